package com.atrevete.workflows.notification;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.domain.conversation.EscalationReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a person should look at.
 *
 * @param key business key: raised once
 * @param now on the business clock
 */
public record Escalation(
    EscalationReason reason,
    @Nullable BookingId booking,
    @Nullable ConversationId conversation,
    String key,
    Instant now) {}
