package com.atrevete.domain.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a pack. */
public record PackId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PackId {}

  /** Reads the canonical text form; throws {@link IllegalArgumentException} for anything else. */
  public static PackId of(String text) {
    return new PackId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
