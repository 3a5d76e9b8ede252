package com.atrevete.launcher.interpret;

import com.atrevete.domain.language.Turn;
import com.atrevete.domain.language.Turn.OfferedSlot;
import com.atrevete.domain.language.TurnContext;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of a file of turns.
 *
 * @param id its id
 * @param turn the turn
 * @param expected the labelled fields; empty when the line has none
 */
record TurnLine(String id, Turn turn, Map<String, Object> expected) {

  private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

  static TurnLine parse(JsonMapper json, String line) {
    JsonNode node = json.readTree(line);
    List<OfferedSlot> options = new ArrayList<>();
    for (JsonNode option : node.path("options")) {
      options.add(
          new OfferedSlot(
              option.path("option").asInt(),
              LocalDateTime.parse(option.path("start").asString()),
              option.path("stylist").asString()));
    }
    List<String> messages = new ArrayList<>();
    node.path("messages").forEach(message -> messages.add(message.asString()));
    TurnContext context =
        TurnContext.valueOf(node.path("context").asString("idle").toUpperCase(Locale.ROOT));
    LocalDateTime now = LocalDateTime.parse(node.path("now").asString());
    JsonNode labels = node.path("expected");
    Map<String, Object> expected = labels.isObject() ? json.convertValue(labels, FIELDS) : Map.of();
    return new TurnLine(
        node.path("id").asString(""), new Turn(context, now, options, messages), expected);
  }
}
