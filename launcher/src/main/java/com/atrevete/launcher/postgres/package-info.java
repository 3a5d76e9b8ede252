/** The embedded PostgreSQL. */
@NullMarked
package com.atrevete.launcher.postgres;

import org.jspecify.annotations.NullMarked;
