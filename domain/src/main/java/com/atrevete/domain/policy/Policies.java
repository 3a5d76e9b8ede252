package com.atrevete.domain.policy;

import com.atrevete.domain.payment.Money;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;

/**
 * The salon's rules as staff have set them (salon.md, "Rules"); a booking keeps those it was held
 * under.
 */
public record Policies(
    DepositPolicy deposit,
    HoldPolicy hold,
    OfferPolicy offer,
    CancellationPolicy cancellation,
    ReminderPolicy reminder,
    ConversationPolicy conversation,
    OpeningHours opening) {

  /**
   * The deposit.
   *
   * @param percent of the price of the parts that need one, 0 to 100
   * @param minimum below this none is asked
   */
  public record DepositPolicy(int percent, Money minimum) {}

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
      int abuseExpiries) {}

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
      Duration lead,
      Duration valid,
      int options,
      Duration buffer,
      Duration grid,
      int horizonDays) {}

  /**
   * Cancelling and moving.
   *
   * @param free more than this ahead the deposit is refunded
   * @param veryLate under this, changes go to the team
   * @param moves times a booking may be moved without the team
   */
  public record CancellationPolicy(Duration free, Duration veryLate, int moves) {}

  /**
   * The reminder.
   *
   * @param ahead of the visit
   * @param lateAhead the same for a visit booked later than {@code ahead}
   * @param from earliest time of day (Europe/Madrid)
   * @param to latest time of day
   */
  public record ReminderPolicy(Duration ahead, Duration lateAhead, LocalTime from, LocalTime to) {}

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
      Duration idle) {}

  /** When the salon is open, in Europe/Madrid; a day that is missing is closed. */
  public record OpeningHours(Map<DayOfWeek, Hours> days) {

    public OpeningHours {
      days = Map.copyOf(days);
    }

    /** One day's opening. */
    public record Hours(LocalTime from, LocalTime to) {}
  }
}
