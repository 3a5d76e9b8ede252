package com.atrevete.persistence.conversation;

import org.jspecify.annotations.Nullable;

/**
 * A customer's message as a channel delivered it.
 *
 * @param externalId the channel's id of the message
 * @param externalConversationId the channel's id of the conversation, where it has one
 * @param phone E.164
 * @param whatsappName the display name, whatever it is
 * @param text empty when there is none (a sticker)
 */
public record InboundMessage(
    Channel channel,
    String externalId,
    @Nullable String externalConversationId,
    String phone,
    @Nullable String whatsappName,
    MessageKind kind,
    String text) {

  public InboundMessage {
    externalId = StoredText.of(externalId);
    text = StoredText.of(text);
    whatsappName =
        whatsappName == null || whatsappName.isBlank() ? null : StoredText.of(whatsappName).strip();
  }
}
