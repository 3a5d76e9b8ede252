/** Asking for money and giving it back: Stripe, or its sandbox. */
@NullMarked
package com.atrevete.integrations.payment;

import org.jspecify.annotations.NullMarked;
