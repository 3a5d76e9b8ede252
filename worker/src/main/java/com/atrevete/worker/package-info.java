/** Root of the module. */
@NullMarked
package com.atrevete.worker;

import org.jspecify.annotations.NullMarked;
