package com.atrevete.domain.conversation;

import java.util.List;

/** Where the dialogue stands after an event, and what it wants done, in order. */
public record Decision(DialogueState state, List<Effect> effects) {

  public Decision {
    effects = List.copyOf(effects);
  }
}
