package com.atrevete.activities.conversation;

import com.atrevete.domain.conversation.DialogueState;
import com.atrevete.domain.language.Understanding;
import com.atrevete.workflows.conversation.BookingRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How a dialogue's state and what was understood are stored as JSON. */
final class DialogueJson {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private DialogueJson() {}

  /** The state in a conversation's row; an empty object is a conversation that has not begun. */
  static DialogueState state(String json) {
    return json.equals("{}") ? DialogueState.FRESH : JSON.readValue(json, DialogueState.class);
  }

  static Understanding understanding(String json) {
    return JSON.readValue(json, Understanding.class);
  }

  static LastTurn lastTurn(@Nullable String json) {
    return json == null ? LastTurn.NONE : JSON.readValue(json, LastTurn.class);
  }

  static String write(Object value) {
    return JSON.writeValueAsString(value);
  }

  /**
   * What the last step asked of bookings: a step repeated after a crash finds it here.
   *
   * @param key the step's business key
   */
  record LastTurn(String key, List<BookingRequest> requests) {

    static final LastTurn NONE = new LastTurn("", List.of());

    LastTurn {
      requests = List.copyOf(requests);
    }
  }
}
