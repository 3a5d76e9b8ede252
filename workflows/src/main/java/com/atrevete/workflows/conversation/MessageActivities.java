package com.atrevete.workflows.conversation;

import com.atrevete.domain.conversation.MessageId;
import io.temporal.activity.ActivityInterface;

/** Sending what is written in the outbox. */
@ActivityInterface(namePrefix = "Message")
public interface MessageActivities {

  /** Sends a pending message; one that is sent, dropped or failed already is left alone. */
  void send(MessageId message);

  /** Gives up on a message: staff see that it did not arrive. */
  void markFailed(MessageId message);
}
