package com.atrevete.domain.booking;

import java.util.Locale;

/** What became of an appointment's share of the deposit. */
public enum PaymentStatus {
  NONE,
  PENDING,
  PAID,
  REFUNDED,
  FORFEITED,
  REFUND_FAILED,
  VOID,
  WAIVED;

  /** The word of the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads the database's word; throws {@link IllegalArgumentException} for any other. */
  public static PaymentStatus of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
