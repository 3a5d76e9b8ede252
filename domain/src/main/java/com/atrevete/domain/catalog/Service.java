package com.atrevete.domain.catalog;

import com.atrevete.domain.payment.Money;
import java.time.Duration;
import java.util.List;

/**
 * A service of the catalogue. Its minutes are busy, then processing (the professional may attend
 * someone else), then busy again.
 *
 * @param aliases other names customers use
 */
public record Service(
    ServiceId id,
    String name,
    Category category,
    Duration busy,
    Duration processing,
    Duration finishing,
    Money price,
    boolean needsDeposit,
    String description,
    List<String> aliases) {

  public Service {
    aliases = List.copyOf(aliases);
  }

  public Duration duration() {
    return busy.plus(processing).plus(finishing);
  }
}
