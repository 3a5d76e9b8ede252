package com.atrevete.workflows.conversation;

import com.atrevete.domain.conversation.ConversationId;

/**
 * What a session of a conversation starts with.
 *
 * @param offsetMillis how far the business clock is ahead of the machine's
 */
public record ConversationStart(ConversationId conversation, long offsetMillis) {}
