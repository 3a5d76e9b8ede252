package com.atrevete.domain.calendar;

import java.time.Duration;
import java.time.Instant;

/** From one instant, inclusive, to a later one, exclusive. */
public record TimeSpan(Instant start, Instant end) {

  public TimeSpan {
    if (!start.isBefore(end)) {
      throw new IllegalArgumentException(
          "a span must end after it starts: " + start + " to " + end);
    }
  }

  public boolean overlaps(TimeSpan other) {
    return start.isBefore(other.end) && other.start.isBefore(end);
  }

  public boolean contains(TimeSpan other) {
    return !other.start.isBefore(start) && !other.end.isAfter(end);
  }

  public Duration length() {
    return Duration.between(start, end);
  }
}
