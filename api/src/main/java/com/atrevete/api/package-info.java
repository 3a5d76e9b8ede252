/** Root of the module. */
@NullMarked
package com.atrevete.api;

import org.jspecify.annotations.NullMarked;
