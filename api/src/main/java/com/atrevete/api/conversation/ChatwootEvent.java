package com.atrevete.api.conversation;

import com.atrevete.persistence.conversation.DeliveryStatus;
import com.atrevete.persistence.conversation.InboundMessage;
import org.jspecify.annotations.Nullable;

/** What a Chatwoot webhook is about. */
sealed interface ChatwootEvent {

  /** A customer wrote, or sent something. */
  record CustomerMessage(InboundMessage message) implements ChatwootEvent {}

  /**
   * A customer's message is not what it was: edited, deleted, or nothing that matters.
   *
   * @param message as it is now; its external id is still that of the original
   */
  record CustomerChange(InboundMessage message, boolean deleted) implements ChatwootEvent {}

  /**
   * A message went out: one of ours, or a colleague's.
   *
   * @param marker our message's id, where Chatwoot kept it
   */
  record Outgoing(
      String externalId,
      String conversation,
      @Nullable String phone,
      String text,
      String marker,
      boolean byPerson)
      implements ChatwootEvent {}

  /** How far an outgoing message has come. */
  record Delivery(String externalId, DeliveryStatus status) implements ChatwootEvent {}

  /**
   * Nothing to do.
   *
   * @param reason a constant word, for the counter
   */
  record Ignored(String reason) implements ChatwootEvent {}
}
