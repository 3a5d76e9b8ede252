/** The business clock that every rule, row and timer reads. */
@NullMarked
package com.atrevete.persistence.clock;

import org.jspecify.annotations.NullMarked;
