package com.atrevete.persistence.conversation;

import java.util.Locale;

/** Where a conversation takes place. */
public enum Channel {
  CHATWOOT,
  WHATSAPP;

  /** The word of the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads the database's word; throws {@link IllegalArgumentException} for any other. */
  public static Channel of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
