/** Who is served. */
@NullMarked
package com.atrevete.domain.customer;

import org.jspecify.annotations.NullMarked;
