package com.atrevete.integrations.channel;

import com.atrevete.integrations.GatewayException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The salon's WhatsApp inbox in Chatwoot. */
final class ChatwootChannel implements ChannelGateway {

  /** The content attribute by which our own messages are known again. */
  static final String MARKER = "atrevete_message_id";

  private static final int MOST_BUTTONS = 3;
  private static final int LONGEST_BUTTON = 20;

  /**
   * Older Chatwoots drop unknown content attributes: a recent message with the same text counts.
   */
  private static final Duration RECENT = Duration.ofMinutes(10);

  private final ChatwootClient chatwoot;
  private final Clock clock;

  ChatwootChannel(ChatwootClient chatwoot, Clock clock) {
    this.chatwoot = chatwoot;
    this.clock = clock;
  }

  @Override
  public SendResult send(OutgoingMessage message) {
    return new SendResult(chatwoot.createMessage(conversation(message), body(message)));
  }

  @Override
  public Optional<String> lookUp(OutgoingMessage message) {
    List<JsonNode> sent = new ArrayList<>();
    for (JsonNode candidate : chatwoot.latestMessages(conversation(message))) {
      if (isOutgoing(candidate)) {
        sent.add(candidate);
      }
    }
    return sent.stream()
        .filter(candidate -> isMarked(candidate, message))
        .findFirst()
        .or(() -> sent.stream().filter(candidate -> looksLike(candidate, message)).findFirst())
        .map(found -> found.path("id").asString());
  }

  private static String conversation(OutgoingMessage message) {
    if (message.conversation() == null) {
      throw new GatewayException(false, "conversation_unknown");
    }
    return message.conversation();
  }

  private static Map<String, Object> body(OutgoingMessage message) {
    boolean tappable = areTappable(message.buttons());
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put(MARKER, message.message().toString());
    if (tappable) {
      attributes.put(
          "items",
          message.buttons().stream()
              .map(button -> Map.of("title", button, "value", button))
              .toList());
    }
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("content", content(message));
    body.put("message_type", "outgoing");
    body.put("private", false);
    body.put("content_type", tappable ? "input_select" : "text");
    body.put("content_attributes", attributes);
    return body;
  }

  /** WhatsApp takes three short buttons; longer choices are read as a list in the text. */
  private static boolean areTappable(List<String> buttons) {
    return !buttons.isEmpty()
        && buttons.size() <= MOST_BUTTONS
        && buttons.stream().allMatch(button -> button.length() <= LONGEST_BUTTON);
  }

  private static String content(OutgoingMessage message) {
    if (message.buttons().isEmpty() || areTappable(message.buttons())) {
      return message.text();
    }
    StringBuilder text = new StringBuilder(message.text()).append('\n');
    for (String button : message.buttons()) {
      text.append("\n· ").append(button);
    }
    return text.toString();
  }

  private static boolean isOutgoing(JsonNode candidate) {
    JsonNode type = candidate.path("message_type");
    return type.isNumber() ? type.asInt() == 1 : "outgoing".equals(type.asString(""));
  }

  private static boolean isMarked(JsonNode candidate, OutgoingMessage message) {
    return candidate
        .path("content_attributes")
        .path(MARKER)
        .asString("")
        .equals(message.message().toString());
  }

  private boolean looksLike(JsonNode candidate, OutgoingMessage message) {
    return !candidate.path("content_attributes").has(MARKER)
        && !candidate.path("private").asBoolean(false)
        && candidate.path("content").asString("").equals(content(message))
        && Instant.ofEpochSecond(candidate.path("created_at").asLong(0))
            .isAfter(clock.instant().minus(RECENT));
  }
}
