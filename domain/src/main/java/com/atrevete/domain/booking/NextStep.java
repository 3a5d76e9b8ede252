package com.atrevete.domain.booking;

import java.util.Locale;

/** What a booking waits for next; its time stands beside it in the booking's row. */
public enum NextStep {
  /** The row exists, its workflow has not taken it up yet. */
  START,
  /** A free visit is held until the surname is known. */
  SURNAME,
  HOLD_WARNING,
  HOLD_EXPIRY,
  /** Payment failed twice: a person decides. */
  TAKEOVER,
  REMINDER,
  COMPLETION,
  /** After the visit: staff may still correct it. */
  CORRECTION;

  /** The word of the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
