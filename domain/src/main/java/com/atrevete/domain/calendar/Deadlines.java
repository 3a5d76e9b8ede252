package com.atrevete.domain.calendar;

import com.atrevete.domain.policy.Policies.HoldPolicy;
import com.atrevete.domain.policy.Policies.ReminderPolicy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;

/** When things happen to a booking by themselves. Hours are elapsed time, days are Madrid's. */
public final class Deadlines {

  /** A reminder this close to the visit is not sent any more. */
  private static final Duration REMINDER_TOO_LATE = Duration.ofHours(3);

  private Deadlines() {}

  /**
   * When an unpaid hold ends: sooner for a visit today, never past its start (policy "hold while
   * the deposit is unpaid").
   */
  public static Instant hold(Instant heldAt, Instant start, HoldPolicy policy) {
    boolean today = Madrid.dateOf(heldAt).equals(Madrid.dateOf(start));
    return earlier(heldAt.plus(today ? policy.today() : policy.usual()), start);
  }

  /**
   * When the customer is warned that the hold ends; none when that is not ahead any more (policy
   * "warning before the hold ends").
   */
  public static Optional<Instant> warning(Instant deadline, Instant now, HoldPolicy policy) {
    return Optional.of(deadline.minus(policy.warning())).filter(now::isBefore);
  }

  /** The later end of a hold after one failed payment (policy "payment attempts"). */
  public static Instant retry(Instant deadline, Instant start, HoldPolicy policy) {
    return earlier(deadline.plus(policy.retry()), start);
  }

  /**
   * How long a hold stays at most while a person decides, after a second failed payment (policy
   * "payment attempts").
   */
  public static Instant takeover(Instant deadline, Instant start, HoldPolicy policy) {
    return later(start.minus(policy.takeover()), deadline);
  }

  /**
   * When the reminder goes out; none when the visit was booked too late for one: the confirmation
   * is its reminder (policy "reminder").
   *
   * @param bookedAt when the visit got this time: a move plans the reminder anew
   */
  public static Optional<Instant> reminder(Instant bookedAt, Instant start, ReminderPolicy policy) {
    return Stream.of(policy.ahead(), policy.lateAhead())
        .map(ahead -> withinWindow(start.minus(ahead), policy))
        .filter(bookedAt::isBefore)
        .filter(at -> reminderStillHelps(at, start))
        .findFirst();
  }

  /** Whether a reminder sent now is ahead of the visit by the three hours that make it useful. */
  public static boolean reminderStillHelps(Instant now, Instant start) {
    return !now.plus(REMINDER_TOO_LATE).isAfter(start);
  }

  private static Instant withinWindow(Instant at, ReminderPolicy policy) {
    LocalDateTime local = Madrid.timeOf(at);
    LocalTime time = local.toLocalTime();
    if (time.isBefore(policy.from())) {
      return Madrid.instantOf(local.toLocalDate().minusDays(1).atTime(policy.to()));
    }
    return time.isAfter(policy.to())
        ? Madrid.instantOf(local.toLocalDate().atTime(policy.to()))
        : at;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
