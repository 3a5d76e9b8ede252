package com.atrevete.persistence.conversation;

import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.domain.conversation.MessageId;
import java.time.Instant;

/**
 * A message that is in the record, so its conversation can be told.
 *
 * @param receivedAt on the business clock
 * @param fromStaff whether a person of the salon wrote it
 * @param isNew false when the channel had delivered it before
 */
public record StoredMessage(
    MessageId message,
    ConversationId conversation,
    Instant receivedAt,
    boolean fromStaff,
    boolean isNew) {}
