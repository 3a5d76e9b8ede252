package com.atrevete.activities.conversation;

import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.domain.conversation.DialogueState;
import com.atrevete.domain.conversation.Event;
import com.atrevete.domain.conversation.MessageId;
import com.atrevete.domain.conversation.Question;
import com.atrevete.persistence.conversation.ConversationRow;
import com.atrevete.workflows.conversation.BookingRequest;
import com.atrevete.workflows.conversation.TurnInput;
import com.atrevete.workflows.conversation.TurnOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One step of a conversation inside the caller's transaction: reads where the dialogue stands, lets
 * it decide, writes everything it decided. Repeated after a crash it changes nothing and says again
 * what is left to do.
 */
@Component
final class TurnTaker {

  private final Stores stores;
  private final EventReader events;
  private final EffectRunner effects;
  private final Dialogues dialogues;

  TurnTaker(Stores stores, EventReader events, EffectRunner effects, Dialogues dialogues) {
    this.stores = stores;
    this.dialogues = dialogues;
    this.events = events;
    this.effects = effects;
  }

  TurnOutcome take(TurnInput input, Instant now) {
    ConversationRow row =
        stores
            .conversations()
            .lock(input.conversation())
            .orElseThrow(() -> new IllegalArgumentException("no such conversation"));
    boolean waits = row.isHandledByStaff(now) && input.news() == null;
    Step step = new Step(row, stepKey(input, now), now);
    boolean told = input.news() != null && stores.outbox().isWritten(step.key());
    if (!waits && !told && !step.isRepeated()) {
      DialogueState before = dialogues.of(row, now);
      events.read(input, before, now).ifPresent(event -> decide(step, before, event));
      stores.conversations().markRead(input.messages(), "answered");
    }
    return outcome(row.id(), step.requests(), now);
  }

  /** What waits to be done outside the database, without a step being taken. */
  TurnOutcome left(ConversationId id, Instant now) {
    return outcome(id, List.of(), now);
  }

  private void decide(Step step, DialogueState before, Event event) {
    EffectRunner.Result result = effects.run(step, before, event);
    step.remember(result.requests());
    stores
        .conversations()
        .saveState(
            step.row().id(),
            DialogueJson.write(result.state()),
            DialogueJson.write(new DialogueJson.LastTurn(step.key(), result.requests())),
            actsAt(result.state()),
            step.now());
    if (result.takenOver()) {
      Duration takeover = result.policies().conversation().takeover();
      stores.conversations().handToStaff(step.row().id(), step.now().plus(takeover));
    }
  }

  private static @Nullable Instant actsAt(DialogueState state) {
    return state.question() instanceof Question.Name name ? name.medicalUntil() : null;
  }

  private TurnOutcome outcome(ConversationId id, List<BookingRequest> requests, Instant now) {
    ConversationRow row = stores.conversations().find(id).orElseThrow();
    boolean byStaff = row.isHandledByStaff(now);
    return new TurnOutcome(
        byStaff,
        byStaff ? row.handledUntil() : null,
        byStaff ? null : actsAt(DialogueJson.state(row.state())),
        stores.conversations().unstartedBookings(id),
        stores.conversations().completedNames(id),
        requests,
        stores.outbox().pending(id),
        stores.escalations().isTeamToBeTold(id));
  }

  private static String stepKey(TurnInput input, Instant now) {
    if (input.news() != null) {
      return "news-" + input.news().key();
    }
    if (input.refused() != null) {
      return "refused-" + input.refused().booking() + "-" + input.refused().message();
    }
    return Optional.of(input.messages())
        .filter(messages -> !messages.isEmpty())
        .map(List::getFirst)
        .map(MessageId::toString)
        .map("turn-"::concat)
        .orElse("time-" + input.conversation() + "-" + now.toEpochMilli());
  }

  /** What one step knows of itself. */
  static final class Step {

    private final ConversationRow row;
    private final String key;
    private final Instant now;
    private final DialogueJson.LastTurn last;
    private List<BookingRequest> requests = List.of();

    Step(ConversationRow row, String key, Instant now) {
      this.row = row;
      this.key = key;
      this.now = now;
      this.last = DialogueJson.lastTurn(row.lastTurn());
    }

    ConversationRow row() {
      return row;
    }

    String key() {
      return key;
    }

    Instant now() {
      return now;
    }

    /** Whether this very step was committed before, so that only its follow-up is missing. */
    boolean isRepeated() {
      return last.key().equals(key) && !key.startsWith("time-");
    }

    void remember(List<BookingRequest> asked) {
      requests = asked;
    }

    List<BookingRequest> requests() {
      return isRepeated() ? last.requests() : requests;
    }
  }
}
