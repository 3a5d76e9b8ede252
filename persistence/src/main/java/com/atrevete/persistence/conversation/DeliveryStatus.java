package com.atrevete.persistence.conversation;

import java.util.Locale;

/** What the channel says became of a message we sent. */
public enum DeliveryStatus {
  SENT,
  DELIVERED,
  READ,
  FAILED;

  /** The word of the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
