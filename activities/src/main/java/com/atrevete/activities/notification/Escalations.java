package com.atrevete.activities.notification;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.domain.conversation.EscalationReason;
import com.atrevete.domain.policy.Policies;
import com.atrevete.persistence.booking.BookingStore;
import com.atrevete.persistence.booking.StoredBooking;
import com.atrevete.persistence.conversation.ConversationStore;
import com.atrevete.persistence.notification.EscalationStore;
import com.atrevete.persistence.policy.PolicyStore;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks a person to look, in the transaction of the cause. Some reasons hand the conversation over
 * at once (policy "human takeover").
 */
@Component
public final class Escalations {

  private final EscalationStore escalations;
  private final ConversationStore conversations;
  private final BookingStore bookings;
  private final PolicyStore policies;

  public Escalations(
      EscalationStore escalations,
      ConversationStore conversations,
      BookingStore bookings,
      PolicyStore policies) {
    this.escalations = escalations;
    this.conversations = conversations;
    this.bookings = bookings;
    this.policies = policies;
  }

  /** About a booking. */
  public void raise(EscalationReason reason, StoredBooking booking, String key, Instant now) {
    raise(reason, booking.id(), booking.conversation(), NoticeWriter.summary(booking), key, now);
  }

  /** About a booking, a conversation, or both. */
  void raise(
      EscalationReason reason,
      @Nullable BookingId booking,
      @Nullable ConversationId conversation,
      String key,
      Instant now) {
    String summary =
        booking == null ? "" : bookings.find(booking).map(NoticeWriter::summary).orElse("");
    raise(reason, booking, conversation, summary, key, now);
  }

  private void raise(
      EscalationReason reason,
      @Nullable BookingId booking,
      @Nullable ConversationId conversation,
      String summary,
      String key,
      Instant now) {
    escalations.raise(reason, conversation, booking, summary, key, now);
    if (conversation != null && reason.handsOver()) {
      conversations.handToStaff(
          conversation, now.plus(Policies.of(policies.values()).conversation().takeover()));
    }
  }

  /** The business key of the notice that tells the team. */
  static String noticeKey(String key) {
    return "team-" + key;
  }
}
