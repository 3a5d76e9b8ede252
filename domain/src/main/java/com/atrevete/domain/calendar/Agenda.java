package com.atrevete.domain.calendar;

import com.atrevete.domain.catalog.StylistId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the database knows about a span of days: who works when and what occupies them.
 *
 * @param shifts per stylist, her working spans with weekly hours and exceptions resolved, in order
 * @param busy per stylist, the busy parts of her open appointments and her blocks, in any order
 * @param closed the days on which the salon is shut
 */
public record Agenda(
    Map<StylistId, List<TimeSpan>> shifts,
    Map<StylistId, List<TimeSpan>> busy,
    Set<LocalDate> closed) {

  public Agenda {
    shifts = Map.copyOf(shifts);
    busy = Map.copyOf(busy);
    closed = Set.copyOf(closed);
  }
}
