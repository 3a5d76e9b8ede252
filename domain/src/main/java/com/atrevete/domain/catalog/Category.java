package com.atrevete.domain.catalog;

/** The two trades of the salon, which cannot share an appointment. */
public enum Category {
  HAIRDRESSING,
  AESTHETICS,
  /** For a stylist: both trades. For a service (the consultation): whatever is in doubt. */
  BOTH;

  /** Whether someone of this category may do something of the other. */
  public boolean covers(Category wanted) {
    return this == BOTH || wanted == BOTH || this == wanted;
  }
}
