package com.atrevete.domain.calendar;

import com.atrevete.domain.catalog.StylistId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How busy each professional is on a day: the minutes that are taken already. */
final class DayLoad {

  private record Day(StylistId stylist, LocalDate date) {}

  private final Map<Day, Long> minutes = new HashMap<>();

  private DayLoad() {}

  static DayLoad of(Agenda agenda) {
    DayLoad load = new DayLoad();
    agenda.busy().forEach(load::add);
    return load;
  }

  private void add(StylistId stylist, List<TimeSpan> busy) {
    for (TimeSpan span : busy) {
      Day day = new Day(stylist, Madrid.dateOf(span.start()));
      minutes.merge(day, span.length().toMinutes(), Long::sum);
    }
  }

  long minutes(Slot slot) {
    return minutes.getOrDefault(new Day(slot.stylist(), slot.day()), 0L);
  }
}
