package com.atrevete.workflows.conversation;

import com.atrevete.domain.conversation.ConversationId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of who answers.
 *
 * @param staffUser who decided it; absent when the time of a takeover is over
 */
public record HandOver(ConversationId conversation, boolean toStaff, @Nullable UUID staffUser) {}
