/** Money and the deposit. */
@NullMarked
package com.atrevete.domain.payment;

import org.jspecify.annotations.NullMarked;
