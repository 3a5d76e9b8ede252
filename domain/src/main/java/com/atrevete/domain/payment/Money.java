package com.atrevete.domain.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in euros, exact to the cent (the salon's rule "Money").
 *
 * @param cents the amount in euro cents; never negative
 */
public record Money(long cents) implements Comparable<Money> {

  public static final Money ZERO = new Money(0);

  /** ISO 4217 code in the lower case that payment providers use. */
  public static final String CURRENCY = "eur";

  public Money {
    if (cents < 0) {
      throw new IllegalArgumentException("an amount of money cannot be negative: " + cents);
    }
  }

  public static Money ofCents(long cents) {
    return new Money(cents);
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(cents, other.cents));
  }

  /**
   * What is left; throws {@link IllegalArgumentException} when more is taken away than there is.
   */
  public Money minus(Money other) {
    return new Money(cents - other.cents);
  }

  /** A percentage of this amount, rounded half up to the cent. */
  public Money percent(int percent) {
    return new Money(
        BigDecimal.valueOf(cents)
            .multiply(BigDecimal.valueOf(percent))
            .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
            .longValueExact());
  }

  public boolean isZero() {
    return cents == 0;
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(cents, other.cents);
  }
}
