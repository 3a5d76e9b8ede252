package com.atrevete.domain.calendar;

import com.atrevete.domain.booking.Visit;
import com.atrevete.domain.booking.Visit.BusyPattern;
import com.atrevete.domain.catalog.StylistId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A time at which a professional can serve a visit.
 *
 * @param busy the parts in which she is occupied, in order; between them she may attend someone
 *     else
 */
public record Slot(StylistId stylist, Instant start, Instant end, List<TimeSpan> busy) {

  public Slot {
    busy = List.copyOf(busy);
  }

  /** The slot that a visit starting then takes, its buffer included in the busy time. */
  public static Slot of(StylistId stylist, Instant start, Visit visit) {
    BusyPattern pattern = visit.pattern();
    Instant end = start.plus(visit.duration());
    Instant free = end.plus(visit.buffer());
    if (pattern.processing().isZero() || pattern.finishing().isZero()) {
      return new Slot(stylist, start, end, List.of(new TimeSpan(start, free)));
    }
    TimeSpan first = new TimeSpan(start, start.plus(pattern.busy()));
    TimeSpan second = new TimeSpan(end.minus(pattern.finishing()), free);
    return new Slot(stylist, start, end, List.of(first, second));
  }

  /** The day on which it starts, Europe/Madrid. */
  public LocalDate day() {
    return Madrid.dateOf(start);
  }

  /** From its start to the end of its last busy part, which must lie within one shift. */
  TimeSpan occupied() {
    return new TimeSpan(start, busy.getLast().end());
  }
}
