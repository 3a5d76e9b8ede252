package com.atrevete.domain.language;

import java.time.LocalDate;

/**
 * A day or span of days that a turn names.
 *
 * @param start position of its first word
 * @param end position after its last word
 * @param kind how exact it is
 * @param from its first day
 * @param to its last day; the same as from for a single day
 */
record DateMention(int start, int end, Kind kind, LocalDate from, LocalDate to) {

  /** A WEEK narrows a weekday that is named beside it. */
  enum Kind {
    DAY,
    WEEKDAY,
    WEEK,
    SPAN
  }

  static DateMention day(int start, int end, LocalDate date) {
    return new DateMention(start, end, Kind.DAY, date, date);
  }

  boolean isSingleDay() {
    return from.equals(to);
  }
}
