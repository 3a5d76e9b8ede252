/** The people who come. */
@NullMarked
package com.atrevete.persistence.customer;

import org.jspecify.annotations.NullMarked;
