package com.atrevete.domain.booking;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a booking: what one payment pays. */
public record BookingId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public BookingId {}

  /** Reads the canonical text form; throws {@link IllegalArgumentException} for anything else. */
  public static BookingId of(String text) {
    return new BookingId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
