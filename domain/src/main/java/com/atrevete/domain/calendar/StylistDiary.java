package com.atrevete.domain.calendar;

import com.atrevete.domain.booking.Visit;
import com.atrevete.domain.catalog.StylistId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One professional's working time and what occupies her. */
record StylistDiary(StylistId stylist, SortedSpans shifts, SortedSpans busy) {

  static StylistDiary of(StylistId stylist, Agenda agenda) {
    return new StylistDiary(
        stylist,
        SortedSpans.of(agenda.shifts().getOrDefault(stylist, List.of())),
        SortedSpans.of(agenda.busy().getOrDefault(stylist, List.of())));
  }

  List<Slot> slots(Visit visit, TimeSpan days, Duration grid, StartWindow window) {
    return shifts.overlapping(days).stream()
        .flatMap(shift -> starts(shift, grid))
        .filter(window::admits)
        .map(start -> Slot.of(stylist, start, visit))
        .filter(this::hasRoomFor)
        .toList();
  }

  boolean hasRoomFor(Slot slot) {
    return shifts.contain(slot.occupied()) && slot.busy().stream().noneMatch(busy::overlap);
  }

  /** Every grid step from the start of the shift, and right after whatever occupies her. */
  private Stream<Instant> starts(TimeSpan shift, Duration grid) {
    TreeSet<Instant> starts = new TreeSet<>();
    for (Instant at = shift.start(); at.isBefore(shift.end()); at = at.plus(grid)) {
      starts.add(at);
    }
    busy.overlapping(shift).forEach(span -> starts.add(Madrid.wholeMinuteFrom(span.end())));
    return starts.stream();
  }
}
