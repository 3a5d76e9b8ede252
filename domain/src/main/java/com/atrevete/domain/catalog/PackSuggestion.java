package com.atrevete.domain.catalog;

import com.atrevete.domain.payment.Money;
import java.time.Duration;

/**
 * A pack that costs less than what is asked for would with the rest of it.
 *
 * @param apartPrice of the same services booked apart
 * @param apartDuration of the same services one after the other
 */
public record PackSuggestion(Pack pack, Money apartPrice, Duration apartDuration) {

  public Money price() {
    return pack.price();
  }

  public Money saving() {
    return apartPrice.minus(pack.price());
  }

  public Duration duration() {
    return pack.duration();
  }
}
