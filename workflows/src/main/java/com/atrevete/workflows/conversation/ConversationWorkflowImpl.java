package com.atrevete.workflows.conversation;

import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.domain.conversation.MessageId;
import com.atrevete.workflows.clock.ClockMoved;
import com.atrevete.workflows.clock.WorkflowClock;
import com.atrevete.workflows.conversation.Reassurance.Kind;
import io.temporal.workflow.Async;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collect a turn, read it, let the dialogue decide, carry out what it decided: until a day of
 * silence.
 */
public class ConversationWorkflowImpl implements ConversationWorkflow {

  /** After this long without an answer the customer hears a word (policy "our own failure"). */
  private static final Duration SLOW = Duration.ofSeconds(30);

  private final ConversationId id;
  private final WorkflowClock clock;
  private final Steps steps = new Steps();
  private final Answerer answerer = new Answerer();
  private final TurnWindow turns = new TurnWindow();
  private final Post post = new Post();
  private Duration idle = Duration.ZERO;
  private String lastHint = "";
  private @Nullable Instant nextAt;

  @WorkflowInit
  public ConversationWorkflowImpl(ConversationStart start) {
    id = start.conversation();
    clock = new WorkflowClock(start.offsetMillis());
  }

  @Override
  public void run(ConversationStart start) {
    open();
    do {
      converse();
      Workflow.await(Workflow::isEveryHandlerFinished);
    } while (!post.isEmpty());
    if (Workflow.getInfo().isContinueAsNewSuggested()) {
      Workflow.continueAsNew(new ConversationStart(id, clock.offsetMillis()));
    }
  }

  /** Takes up what the database says: who answers, and what waits to be answered or sent. */
  private void open() {
    int moment = answerer.moment();
    Session session = steps.conversation.open(id);
    clock.move(new ClockMoved(session.offsetMillis()));
    idle = session.idle();
    nextAt = session.nextAt();
    turns.open(session);
    session.waiting().forEach(message -> post.know(message.message()));
    answerer.report(moment, session.byStaff(), session.handledUntil());
    session.send().forEach(steps::send);
  }

  /** Until a day of silence, or until the history is long and nothing is on its way. */
  private void converse() {
    Instant idleAt = clock.now().plus(idle);
    while (true) {
      if (step()) {
        idleAt = clock.now().plus(idle);
      } else if (isDue(idleAt) && !answerer.isStaff()) {
        return;
      } else {
        awaitSomething(idleAt);
      }
      if (Workflow.getInfo().isContinueAsNewSuggested() && post.isEmpty()) {
        return;
      }
    }
  }

  /** One thing that is due now; false when nothing is. */
  private boolean step() {
    takeUpMessages();
    BookingChanged news = post.takeNews();
    if (news != null) {
      take(TurnInput.of(id, news));
    } else if (answerer.isStaff()) {
      return takeBackWhenTimeIsUp();
    } else if (answerer.takeHandedBack()) {
      open();
    } else if (!turns.isEmpty()) {
      collectAndAnswer();
    } else if (isDue(nextAt)) {
      nextAt = null;
      take(TurnInput.timeIsUp(id));
    } else {
      return false;
    }
    return true;
  }

  private void awaitSomething(Instant idleAt) {
    boolean staff = answerer.isStaff();
    Instant until = staff ? answerer.until() : nextAt;
    if (until == null || (!staff && idleAt.isBefore(until))) {
      until = staff ? clock.now().plus(idle) : idleAt;
    }
    clock.awaitUntil(
        until,
        () -> post.hasNews() || (!staff && post.hasMessages()) || answerer.isStaff() != staff);
  }

  private void takeUpMessages() {
    post.takeMessages().forEach(turns::add);
  }

  // Turns ---------------------------------------------------------------------------------------

