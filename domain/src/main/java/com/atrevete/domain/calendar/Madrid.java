package com.atrevete.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

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
}
