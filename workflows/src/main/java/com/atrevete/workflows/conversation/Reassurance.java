package com.atrevete.workflows.conversation;

import com.atrevete.domain.conversation.ConversationId;

/**
 * A word to a customer who has to wait.
 *
 * @param key business key: said once
 */
public record Reassurance(ConversationId conversation, Kind kind, String key) {

  /** Why she has to wait. */
  public enum Kind {
    /** The answer takes longer than it should. */
    SLOW,
    /** She writes faster than is read (policy "rate limit"). */
    TOO_MANY_MESSAGES
  }
}
