package com.atrevete.admin.calendar;

import com.atrevete.admin.calendar.TimetableQueries.Away;
import com.atrevete.admin.calendar.TimetableQueries.ExceptionalHours;
import com.atrevete.admin.calendar.TimetableQueries.Shut;
import com.atrevete.admin.calendar.TimetableQueries.WeeklyHours;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who works when on some days of the salon. */
record Timetable(
    List<WeeklyHours> weekly, List<ExceptionalHours> exceptions, List<Away> away, List<Shut> shut) {

  /** Part of a day in which a professional works. */
  record Shift(LocalTime starts, LocalTime ends) {}

  Timetable {
    weekly = List.copyOf(weekly);
    exceptions = List.copyOf(exceptions);
    away = List.copyOf(away);
    shut = List.copyOf(shut);
  }

  static Timetable read(TimetableQueries queries, LocalDate from, LocalDate to) {
    return new Timetable(
        queries.weeklyHours(),
        queries.exceptions(from, to),
        queries.away(from, to),
        queries.shut(from, to));
  }

  /** Why the salon is shut that day, if it is. */
  Optional<String> shutBecause(LocalDate day) {
    return shut.stream()
        .filter(closure -> !day.isBefore(closure.from()) && !day.isAfter(closure.to()))
        .map(Shut::reason)
        .findFirst();
  }

  /** Her shifts that day, earliest first; the hours of the date replace the weekly ones. */
  List<Shift> shifts(UUID stylist, LocalDate day) {
    List<ExceptionalHours> special =
        exceptions.stream()
            .filter(hours -> hours.stylist().equals(stylist) && hours.day().equals(day))
            .toList();
    if (!special.isEmpty()) {
      return special.stream().flatMap(hours -> shift(hours).stream()).sorted(EARLIEST).toList();
    }
    return weekly.stream()
        .filter(hours -> hours.stylist().equals(stylist))
        .filter(hours -> hours.dayOfWeek() == day.getDayOfWeek().getValue())
        .map(hours -> new Shift(hours.starts(), hours.ends()))
        .sorted(EARLIEST)
        .toList();
  }

  private static final java.util.Comparator<Shift> EARLIEST =
      java.util.Comparator.comparing(Shift::starts);

  private static Optional<Shift> shift(ExceptionalHours hours) {
    LocalTime starts = hours.starts();
    LocalTime ends = hours.ends();
    return starts == null || ends == null ? Optional.empty() : Optional.of(new Shift(starts, ends));
  }
}
