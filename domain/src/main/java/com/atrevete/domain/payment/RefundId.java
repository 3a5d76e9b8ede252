package com.atrevete.domain.payment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a refund. */
public record RefundId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RefundId {}

  /** Reads the canonical text form; throws {@link IllegalArgumentException} for anything else. */
  public static RefundId of(String text) {
    return new RefundId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
