/** The one command that runs the whole product. */
@NullMarked
package com.atrevete.launcher.up;

import org.jspecify.annotations.NullMarked;
