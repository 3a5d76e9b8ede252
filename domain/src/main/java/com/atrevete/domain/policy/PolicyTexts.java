package com.atrevete.domain.policy;

import static com.atrevete.domain.policy.PolicyKey.*;

import com.atrevete.domain.policy.Policies.ConversationPolicy;
import com.atrevete.domain.policy.Policies.HoldPolicy;
import com.atrevete.domain.policy.Policies.OfferPolicy;
import com.atrevete.domain.policy.Policies.OpeningHours.Hours;
import com.atrevete.domain.policy.Policies.ReminderPolicy;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes policies as the texts of the policy table. */
final class PolicyTexts {

  private final Map<String, String> texts = new LinkedHashMap<>();

  private PolicyTexts() {}

  static Map<String, String> of(Policies policies) {
    PolicyTexts table = new PolicyTexts();
    table.put(DEPOSIT_PERCENT, policies.deposit().percent());
    table.put(DEPOSIT_MINIMUM_CENTS, policies.deposit().minimum().cents());
    table.hold(policies.hold());
    table.offer(policies.offer());
    table.put(FREE_CANCELLATION_HOURS, policies.cancellation().free().toHours());
    table.put(VERY_LATE_HOURS, policies.cancellation().veryLate().toHours());
    table.put(MOVES, policies.cancellation().moves());
    table.reminder(policies.reminder());
    table.conversation(policies.conversation());
    table.put(RETENTION_MONTHS, policies.retention().months());
    table.opening(policies.opening().days());
    return Collections.unmodifiableMap(table.texts);
  }

  private void hold(HoldPolicy hold) {
    put(HOLD_MINUTES, hold.usual().toMinutes());
    put(HOLD_TODAY_MINUTES, hold.today().toMinutes());
    put(HOLD_WARNING_MINUTES, hold.warning().toMinutes());
    put(PAYMENT_RETRY_MINUTES, hold.retry().toMinutes());
    put(PAYMENT_TAKEOVER_MINUTES, hold.takeover().toMinutes());
    put(UNPAID_HOLDS, hold.unpaidHolds());
    put(HOLD_ABUSE_EXPIRIES, hold.abuseExpiries());
  }

  private void offer(OfferPolicy offer) {
    put(LEAD_MINUTES, offer.lead().toMinutes());
    put(OFFER_VALID_MINUTES, offer.valid().toMinutes());
    put(OPTIONS_OFFERED, offer.options());
    put(BUFFER_MINUTES, offer.buffer().toMinutes());
    put(GRID_MINUTES, offer.grid().toMinutes());
    put(HORIZON_DAYS, offer.horizonDays());
  }

  private void reminder(ReminderPolicy reminder) {
    put(REMINDER_HOURS, reminder.ahead().toHours());
    put(REMINDER_LATE_HOURS, reminder.lateAhead().toHours());
    texts.put(HoursKey.REMINDER_WINDOW.key(), HoursKey.write(reminder.from(), reminder.to()));
  }

  private void conversation(ConversationPolicy conversation) {
    put(TAKEOVER_HOURS, conversation.takeover().toHours());
    put(TAKEOVER_ANSWER_MINUTES, conversation.takeoverAnswer().toMinutes());
    put(UNCLEAR_MESSAGES, conversation.unclear());
    put(MESSAGES_PER_MINUTE, conversation.messagesPerMinute());
    put(BATCH_SECONDS, conversation.batch().toSeconds());
    put(BATCH_LIMIT_SECONDS, conversation.batchLimit().toSeconds());
    put(BATCH_LIMIT_MESSAGES, conversation.batchLimitMessages());
    put(IDLE_HOURS, conversation.idle().toHours());
  }

  private void opening(Map<DayOfWeek, Hours> days) {
    texts.put(HoursKey.OPENING_WEEKDAYS.key(), HoursKey.write(days.get(DayOfWeek.MONDAY)));
    texts.put(HoursKey.OPENING_SATURDAY.key(), HoursKey.write(days.get(DayOfWeek.SATURDAY)));
    texts.put(HoursKey.OPENING_SUNDAY.key(), HoursKey.write(days.get(DayOfWeek.SUNDAY)));
  }

  private void put(PolicyKey key, long value) {
    texts.put(key.key(), Long.toString(value));
  }
}
