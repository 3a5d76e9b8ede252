package com.atrevete.workflows.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a session stands, for operations.
 *
 * @param waitingMessages not yet read
 * @param nextAt when it acts by itself next, on the business clock
 */
public record ConversationStatus(
    int waitingMessages, boolean handledByStaff, @Nullable Instant nextAt) {}
