package com.atrevete.domain.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a customer. */
public record CustomerId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CustomerId {}

  /** Reads the canonical text form; throws {@link IllegalArgumentException} for anything else. */
  public static CustomerId of(String text) {
    return new CustomerId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
