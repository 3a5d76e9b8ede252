package com.atrevete.launcher.bench;

import java.time.Duration;
import java.util.List;

/** Measured times, from which percentiles are read. */
record Percentiles(List<Duration> sorted) {

  private static final double NANOS_IN_MILLI = 1e6;

  Percentiles {
    if (sorted.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
    sorted = sorted.stream().sorted().toList();
  }

  /** The time within which so many percent were done (nearest rank). */
  Duration at(int percent) {
    int rank = (int) Math.ceil(sorted.size() * percent / 100.0);
    return sorted.get(Math.max(rank, 1) - 1);
  }

  int count() {
    return sorted.size();
  }

  /** A time as it is printed. */
  static String millis(Duration time) {
    return "%.1f ms".formatted(time.toNanos() / NANOS_IN_MILLI);
  }
}
