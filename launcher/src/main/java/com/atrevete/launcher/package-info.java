/** Root of the module. */
@NullMarked
package com.atrevete.launcher;

import org.jspecify.annotations.NullMarked;
