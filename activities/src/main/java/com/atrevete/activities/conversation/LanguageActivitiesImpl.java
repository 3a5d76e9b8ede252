package com.atrevete.activities.conversation;

import com.atrevete.domain.calendar.Madrid;
import com.atrevete.domain.catalog.Catalog;
import com.atrevete.domain.conversation.BookingFacts;
import com.atrevete.domain.conversation.DialogueState;
import com.atrevete.domain.conversation.Question;
import com.atrevete.domain.language.Intent;
import com.atrevete.domain.language.Interpreter;
import com.atrevete.domain.language.Turn;
import com.atrevete.domain.language.Turn.OfferedSlot;
import com.atrevete.domain.language.TurnContext;
import com.atrevete.domain.language.Understanding;
import com.atrevete.persistence.clock.BusinessClock;
import com.atrevete.persistence.conversation.ConversationRow;
import com.atrevete.persistence.conversation.WaitingMessage;
import com.atrevete.workflows.conversation.LanguageActivities;
import com.atrevete.workflows.conversation.TurnMessages;
import com.atrevete.workflows.conversation.TurnReading;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Reads what a customer wrote in the light of what she was asked. */
@Component
final class LanguageActivitiesImpl implements LanguageActivities {

  private final Stores stores;
  private final Interpreter interpreter;
  private final BusinessClock clock;
  private final Failures failures;

  LanguageActivitiesImpl(
      Stores stores, Interpreter interpreter, BusinessClock clock, Failures failures) {
    this.stores = stores;
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
    ConversationRow row = stores.conversations().find(turn.conversation()).orElseThrow();
    DialogueState state = DialogueJson.state(row.state());
    Understanding understanding =
        interpreter.interpret(
            new Turn(
                context(row, state),
                Madrid.timeOf(clock.now()),
                options(state),
                texts.stream().map(WaitingMessage::text).toList()),
            stores.catalog().vocabulary());
    stores
        .conversations()
        .saveUnderstanding(texts.getLast().id(), DialogueJson.write(understanding));
    return new TurnReading(isAnsweredAtOnce(texts.getLast(), state, understanding));
  }

  /** What was asked, or what there is to talk about when nothing was. */
  private TurnContext context(ConversationRow row, DialogueState state) {
    if (!(state.question() instanceof Question.Nothing)) {
      return state.question().context();
    }
    List<BookingFacts> open = stores.bookings().open(row.customer(), clock.now());
    if (open.isEmpty()) {
      return TurnContext.IDLE;
    }
    return open.stream().anyMatch(BookingFacts::isUnpaidHold)
        ? TurnContext.AWAITING_PAYMENT
        : TurnContext.APPOINTMENT_CONFIRMED;
  }

  private List<OfferedSlot> options(DialogueState state) {
    if (!(state.question() instanceof Question.WhichSlot asked)) {
      return List.of();
    }
    Catalog catalog = stores.catalog().load();
    return IntStream.range(0, asked.options().size())
        .mapToObj(i ->
            new OfferedSlot(
                i + 1,
                Madrid.timeOf(asked.options().get(i).start()),
                catalog.stylist(asked.options().get(i).stylist()).name()))
        .toList();
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
