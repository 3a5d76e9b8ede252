/** Root of the module. */
@NullMarked
package com.atrevete.persistence;

import org.jspecify.annotations.NullMarked;
