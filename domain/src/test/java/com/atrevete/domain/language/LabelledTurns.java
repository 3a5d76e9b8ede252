package com.atrevete.domain.language;

import com.atrevete.domain.language.Turn.OfferedSlot;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns with what they mean, from the files beside the tests. */
record LabelledTurns(String id, Turn turn, Map<String, Object> expected) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static List<LabelledTurns> of(String file) {
    try (InputStream in = LabelledTurns.class.getResourceAsStream("/language/" + file)) {
      String text =
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank()).map(LabelledTurns::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LabelledTurns parse(String line) {
    JsonNode node = JSON.readTree(line);
    List<OfferedSlot> options = new ArrayList<>();
    for (JsonNode option : node.path("options")) {
      LocalDateTime start = LocalDateTime.parse(option.get("start").asString());
      options.add(
          new OfferedSlot(option.get("option").asInt(), start, option.get("stylist").asString()));
    }
    List<String> messages = new ArrayList<>();
    node.get("messages").forEach(message -> messages.add(message.asString()));
    TurnContext context =
        TurnContext.valueOf(node.get("context").asString().toUpperCase(Locale.ROOT));
    Turn turn =
        new Turn(context, LocalDateTime.parse(node.get("now").asString()), options, messages);
    Map<String, Object> expected =
        JSON.convertValue(node.get("expected"), new TypeReference<>() {});
    return new LabelledTurns(node.get("id").asString(), turn, expected);
  }

  static Scoreboard score(String file) {
    Interpreter interpreter = new SpanishInterpreter();
    Scoreboard scoreboard = new Scoreboard();
    for (LabelledTurns labelled : of(file)) {
      Understanding understood = interpreter.interpret(labelled.turn(), DemoVocabulary.get());
      scoreboard.add(labelled.id(), labelled.expected(), Frame.of(understood));
    }
    return scoreboard;
  }
}
