package com.atrevete.workflows.conversation;

import com.atrevete.domain.conversation.MessageId;
import io.temporal.workflow.Promise;
import java.util.List;

/** Messages that are being read, or have been. */
record Reading(List<MessageId> messages, Promise<TurnReading> meaning) {

  Reading {
    messages = List.copyOf(messages);
  }

  /** Whether these very messages are to be answered without waiting for more. */
  boolean isAtOnce(List<MessageId> now) {
    return messages.equals(now)
        && meaning.isCompleted()
        && meaning.getFailure() == null
        && meaning.get().atOnce();
  }
}
