package com.atrevete.workflows.conversation;

import com.atrevete.domain.conversation.MessageId;
import java.time.Instant;

/**
 * A customer's message waits in its row.
 *
 * @param receivedAt on the business clock
 */
public record MessageReceived(MessageId message, Instant receivedAt) {}