  private void collectAndAnswer() {
    @Nullable Reading reading = null;
    while (isMaites() && !isAtOnce(reading) && !isDue(turns.deadline(clock.now()))) {
      if (turns.isOverLimit(clock.now())) {
        hintOnce();
      } else if (reading == null || !reading.messages().equals(turns.messages())) {
        reading = read(turns.messages());
      }
      Reading current = reading;
      clock.awaitUntil(
          turns.deadline(clock.now()),
          () -> isAtOnce(current) || post.hasMessages() || !isMaites());
      takeUpMessages();
    }
    if (isMaites()) {
      answer(reading);
    }
  }

  /** Whether the turn is still Maite's to take, and next. */
  private boolean isMaites() {
    return !post.hasNews() && !answerer.isStaff();
  }

  private boolean isAtOnce(@Nullable Reading reading) {
    return reading != null && reading.isAtOnce(turns.messages());
  }

  private Reading read(List<MessageId> messages) {
    TurnMessages turn = new TurnMessages(id, messages);
    return new Reading(messages, Async.function(steps.language::interpret, turn));
  }

  private void hintOnce() {
    String key = "limit-" + turns.messages().getFirst();
    if (!key.equals(lastHint)) {
      lastHint = key;
      reassure(Kind.TOO_MANY_MESSAGES, key);
    }
  }

  private void answer(@Nullable Reading reading) {
    List<MessageId> messages = turns.messages();
    Reading read =
        reading != null && reading.messages().equals(messages) ? reading : read(messages);
    TurnInput input = TurnInput.of(id, messages);
    int moment = answerer.moment();
    Promise<TurnOutcome> answer =
        Async.function(() -> {
          read.meaning().get();
          return steps.turn.takeTurn(input);
        });
    if (!Patience.completesWithin(SLOW, answer)) {
      reassure(Kind.SLOW, "slow-" + messages.getFirst());
    }
    turns.taken(messages);
    follow(moment, steps.outcomeOf(answer::get, input));
  }

  /** Everything that is not an answer: it is tried for a day, because nobody asks for it again. */
  private void take(TurnInput input) {
    int moment = answerer.moment();
    follow(moment, steps.outcomeOf(() -> steps.conversation.takeTurn(input), input));
  }

  private void follow(int moment, TurnOutcome outcome) {
    answerer.report(moment, outcome.byStaff(), outcome.handledUntil());
    nextAt = outcome.nextAt();
    for (BookingRequest refused : steps.follow(outcome)) {
      take(TurnInput.of(id, refused));
    }
  }

  private void reassure(Kind kind, String key) {
    int moment = answerer.moment();
    follow(moment, steps.conversation.reassure(new Reassurance(id, kind, key)));
  }

  // Who answers ---------------------------------------------------------------------------------

  private boolean takeBackWhenTimeIsUp() {
    if (!isDue(answerer.until())) {
      return false;
    }
    answerer.change(steps.conversation.handOver(new HandOver(id, false, null)));
    return true;
  }

  @Override
  public Handling takeOver(StaffAction action) {
    return handOver(new HandOver(id, true, action.staffUser()));
  }

  @Override
  public Handling giveBack(StaffAction action) {
    return handOver(new HandOver(id, false, action.staffUser()));
  }

  private Handling handOver(HandOver change) {
    return answerer.change(steps.conversation.handOver(change));
  }

  @Override
  public Handling sendAsStaff(StaffMessage message) {
    Handling handling = answerer.change(steps.conversation.staffSpoke(message));
    steps.send(message.message());
    return handling;
  }

  // Signals, end, query -------------------------------------------------------------------------

  @Override
  public void messageReceived(MessageReceived message) {
    post.add(message);
  }

  @Override
  public void bookingChanged(BookingChanged change) {
    post.add(change);
  }

  @Override
  public void clockMoved(ClockMoved moved) {
    clock.move(moved);
  }

  @Override
  public ConversationStatus state() {
    Instant acts = answerer.isStaff() ? answerer.until() : nextAt;
    return new ConversationStatus(post.messages() + turns.size(), answerer.isStaff(), acts);
  }

  private boolean isDue(@Nullable Instant time) {
    return time != null && !clock.now().isBefore(time);
  }
}
