package com.atrevete.activities.conversation;

import com.atrevete.domain.conversation.DialogueState;
import com.atrevete.domain.policy.Policies;
import com.atrevete.persistence.conversation.ConversationRow;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Where dialogues stand, for reading a turn and for deciding it alike. */
@Component
final class Dialogues {

  private final Stores stores;

  Dialogues(Stores stores) {
    this.stores = stores;
  }

  /** After a day of silence the dialogue is over; bookings and what concerns them stay. */
  DialogueState of(ConversationRow row, Instant now) {
    DialogueState state = DialogueJson.state(row.state());
    Duration idle = Policies.of(stores.policies().values()).conversation().idle();
    return stores
        .conversations()
        .lastDealtWith(row.id())
        .filter(last -> now.isAfter(last.plus(idle)))
        .map(last -> state.afterSilence())
        .orElse(state);
  }
}
