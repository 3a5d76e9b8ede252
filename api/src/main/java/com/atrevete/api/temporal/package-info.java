/** The way to Temporal, which may be away. */
@NullMarked
package com.atrevete.api.temporal;

import org.jspecify.annotations.NullMarked;
