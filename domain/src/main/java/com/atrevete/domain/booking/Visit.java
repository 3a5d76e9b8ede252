package com.atrevete.domain.booking;

import com.atrevete.domain.catalog.Category;
import com.atrevete.domain.catalog.PackId;
import com.atrevete.domain.catalog.ServiceId;
import com.atrevete.domain.payment.Money;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person has done at one time, priced from the catalogue under given policies.
 *
 * @param pack the pack whose price and minutes apply
 * @param pattern minutes busy, free, busy: a single number when the whole time is busy
 * @param buffer kept busy after the visit (policy "buffer after a visit")
 */
public record Visit(
    Category category,
    List<ServiceId> services,
    @Nullable PackId pack,
    BusyPattern pattern,
    Duration buffer,
    Money price,
    Money deposit) {

  public Visit {
    services = List.copyOf(services);
  }

  public Duration duration() {
    return pattern.duration();
  }

  /** The same visit with another deposit, such as its share of a group's. */
  public Visit withDeposit(Money share) {
    return new Visit(category, services, pack, pattern, buffer, price, share);
  }

  /** The same visit, done by those of one trade. */
  Visit inTrade(Category trade) {
    return new Visit(trade, services, pack, pattern, buffer, price, deposit);
  }

  /** Minutes in which the professional is occupied, then free, then occupied again. */
  public record BusyPattern(Duration busy, Duration processing, Duration finishing) {

    /** Occupied from beginning to end. */
    public static BusyPattern whole(Duration duration) {
      return new BusyPattern(duration, Duration.ZERO, Duration.ZERO);
    }

    public Duration duration() {
      return busy.plus(processing).plus(finishing);
    }
  }
}
