/** Root of the module. */
@NullMarked
package com.atrevete.domain;

import org.jspecify.annotations.NullMarked;
