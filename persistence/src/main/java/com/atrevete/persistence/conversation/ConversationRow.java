package com.atrevete.persistence.conversation;

import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.domain.customer.CustomerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as it is stored.
 *
 * @param state the dialogue's state as JSON; an empty object before it began
 * @param lastTurn what the last step asked of bookings, as JSON
 * @param handledUntil when Maite takes over again; only while a person answers
 * @param lastMessageAt when somebody last said something
 */
public record ConversationRow(
    ConversationId id,
    CustomerId customer,
    boolean byStaff,
    @Nullable Instant handledUntil,
    String state,
    @Nullable String lastTurn,
    @Nullable Instant lastMessageAt) {

  /** Whether a person answers at that time. */
  public boolean isHandledByStaff(Instant now) {
    return byStaff && (handledUntil == null || now.isBefore(handledUntil));
  }
}
