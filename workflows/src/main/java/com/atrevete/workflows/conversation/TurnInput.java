package com.atrevete.workflows.conversation;

import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.domain.conversation.MessageId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What moves the dialogue: messages, or news of a booking, or the clock.
 *
 * @param messages read together; empty for the other two
 * @param news absent for the other two
 * @param refused the answer of a booking that did not do what the customer wanted
 */
public record TurnInput(
    ConversationId conversation,
    List<MessageId> messages,
    @Nullable BookingChanged news,
    @Nullable BookingRequest refused,
    boolean timeIsUp) {

  public TurnInput {
    messages = List.copyOf(messages);
  }

  static TurnInput of(ConversationId conversation, List<MessageId> messages) {
    return new TurnInput(conversation, messages, null, null, false);
  }

  static TurnInput of(ConversationId conversation, BookingChanged news) {
    return new TurnInput(conversation, List.of(), news, null, false);
  }

  static TurnInput of(ConversationId conversation, BookingRequest refused) {
    return new TurnInput(conversation, List.of(), null, refused, false);
  }

  static TurnInput timeIsUp(ConversationId conversation) {
    return new TurnInput(conversation, List.of(), null, null, true);
  }
}
