package com.atrevete.domain.policy;

import static com.atrevete.domain.policy.PolicyKey.*;

import com.atrevete.domain.payment.Money;
import com.atrevete.domain.policy.Policies.CancellationPolicy;
import com.atrevete.domain.policy.Policies.ConversationPolicy;
import com.atrevete.domain.policy.Policies.DepositPolicy;
import com.atrevete.domain.policy.Policies.HoldPolicy;
import com.atrevete.domain.policy.Policies.OfferPolicy;
import com.atrevete.domain.policy.Policies.OpeningHours;
import com.atrevete.domain.policy.Policies.OpeningHours.Hours;
import com.atrevete.domain.policy.Policies.ReminderPolicy;
import com.atrevete.domain.policy.Policies.RetentionPolicy;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the policies from the texts of the policy table; what is missing has its default. */
record PolicyTable(Map<String, String> texts) {

  static final List<DayOfWeek> WEEKDAYS =
      List.of(
          DayOfWeek.MONDAY,
          DayOfWeek.TUESDAY,
          DayOfWeek.WEDNESDAY,
          DayOfWeek.THURSDAY,
          DayOfWeek.FRIDAY);

  Policies policies() {
    return new Policies(
        new DepositPolicy(number(DEPOSIT_PERCENT), Money.ofCents(number(DEPOSIT_MINIMUM_CENTS))),
        hold(),
        offer(),
        new CancellationPolicy(
            hours(FREE_CANCELLATION_HOURS), hours(VERY_LATE_HOURS), number(MOVES)),
        reminder(),
        conversation(),
        new RetentionPolicy(number(RETENTION_MONTHS)),
        opening());
  }

  private HoldPolicy hold() {
    return new HoldPolicy(
        minutes(HOLD_MINUTES),
        minutes(HOLD_TODAY_MINUTES),
        minutes(HOLD_WARNING_MINUTES),
        minutes(PAYMENT_RETRY_MINUTES),
        minutes(PAYMENT_TAKEOVER_MINUTES),
        number(UNPAID_HOLDS),
        number(HOLD_ABUSE_EXPIRIES));
  }

  private OfferPolicy offer() {
    return new OfferPolicy(
        minutes(LEAD_MINUTES),
        minutes(OFFER_VALID_MINUTES),
        number(OPTIONS_OFFERED),
        minutes(BUFFER_MINUTES),
        minutes(GRID_MINUTES),
        number(HORIZON_DAYS));
  }

  private ReminderPolicy reminder() {
    Hours window = window(HoursKey.REMINDER_WINDOW).orElseThrow();
    return new ReminderPolicy(
        hours(REMINDER_HOURS), hours(REMINDER_LATE_HOURS), window.from(), window.to());
  }

  private ConversationPolicy conversation() {
    return new ConversationPolicy(
        hours(TAKEOVER_HOURS),
        minutes(TAKEOVER_ANSWER_MINUTES),
        number(UNCLEAR_MESSAGES),
        number(MESSAGES_PER_MINUTE),
        Duration.ofSeconds(number(BATCH_SECONDS)),
        Duration.ofSeconds(number(BATCH_LIMIT_SECONDS)),
        number(BATCH_LIMIT_MESSAGES),
        hours(IDLE_HOURS));
  }

  private OpeningHours opening() {
    Map<DayOfWeek, Hours> days = new EnumMap<>(DayOfWeek.class);
    window(HoursKey.OPENING_WEEKDAYS)
        .ifPresent(hours -> WEEKDAYS.forEach(day -> days.put(day, hours)));
    window(HoursKey.OPENING_SATURDAY).ifPresent(hours -> days.put(DayOfWeek.SATURDAY, hours));
    window(HoursKey.OPENING_SUNDAY).ifPresent(hours -> days.put(DayOfWeek.SUNDAY, hours));
    return new OpeningHours(days);
  }

  private int number(PolicyKey key) {
    String text = texts.get(key.key());
    return text == null ? key.usual() : key.read(text);
  }

  private Duration minutes(PolicyKey key) {
    return Duration.ofMinutes(number(key));
  }

  private Duration hours(PolicyKey key) {
    return Duration.ofHours(number(key));
  }

  private Optional<Hours> window(HoursKey key) {
    return key.read(texts.getOrDefault(key.key(), key.usual()));
  }
}
