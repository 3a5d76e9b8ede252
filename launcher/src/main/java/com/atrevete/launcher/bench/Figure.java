package com.atrevete.launcher.bench;

import java.time.Duration;
import java.util.Locale;

/**
 * One line of the table.
 *
 * @param what was measured
 * @param value as measured
 * @param target what it has to stay under
 */
record Figure(String what, String value, String target, boolean met) {

  private static final String LINE = "%-58s %-42s %-16s %s";

  /** Times of which one percentile has a target. */
  static Figure of(String what, Percentiles times, int lower, int upper, Duration target) {
    String value =
        "p%d %s, p%d %s (%d)"
            .formatted(
                lower,
                Percentiles.millis(times.at(lower)),
                upper,
                Percentiles.millis(times.at(upper)),
                times.count());
    return new Figure(
        what,
        value,
        "p%d < %d ms".formatted(upper, target.toMillis()),
        times.at(upper).compareTo(target) < 0);
  }

  static String header() {
    return LINE.formatted("what", "measured", "target", "").stripTrailing();
  }

  String line() {
    return String.format(Locale.ROOT, LINE, what, value, target, met ? "met" : "MISSED");
  }
}
