package com.atrevete.domain.calendar;

import com.atrevete.domain.catalog.StylistId;
import java.time.Instant;
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
}
