package com.atrevete.api.conversation;

import com.atrevete.api.conversation.ChatwootEvent.CustomerChange;
import com.atrevete.api.conversation.ChatwootEvent.CustomerMessage;
import com.atrevete.api.conversation.ChatwootEvent.Delivery;
import com.atrevete.api.conversation.ChatwootEvent.Ignored;
import com.atrevete.api.conversation.ChatwootEvent.Outgoing;
import com.atrevete.integrations.channel.ChatwootSettings;
import com.atrevete.integrations.channel.PhoneNumbers;
import com.atrevete.persistence.conversation.Channel;
import com.atrevete.persistence.conversation.DeliveryStatus;
import com.atrevete.persistence.conversation.InboundMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Reads both shapes that Chatwoot sends: an account webhook (one message, its type a word) and an
 * automation rule (the conversation with its messages, their type a number).
 */
@Component
final class ChatwootReader {

  private static final String AUTOMATION = "automation_event.";

  private final String inbox;
  private final String teamConversation;

  ChatwootReader(ChatwootSettings settings) {
    this.inbox = settings.inboxId();
    this.teamConversation = settings.teamConversationId();
  }

  List<ChatwootEvent> read(JsonNode body) {
    String event = body.path("event").asString("");
    if (!event.startsWith(AUTOMATION)) {
      JsonNode conversation = body.path("conversation");
      return List.of(read(event, body, conversation, body.path("inbox").path("id").asString("")));
    }
    List<ChatwootEvent> events = new ArrayList<>();
    for (JsonNode message : body.path("messages")) {
      events.add(
          read(
              event.substring(AUTOMATION.length()),
              message,
              body,
              body.path("inbox_id").asString("")));
    }
    return events.isEmpty() ? List.of(new Ignored("unusable")) : events;
  }

  private ChatwootEvent read(
      String event, JsonNode message, JsonNode conversation, String messageInbox) {
    boolean created = event.equals("message_created");
    if (!created && !event.equals("message_updated")) {
      return new Ignored("other_event");
    }
    if (!inbox.isEmpty() && !messageInbox.isEmpty() && !inbox.equals(messageInbox)) {
      return new Ignored("other_inbox");
    }
    if (!teamConversation.isEmpty()
        && teamConversation.equals(conversation.path("id").asString(""))) {
      return new Ignored("team_conversation");
    }
    if (message.path("private").asBoolean(false)) {
      return new Ignored("private_note");
    }
    String id = message.path("id").asString("");
    if (id.isEmpty()) {
      return new Ignored("unusable");
    }
    return switch (message.path("message_type").asString("")) {
      case "incoming", "0" -> incoming(created, id, message, conversation);
      case "outgoing", "1" -> outgoing(created, id, message, conversation);
      case "activity", "2", "template", "3" -> new Ignored("activity");
      default -> new Ignored("unusable");
    };
  }

  private static ChatwootEvent incoming(
      boolean created, String id, JsonNode message, JsonNode conversation) {
    Optional<String> phone = phone(message.path("sender"), conversation);
    if (phone.isEmpty()) {
      return new Ignored("no_phone");
    }
    InboundMessage inbound =
        new InboundMessage(
            Channel.CHATWOOT,
            id,
            text(conversation, "id"),
            phone.get(),
            name(message.path("sender"), conversation),
            ChatwootAttachments.kind(message),
            message.path("content").asString(""));
    return created
        ? new CustomerMessage(inbound)
        : new CustomerChange(
            inbound, message.path("content_attributes").path("deleted").asBoolean(false));
  }

  private static ChatwootEvent outgoing(
      boolean created, String id, JsonNode message, JsonNode conversation) {
    if (!created) {
      return delivery(id, message.path("status").asString(""));
    }
    String conversationId = text(conversation, "id");
    if (conversationId == null) {
      return new Ignored("unusable");
    }
    return new Outgoing(
        id,
        conversationId,
        phone(conversation.path("meta").path("sender"), conversation).orElse(null),
        message.path("content").asString(""),
        message.path("content_attributes").path("atrevete_message_id").asString(""),
        "user".equals(message.path("sender").path("type").asString("user")));
  }

  private static ChatwootEvent delivery(String id, String status) {
    return switch (status) {
      case "sent" -> new Delivery(id, DeliveryStatus.SENT);
      case "delivered" -> new Delivery(id, DeliveryStatus.DELIVERED);
      case "read" -> new Delivery(id, DeliveryStatus.READ);
      case "failed" -> new Delivery(id, DeliveryStatus.FAILED);
      default -> new Ignored("status");
    };
  }

  private static Optional<String> phone(JsonNode sender, JsonNode conversation) {
    return Stream.of(
            sender.path("phone_number"),
            conversation.path("meta").path("sender").path("phone_number"),
            conversation.path("contact_inbox").path("source_id"))
        .map(node -> node.asString(""))
        .filter(written -> !written.isBlank())
        .flatMap(written -> PhoneNumbers.normalise(written).stream())
        .findFirst();
  }

  private static @Nullable String name(JsonNode sender, JsonNode conversation) {
    String name = text(sender, "name");
    return name != null ? name : text(conversation.path("meta").path("sender"), "name");
  }

  private static @Nullable String text(JsonNode node, String field) {
    String text = node.path(field).asString("");
    return text.isBlank() ? null : text;
  }
}
