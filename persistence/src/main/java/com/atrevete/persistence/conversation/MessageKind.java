package com.atrevete.persistence.conversation;

import java.util.Locale;

/** What a message is made of. */
public enum MessageKind {
  TEXT,
  BUTTON,
  VOICE,
  IMAGE,
  VIDEO,
  FILE,
  STICKER,
  LOCATION,
  CONTACT,
  REACTION,
  EDITED,
  DELETED,
  TEMPLATE;

  /** The word of the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads the database's word; throws {@link IllegalArgumentException} for any other. */
  public static MessageKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
