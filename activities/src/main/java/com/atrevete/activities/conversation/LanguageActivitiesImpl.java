package com.atrevete.activities.conversation;

import com.atrevete.domain.conversation.DialogueState;
import com.atrevete.domain.conversation.Hearing;
import com.atrevete.domain.conversation.Question;
import com.atrevete.domain.language.Intent;
import com.atrevete.domain.language.Interpreter;
import com.atrevete.domain.language.Understanding;
import com.atrevete.persistence.clock.BusinessClock;
import com.atrevete.persistence.conversation.ConversationRow;
import com.atrevete.persistence.conversation.WaitingMessage;
import com.atrevete.workflows.conversation.LanguageActivities;
import com.atrevete.workflows.conversation.TurnMessages;
import com.atrevete.workflows.conversation.TurnReading;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads what a customer wrote in the light of what she was asked. */
@Component
final class LanguageActivitiesImpl implements LanguageActivities {

  private final Stores stores;
  private final Dialogues dialogues;
  private final Interpreter interpreter;
  private final BusinessClock clock;
  private final Failures failures;

  LanguageActivitiesImpl(
      Stores stores,
      Dialogues dialogues,
      Interpreter interpreter,
      BusinessClock clock,
      Failures failures) {
    this.stores = stores;
    this.dialogues = dialogues;
    this.interpreter = interpreter;
    this.clock = clock;
    this.failures = failures;
  }

  @Override
  public TurnReading interpret(TurnMessages turn) {
    return failures.translated(() -> read(turn));
  }

  private TurnReading read(TurnMessages turn) {
    List<WaitingMessage> texts =
        stores.conversations().waiting(turn.conversation()).stream()
            .filter(message -> turn.messages().contains(message.id()))
            .filter(MessageKinds::isText)
            .toList();
    if (texts.isEmpty()) {
      return new TurnReading(false);
    }
    Instant now = clock.now();
    ConversationRow row = stores.conversations().find(turn.conversation()).orElseThrow();
    DialogueState state = dialogues.of(row, now);
    Understanding understanding =
        interpreter.interpret(
            Hearing.turn(
                state,
                stores.bookings().open(row.customer(), now),
                stores.catalog().load(),
                now,
                texts.stream().map(WaitingMessage::text).toList()),
            stores.catalog().vocabulary());
    stores
        .conversations()
        .saveUnderstanding(texts.getLast().id(), DialogueJson.write(understanding));
    return new TurnReading(isAnsweredAtOnce(texts.getLast(), state, understanding));
  }

  /**
   * Buttons, option numbers and names are answered without waiting for more (policy "batching").
   */
  private static boolean isAnsweredAtOnce(
      WaitingMessage last, DialogueState state, Understanding said) {
    if (state.question() instanceof Question.ReallyCancel) {
      return false;
    }
    return last.kind().equals("button")
        || (said.intent() == Intent.CHOOSE_OPTION && said.option() != null)
        || (said.intent() == Intent.GIVE_NAME
            && (state.question() instanceof Question.Name
                || state.question() instanceof Question.Surname));
  }
}
