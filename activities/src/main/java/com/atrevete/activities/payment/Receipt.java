package com.atrevete.activities.payment;

import com.atrevete.domain.payment.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money that came, as the provider says.
 *
 * @param live real money
 */
record Receipt(
    @Nullable String sessionId,
    @Nullable String intent,
    @Nullable Long amountCents,
    @Nullable String currency,
    boolean live) {

  /** Whether it is what was asked for. */
  boolean is(Money expected, boolean expectedLive) {
    return amountCents != null
        && amountCents == expected.cents()
        && Money.CURRENCY.equals(currency)
        && live == expectedLive;
  }
}
