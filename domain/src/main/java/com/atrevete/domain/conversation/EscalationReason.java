package com.atrevete.domain.conversation;

import java.util.Locale;

/** Why a person is asked to look. */
public enum EscalationReason {
  MEDICAL,
  HUMAN_PLEASE,
  UNCLEAR,
  PAYMENT_FAILED,
  VERY_LATE,
  SYSTEM_FAILURE,
  DELAY,
  WRONG_PAYMENT,
  BLOCK_CONFLICT,
  REFUND_FAILED,
  UNPAID_DIFFERENCE,
  HOLD_ABUSE,
  PAYMENT_EVENT,
  INSULT;

  /** The word of the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads the database's word; throws {@link IllegalArgumentException} for any other. */
  public static EscalationReason of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
