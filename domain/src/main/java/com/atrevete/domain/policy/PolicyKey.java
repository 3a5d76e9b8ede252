package com.atrevete.domain.policy;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** The policies that are whole numbers, with their defaults and ranges (those of the schema). */
public enum PolicyKey {
  DEPOSIT_PERCENT(20, 0, 100),
  DEPOSIT_MINIMUM_CENTS(50, 0, 10_000),
  HOLD_MINUTES(30, 5, 1440),
  HOLD_TODAY_MINUTES(15, 5, 1440),
  HOLD_WARNING_MINUTES(5, 1, 60),
  PAYMENT_RETRY_MINUTES(15, 1, 240),
  PAYMENT_TAKEOVER_MINUTES(60, 0, 1440),
  UNPAID_HOLDS(2, 1, 10),
  HOLD_ABUSE_EXPIRIES(3, 1, 20),
  LEAD_MINUTES(60, 0, 1440),
  OFFER_VALID_MINUTES(10, 1, 1440),
  OPTIONS_OFFERED(2, 2, 3),
  BUFFER_MINUTES(0, 0, 120),
  GRID_MINUTES(30, 5, 120),
  HORIZON_DAYS(90, 1, 365),
  FREE_CANCELLATION_HOURS(24, 0, 720),
  VERY_LATE_HOURS(6, 0, 168),
  MOVES(3, 0, 20),
  REMINDER_HOURS(48, 2, 336),
  REMINDER_LATE_HOURS(24, 1, 336),
  TAKEOVER_HOURS(24, 1, 168),
  TAKEOVER_ANSWER_MINUTES(15, 1, 240),
  UNCLEAR_MESSAGES(3, 1, 10),
  MESSAGES_PER_MINUTE(10, 1, 100),
  BATCH_SECONDS(3, 0, 30),
  BATCH_LIMIT_SECONDS(10, 1, 120),
  BATCH_LIMIT_MESSAGES(10, 1, 100),
  IDLE_HOURS(24, 1, 168),
  RETENTION_MONTHS(24, 1, 120);

  private final int usual;
  private final int lowest;
  private final int highest;

  PolicyKey(int usual, int lowest, int highest) {
    this.usual = usual;
    this.lowest = lowest;
    this.highest = highest;
  }

  /** The key in the policy table. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The default, in the unit that the key names. */
  public int usual() {
    return usual;
  }

  /** Lowest value allowed, in the unit that the key names. */
  public int lowest() {
    return lowest;
  }

  /** Highest value allowed, in the unit that the key names. */
  public int highest() {
    return highest;
  }

  /** What is allowed, readable. */
  public String range() {
    return lowest + " to " + highest;
  }

  /** Reads the policy table's text; throws {@link PolicyOutOfRange}. */
  int read(String text) {
    if (!text.matches("[0-9]{1,6}")) {
      throw new PolicyOutOfRange(key(), range(), text);
    }
    int value = Integer.parseInt(text);
    require(value);
    return value;
  }

  void require(long value) {
    if (value < lowest || value > highest) {
      throw new PolicyOutOfRange(key(), range(), value);
    }
  }

  void require(Duration value, ChronoUnit unit) {
    long units = value.dividedBy(unit.getDuration());
    if (!unit.getDuration().multipliedBy(units).equals(value)) {
      throw new PolicyOutOfRange(key(), range(), value);
    }
    require(units);
  }
}
