package com.atrevete.domain.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a stylist. */
public record StylistId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public StylistId {}

  /** Reads the canonical text form; throws {@link IllegalArgumentException} for anything else. */
  public static StylistId of(String text) {
    return new StylistId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
