package com.atrevete.domain.payment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a payment: one per link sent or sum taken by hand. */
public record PaymentId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PaymentId {}

  /** Reads the canonical text form; throws {@link IllegalArgumentException} for anything else. */
  public static PaymentId of(String text) {
    return new PaymentId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
