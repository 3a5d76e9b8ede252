package com.atrevete.domain.conversation;

import com.atrevete.domain.language.PartOfDay;
import com.atrevete.domain.language.Understanding;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When a customer would like to come; days and times are Europe/Madrid.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive
 * @param at exact start
 * @param notBefore earliest start of a day
 * @param notAfter latest start of a day
 */
public record WishedTime(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable LocalTime at,
    @Nullable LocalTime notBefore,
    @Nullable LocalTime notAfter,
    @Nullable PartOfDay partOfDay) {

  /** Any time. */
  static final WishedTime NONE = new WishedTime(null, null, null, null, null, null);

  /** "No, mejor el jueves" changes the day and keeps the hour; "mejor a las cinco" the reverse. */
  WishedTime hearing(Understanding said) {
    return hearingDay(said).hearingHour(said);
  }

  private WishedTime hearingDay(Understanding said) {
    LocalDate first = said.date() != null ? said.date() : said.dateFrom();
    LocalDate last = said.date() != null ? said.date() : said.dateTo();
    if (first == null && last == null) {
      return this;
    }
    LocalDate start = first != null ? first : from != null && !from.isAfter(last) ? from : last;
    LocalDate end = last != null && !last.isBefore(start) ? last : start;
    return new WishedTime(start, end, at, notBefore, notAfter, partOfDay);
  }

  private WishedTime hearingHour(Understanding said) {
    boolean hour =
        said.time() != null
            || said.timeFrom() != null
            || said.timeTo() != null
            || said.partOfDay() != null;
    return hour
        ? new WishedTime(from, to, said.time(), said.timeFrom(), said.timeTo(), said.partOfDay())
        : this;
  }

  WishedTime anyHour() {
    return new WishedTime(from, to, null, null, null, null);
  }

  static WishedTime on(LocalDate day) {
    return new WishedTime(day, day, null, null, null, null);
  }
}
