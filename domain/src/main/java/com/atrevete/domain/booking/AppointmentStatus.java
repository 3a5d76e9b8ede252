package com.atrevete.domain.booking;

import java.util.Locale;

/** Where an appointment stands; no status moves backwards. */
public enum AppointmentStatus {
  PROVISIONAL,
  CONFIRMED,
  COMPLETED,
  NO_SHOW,
  EXPIRED,
  CANCELLED;

  /** The word of the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads the database's word; throws {@link IllegalArgumentException} for any other. */
  public static AppointmentStatus of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
