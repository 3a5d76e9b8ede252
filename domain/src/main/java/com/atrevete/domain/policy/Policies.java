package com.atrevete.domain.policy;

import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MINUTES;
import static java.time.temporal.ChronoUnit.SECONDS;

import com.atrevete.domain.payment.Money;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;

/**
 * The salon's rules as staff have set them (the salon's rule "Rules"); a booking keeps those it was
 * held under.
 */
public record Policies(
    DepositPolicy deposit,
    HoldPolicy hold,
    OfferPolicy offer,
    CancellationPolicy cancellation,
    ReminderPolicy reminder,
    ConversationPolicy conversation,
    RetentionPolicy retention,
    OpeningHours opening) {

  /** The policies of a salon that has changed none. */
  public static Policies defaults() {
    return of(Map.of());
  }

  /**
   * Reads the keys and values of the policy table (or of a booking's snapshot of it): a missing key
   * has its default, an unknown one is passed over, so that old snapshots stay readable.
   *
   * @throws PolicyOutOfRange when a value is not allowed
   */
  public static Policies of(Map<String, String> table) {
    return new PolicyTable(table).policies();
  }

  /** The same policies as keys and values of the policy table, all of them. */
  public Map<String, String> toMap() {
    return PolicyTexts.of(this);
  }

  /**
   * The deposit.
   *
   * @param percent of the price of the parts that need one, 0 to 100
   * @param minimum below this none is asked
   */
  public record DepositPolicy(int percent, Money minimum) {
    public DepositPolicy {
      PolicyKey.DEPOSIT_PERCENT.require(percent);
      PolicyKey.DEPOSIT_MINIMUM_CENTS.require(minimum.cents());
    }
  }

  /**
   * The unpaid hold.
   *
   * @param usual how long a slot is held
   * @param today the same for a visit today
   * @param warning before the end at which the customer is warned
   * @param retry added to the deadline by a failed payment
   * @param takeover a hold in a person's hands ends this long before the start
   * @param unpaidHolds at once per customer
   * @param abuseExpiries expiries within 24 h at which the team is told
   */
  public record HoldPolicy(
      Duration usual,
      Duration today,
      Duration warning,
      Duration retry,
      Duration takeover,
      int unpaidHolds,
      int abuseExpiries) {
    public HoldPolicy {
      PolicyKey.HOLD_MINUTES.require(usual, MINUTES);
      PolicyKey.HOLD_TODAY_MINUTES.require(today, MINUTES);
      PolicyKey.HOLD_WARNING_MINUTES.require(warning, MINUTES);
      PolicyKey.PAYMENT_RETRY_MINUTES.require(retry, MINUTES);
      PolicyKey.PAYMENT_TAKEOVER_MINUTES.require(takeover, MINUTES);
      PolicyKey.UNPAID_HOLDS.require(unpaidHolds);
      PolicyKey.HOLD_ABUSE_EXPIRIES.require(abuseExpiries);
    }
  }

  /**
   * Offering slots.
   *
   * @param lead today, slots must start at least this long after the request
   * @param valid for this long an offered slot may still be taken although its lead time has passed
   * @param options slots offered at once, 2 or 3
   * @param buffer kept free after a visit
   * @param grid distance between offered starts
   * @param horizonDays days ahead that can be booked
   */
  public record OfferPolicy(
      Duration lead, Duration valid, int options, Duration buffer, Duration grid, int horizonDays) {
    public OfferPolicy {
      PolicyKey.LEAD_MINUTES.require(lead, MINUTES);
      PolicyKey.OFFER_VALID_MINUTES.require(valid, MINUTES);
      PolicyKey.OPTIONS_OFFERED.require(options);
      PolicyKey.BUFFER_MINUTES.require(buffer, MINUTES);
      PolicyKey.GRID_MINUTES.require(grid, MINUTES);
      PolicyKey.HORIZON_DAYS.require(horizonDays);
    }
  }

  /**
   * Cancelling and moving.
   *
   * @param free more than this ahead the deposit is refunded
   * @param veryLate under this, changes go to the team
   * @param moves times a booking may be moved without the team
   */
  public record CancellationPolicy(Duration free, Duration veryLate, int moves) {
    public CancellationPolicy {
      PolicyKey.FREE_CANCELLATION_HOURS.require(free, HOURS);
      PolicyKey.VERY_LATE_HOURS.require(veryLate, HOURS);
      PolicyKey.MOVES.require(moves);
    }
  }

  /**
   * The reminder.
   *
   * @param ahead of the visit
   * @param lateAhead the same for a visit booked later than {@code ahead}
   * @param from earliest time of day (Europe/Madrid)
   * @param to latest time of day
   */
  public record ReminderPolicy(Duration ahead, Duration lateAhead, LocalTime from, LocalTime to) {
    public ReminderPolicy {
      PolicyKey.REMINDER_HOURS.require(ahead, HOURS);
      PolicyKey.REMINDER_LATE_HOURS.require(lateAhead, HOURS);
      HoursKey.REMINDER_WINDOW.require(from, to);
    }
  }

  /**
   * How Maite listens.
   *
   * @param takeover her silence after an escalation or a person's last message
   * @param takeoverAnswer opening time after which an unanswered takeover is told again
   * @param unclear unclear messages in a row that bring a person
   * @param messagesPerMinute read at once
   * @param batch after the last message at which a turn is answered
   * @param batchLimit after the first message at which it is answered in any case
   * @param batchLimitMessages at which it is answered in any case
   * @param idle silence that ends a dialogue
   */
  public record ConversationPolicy(
      Duration takeover,
      Duration takeoverAnswer,
      int unclear,
      int messagesPerMinute,
      Duration batch,
      Duration batchLimit,
      int batchLimitMessages,
      Duration idle) {
    public ConversationPolicy {
      PolicyKey.TAKEOVER_HOURS.require(takeover, HOURS);
      PolicyKey.TAKEOVER_ANSWER_MINUTES.require(takeoverAnswer, MINUTES);
      PolicyKey.UNCLEAR_MESSAGES.require(unclear);
      PolicyKey.MESSAGES_PER_MINUTE.require(messagesPerMinute);
      PolicyKey.BATCH_SECONDS.require(batch, SECONDS);
      PolicyKey.BATCH_LIMIT_SECONDS.require(batchLimit, SECONDS);
      PolicyKey.BATCH_LIMIT_MESSAGES.require(batchLimitMessages);
      PolicyKey.IDLE_HOURS.require(idle, HOURS);
    }
  }

  /**
   * Keeping records.
   *
   * @param months after which a conversation is anonymised
   */
  public record RetentionPolicy(int months) {
    public RetentionPolicy {
      PolicyKey.RETENTION_MONTHS.require(months);
    }
  }

  /**
   * When the salon is open, in Europe/Madrid; a day that is missing is closed. Monday to Friday are
   * alike.
   */
  public record OpeningHours(Map<DayOfWeek, Hours> days) {

    public OpeningHours {
      days = Map.copyOf(days);
      requireAlikeWeekdays(days);
    }

    private static void requireAlikeWeekdays(Map<DayOfWeek, Hours> days) {
      if (PolicyTable.WEEKDAYS.stream().map(days::get).distinct().count() > 1) {
        throw new PolicyOutOfRange(
            HoursKey.OPENING_WEEKDAYS.key(), "the same hours from Monday to Friday", days);
      }
    }

    /** One day's opening. */
    public record Hours(LocalTime from, LocalTime to) {
      public Hours {
        HoursKey.OPENING_WEEKDAYS.require(from, to);
      }
    }
  }
}
