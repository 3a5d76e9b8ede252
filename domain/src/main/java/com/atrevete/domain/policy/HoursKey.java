package com.atrevete.domain.policy;

import com.atrevete.domain.policy.Policies.OpeningHours.Hours;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The policies that are a time of day, from and to, or "closed". */
public enum HoursKey {
  REMINDER_WINDOW("09:00-21:00"),
  OPENING_WEEKDAYS("10:00-20:00"),
  OPENING_SATURDAY("10:00-14:00"),
  OPENING_SUNDAY("closed");

  private static final String CLOSED = "closed";
  private static final Pattern TIMES =
      Pattern.compile("(([01][0-9]|2[0-3]):[0-5][0-9])-(([01][0-9]|2[0-3]):[0-5][0-9])");

  private final String usual;

  HoursKey(String usual) {
    this.usual = usual;
  }

  /** The key in the policy table. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The default, as the policy table has it. */
  public String usual() {
    return usual;
  }

  /** What is allowed, readable. */
  public String range() {
    return this == REMINDER_WINDOW ? "HH:MM-HH:MM" : "HH:MM-HH:MM or closed";
  }

  /** Reads the policy table's text; empty when closed; throws {@link PolicyOutOfRange}. */
  Optional<Hours> read(String text) {
    if (text.equals(CLOSED) && this != REMINDER_WINDOW) {
      return Optional.empty();
    }
    var times = TIMES.matcher(text);
    if (!times.matches()) {
      throw new PolicyOutOfRange(key(), range(), text);
    }
    LocalTime from = LocalTime.parse(times.group(1));
    LocalTime to = LocalTime.parse(times.group(3));
    require(from, to);
    return Optional.of(new Hours(from, to));
  }

  void require(LocalTime from, LocalTime to) {
    if (!from.isBefore(to) || from.getSecond() != 0 || to.getSecond() != 0) {
      throw new PolicyOutOfRange(key(), range(), from + "-" + to);
    }
  }

  static String write(@Nullable Hours hours) {
    return hours == null ? CLOSED : write(hours.from(), hours.to());
  }

  static String write(LocalTime from, LocalTime to) {
    return from + "-" + to;
  }
}
