package com.atrevete.integrations.channel;

import com.atrevete.domain.conversation.MessageId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message to a customer.
 *
 * @param conversation the channel's id of the conversation; absent when the channel has none yet
 * @param phone the customer's, in E.164
 * @param buttons answers she can tap; may be empty
 */
public record OutgoingMessage(
    MessageId message,
    @Nullable String conversation,
    String phone,
    String text,
    List<String> buttons) {

  public OutgoingMessage {
    buttons = List.copyOf(buttons);
  }
}
