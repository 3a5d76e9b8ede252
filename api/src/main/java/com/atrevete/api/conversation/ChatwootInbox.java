package com.atrevete.api.conversation;

import com.atrevete.api.conversation.ChatwootEvent.CustomerChange;
import com.atrevete.api.conversation.ChatwootEvent.CustomerMessage;
import com.atrevete.api.conversation.ChatwootEvent.Delivery;
import com.atrevete.api.conversation.ChatwootEvent.Ignored;
import com.atrevete.api.conversation.ChatwootEvent.Outgoing;
import com.atrevete.api.webhook.WebhookMeters;
import com.atrevete.persistence.conversation.Channel;
import com.atrevete.persistence.conversation.InboundMessage;
import com.atrevete.persistence.conversation.InboxStore;
import com.atrevete.persistence.conversation.MessageKind;
import com.atrevete.persistence.conversation.StaffReply;
import com.atrevete.persistence.conversation.StoredMessage;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Stores what Chatwoot says and then tells the conversation. */
@Component
final class ChatwootInbox {

  private static final String SOURCE = "chatwoot";

  private final ChatwootReader reader;
  private final InboxStore inbox;
  private final ChannelHistory history;
  private final ConversationSignals conversations;
  private final WebhookMeters meters;

  ChatwootInbox(
      ChatwootReader reader,
      InboxStore inbox,
      ChannelHistory history,
      ConversationSignals conversations,
      WebhookMeters meters) {
    this.reader = reader;
    this.inbox = inbox;
    this.history = history;
    this.conversations = conversations;
    this.meters = meters;
  }

  void take(JsonNode body) {
    reader.read(body).forEach(this::take);
  }

  private void take(ChatwootEvent event) {
    meters.about(
        SOURCE,
        switch (event) {
          case CustomerMessage(InboundMessage message) -> customerWrote(message);
          case CustomerChange change -> customerChanged(change);
          case Outgoing outgoing -> wentOut(outgoing);
          case Delivery(String externalId, var status) -> {
            inbox.delivered(Channel.CHATWOOT, externalId, status);
            yield "delivery";
          }
          case Ignored(String reason) -> reason;
        });
  }

  private String customerWrote(InboundMessage message) {
    boolean tapped = message.kind() == MessageKind.TEXT && history.isTapped(message);
    return keep(
        tapped ? as(MessageKind.BUTTON, message.externalId(), message) : message, "message");
  }

  /** An edit or a deletion is a message of its own: it is answered, and never books anything. */
  private String customerChanged(CustomerChange change) {
    InboundMessage now = change.message();
    String before = history.textOf(now.channel(), now.externalId()).orElse(now.text());
    if (change.deleted()) {
      return keep(as(MessageKind.DELETED, now.externalId() + ":deleted", now), "deleted");
    }
    if (before.equals(now.text())) {
      return "status";
    }
    String edition = now.externalId() + ":" + Integer.toHexString(now.text().hashCode());
    return keep(as(MessageKind.EDITED, edition, now), "edited");
  }

  private String wentOut(Outgoing outgoing) {
    if (!outgoing.marker().isEmpty() || !outgoing.byPerson() || history.isOurs(outgoing)) {
      return "echo";
    }
    StaffReply reply =
        new StaffReply(
            Channel.CHATWOOT,
            outgoing.externalId(),
            outgoing.conversation(),
            outgoing.phone(),
            outgoing.text());
    return inbox
        .store(reply)
        .map(stored -> tell(stored, "staff_reply"))
        .orElse("unknown_conversation");
  }

  private String keep(InboundMessage message, String what) {
    return tell(inbox.store(message), what);
  }

  private String tell(StoredMessage stored, String what) {
    if (!stored.isNew()) {
      return "replay";
    }
    conversations.tell(stored);
    return what;
  }

  private static InboundMessage as(MessageKind kind, String externalId, InboundMessage message) {
    return new InboundMessage(
        message.channel(),
        externalId,
        message.externalConversationId(),
        message.phone(),
        message.whatsappName(),
        kind,
        message.text());
  }
}
