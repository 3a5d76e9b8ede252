package com.atrevete.domain.booking;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies an appointment. */
public record AppointmentId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AppointmentId {}

  /** Reads the canonical text form; throws {@link IllegalArgumentException} for anything else. */
  public static AppointmentId of(String text) {
    return new AppointmentId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
