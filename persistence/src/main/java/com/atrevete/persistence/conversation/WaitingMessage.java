package com.atrevete.persistence.conversation;

import com.atrevete.domain.conversation.MessageId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A customer's message that nobody has answered.
 *
 * @param kind the word of the database: text, button, voice, image…
 * @param understanding what the turn that ends with this message means, as JSON; once it was read
 */
public record WaitingMessage(
    MessageId id, String kind, String text, @Nullable String understanding, Instant createdAt) {}
