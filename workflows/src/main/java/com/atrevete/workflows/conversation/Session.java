package com.atrevete.workflows.conversation;

import com.atrevete.domain.conversation.MessageId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a session needs to know when it starts.
 *
 * @param byStaff a person answers
 * @param handledUntil when Maite takes over again
 * @param nextAt when the dialogue acts by itself
 * @param batch after the last message at which a turn is answered
 * @param batchLimit after the first message at which it is answered in any case
 * @param batchLimitMessages at which it is answered in any case
 * @param messagesPerMinute read at once
 * @param idle silence that ends the session
 * @param waiting the customer's messages that nobody answered yet, oldest first
 * @param send messages that wait to be sent, oldest first
 * @param offsetMillis of the business clock
 */
public record Session(
    boolean byStaff,
    @Nullable Instant handledUntil,
    @Nullable Instant nextAt,
    Duration batch,
    Duration batchLimit,
    int batchLimitMessages,
    int messagesPerMinute,
    Duration idle,
    List<MessageReceived> waiting,
    List<MessageId> send,
    long offsetMillis) {

  public Session {
    waiting = List.copyOf(waiting);
    send = List.copyOf(send);
  }
}
