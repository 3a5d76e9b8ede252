package com.atrevete.persistence.conversation;

import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.domain.conversation.MessageId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message to a customer, with what its channel needs.
 *
 * @param role maite, staff or system
 * @param status the word of the database
 * @param externalConversation the conversation's id on its channel
 * @param phone absent after an erasure
 * @param byStaff a person answers this conversation
 */
public record OutgoingRow(
    MessageId id,
    ConversationId conversation,
    String role,
    String text,
    List<String> buttons,
    String status,
    @Nullable String template,
    boolean moneyFact,
    Instant createdAt,
    @Nullable String externalConversation,
    @Nullable String phone,
    boolean byStaff) {

  public OutgoingRow {
    buttons = List.copyOf(buttons);
  }
}
