package com.atrevete.admin.conversation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversation in the list of conversations.
 *
 * @param unanswered messages of the customer since the last answer
 * @param escalation the reason of the newest open escalation
 */
public record ConversationSummary(
    UUID id,
    String customer,
    @Nullable String phone,
    boolean byStaff,
    @Nullable Instant until,
    @Nullable Instant lastAt,
    @Nullable String lastText,
    boolean lastIncoming,
    int unanswered,
    @Nullable String escalation) {

  /** Whether a person has to do something. */
  public boolean needsPerson() {
    return escalation != null || (byStaff && unanswered > 0);
  }
}
