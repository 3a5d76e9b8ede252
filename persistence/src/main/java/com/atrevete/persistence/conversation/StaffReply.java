package com.atrevete.persistence.conversation;

import org.jspecify.annotations.Nullable;

/**
 * What a person of the salon wrote on the channel itself.
 *
 * @param externalId the channel's id of the message
 * @param externalConversationId the channel's id of the conversation
 * @param phone the customer's E.164 phone, where the channel tells it
 */
public record StaffReply(
    Channel channel,
    String externalId,
    String externalConversationId,
    @Nullable String phone,
    String text) {

  public StaffReply {
    text = StoredText.of(text);
  }
}
