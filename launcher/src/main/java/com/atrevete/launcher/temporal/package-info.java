/** The Temporal dev server and what the product needs set up in it. */
@NullMarked
package com.atrevete.launcher.temporal;

import org.jspecify.annotations.NullMarked;
