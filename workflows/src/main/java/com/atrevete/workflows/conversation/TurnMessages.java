package com.atrevete.workflows.conversation;

import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.domain.conversation.MessageId;
import java.util.List;

/** Messages to be read together, oldest first. */
public record TurnMessages(ConversationId conversation, List<MessageId> messages) {

  public TurnMessages {
    messages = List.copyOf(messages);
  }
}
