package com.atrevete.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The salon's time zone: everything a person reads is in it. */
public final class Madrid {

  public static final ZoneId ZONE = ZoneId.of("Europe/Madrid");

  private Madrid() {}

  public static LocalDate dateOf(Instant instant) {
    return instant.atZone(ZONE).toLocalDate();
  }

  public static LocalDateTime timeOf(Instant instant) {
    return instant.atZone(ZONE).toLocalDateTime();
  }

  public static Instant instantOf(LocalDateTime local) {
    return local.atZone(ZONE).toInstant();
  }

  /** The first instant of a day. */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  /** The beginning of the minute. */
  static Instant minuteOf(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MINUTES);
  }

  /** The instant itself, or the next whole minute: nobody is offered a time with seconds. */
  static Instant wholeMinuteFrom(Instant instant) {
    Instant minute = minuteOf(instant);
    return minute.equals(instant) ? instant : minute.plus(1, ChronoUnit.MINUTES);
  }
}
