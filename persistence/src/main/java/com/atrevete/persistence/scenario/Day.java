package com.atrevete.persistence.scenario;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A day as a scenario names it, seen from the day on which it is played. */
@FunctionalInterface
interface Day {

  Day TODAY = today -> today;
  Day TOMORROW = today -> today.plusDays(1);

  LocalDate from(LocalDate today);

  /** The next such day, today not counted. */
  static Day next(DayOfWeek day) {
    return today -> today.with(TemporalAdjusters.next(day));
  }

  /** The last such day, today not counted. */
  static Day last(DayOfWeek day) {
    return today -> today.with(TemporalAdjusters.previous(day));
  }
}
