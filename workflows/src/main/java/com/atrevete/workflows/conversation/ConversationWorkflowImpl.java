package com.atrevete.workflows.conversation;

import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.domain.conversation.MessageId;
import com.atrevete.workflows.clock.ClockMoved;
import com.atrevete.workflows.clock.WorkflowClock;
import com.atrevete.workflows.conversation.Reassurance.Kind;
import io.temporal.failure.ActivityFailure;
import io.temporal.workflow.Async;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
  private final Deque<MessageReceived> inbox = new ArrayDeque<>();
  private final Deque<BookingChanged> news = new ArrayDeque<>();
  private final Set<MessageId> known = new HashSet<>();
  private @Nullable TurnWindow window;
  private String lastHint = "";
  private boolean byStaff;
  private @Nullable Instant handledUntil;
  private @Nullable Instant nextAt;

  @WorkflowInit
  public ConversationWorkflowImpl(ConversationStart start) {
    id = start.conversation();
    clock = new WorkflowClock(start.offsetMillis());
  }

  @Override
  public void run(ConversationStart start) {
    Session session = steps.conversation.open(id);
    TurnWindow turns = new TurnWindow(session);
    window = turns;
    byStaff = session.byStaff();
    handledUntil = session.handledUntil();
    nextAt = session.nextAt();
    session.waiting().forEach(this::messageReceived);
    session.send().forEach(steps::send);
    do {
      converse(turns, session.idle());
      Workflow.await(Workflow::isEveryHandlerFinished);
    } while (!news.isEmpty() || !inbox.isEmpty());
    if (Workflow.getInfo().isContinueAsNewSuggested()) {
      Workflow.continueAsNew(new ConversationStart(id, clock.offsetMillis()));
    }
  }

  private void converse(TurnWindow turns, Duration idle) {
    Instant idleAt = clock.now().plus(idle);
    while (!isOver(idleAt)) {
      if (step(turns)) {
        idleAt = clock.now().plus(idle);
      } else {
        awaitSomething(turns, idleAt);
      }
    }
  }

  /** One thing that is due now; false when nothing is. */
  private boolean step(TurnWindow turns) {
    inbox.forEach(turns::add);
    inbox.clear();
    if (!news.isEmpty()) {
      follow(steps.turn.takeTurn(TurnInput.of(id, news.removeFirst())));
    } else if (byStaff) {
      return takeBackWhenTimeIsUp();
    } else if (!turns.isEmpty()) {
      collectAndAnswer(turns);
    } else if (isDue(nextAt)) {
      follow(steps.turn.takeTurn(TurnInput.timeIsUp(id)));
    } else {
      return false;
    }
    return true;
  }

  private void awaitSomething(TurnWindow turns, Instant idleAt) {
    Instant until = idleAt;
    for (Instant other : new Instant[] {nextAt, byStaff ? handledUntil : null}) {
      until = other != null && other.isBefore(until) ? other : until;
    }
    boolean staff = byStaff;
    clock.awaitUntil(
        until, () -> !news.isEmpty() || !inbox.isEmpty() && !staff || byStaff != staff);
    inbox.forEach(turns::add);
    inbox.clear();
  }

  // Turns ---------------------------------------------------------------------------------------

  private void collectAndAnswer(TurnWindow turns) {
    List<MessageId> read = List.of();
    boolean atOnce = false;
    while (!atOnce && !isDue(turns.deadline(clock.now())) && news.isEmpty() && !byStaff) {
      if (turns.isOverLimit(clock.now())) {
        hintOnce(turns);
      } else {
        read = turns.messages();
        atOnce = steps.language.interpret(new TurnMessages(id, read)).atOnce();
      }
      if (!atOnce) {
        clock.awaitUntil(
            turns.deadline(clock.now()), () -> !inbox.isEmpty() || !news.isEmpty() || byStaff);
      }
      if (!atOnce) {
        inbox.forEach(turns::add);
        inbox.clear();
      }
    }
    if (news.isEmpty() && !byStaff) {
      answer(turns, read);
    }
  }

  private void hintOnce(TurnWindow turns) {
    String key = "limit-" + turns.messages().getFirst();
    if (!key.equals(lastHint)) {
      lastHint = key;
      reassure(Kind.TOO_MANY_MESSAGES, key);
    }
  }

  private void answer(TurnWindow turns, List<MessageId> read) {
    List<MessageId> messages = turns.messages();
    TurnInput input = TurnInput.of(id, messages);
    boolean isRead = read.equals(messages);
    Promise<TurnOutcome> answer = Async.function(() -> interpretAndTake(input, isRead));
    Workflow.await(SLOW, answer::isCompleted);
    if (!answer.isCompleted()) {
      reassure(Kind.SLOW, "slow-" + messages.getFirst());
    }
    turns.taken(messages);
    try {
      follow(answer.get());
    } catch (ActivityFailure failed) {
      follow(steps.conversation.giveUp(input));
    }
  }

  private TurnOutcome interpretAndTake(TurnInput input, boolean isRead) {
    if (!isRead) {
      steps.language.interpret(new TurnMessages(id, input.messages()));
    }
    return steps.turn.takeTurn(input);
  }

  private void follow(TurnOutcome outcome) {
    byStaff = outcome.byStaff();
    handledUntil = outcome.handledUntil();
    nextAt = outcome.nextAt();
    for (BookingRequest refused : steps.follow(outcome)) {
      follow(steps.turn.takeTurn(TurnInput.of(id, refused)));
    }
  }

  private void reassure(Kind kind, String key) {
    follow(steps.conversation.reassure(new Reassurance(id, kind, key)));
  }

  // Who answers ---------------------------------------------------------------------------------

  private boolean takeBackWhenTimeIsUp() {
    if (handledUntil == null || !isDue(handledUntil)) {
      return false;
    }
    handledBy(steps.conversation.handOver(new HandOver(id, false, null)));
    return true;
  }

  private Handling handledBy(Handling handling) {
    byStaff = handling.byStaff();
    handledUntil = handling.until();
    return handling;
  }

  @Override
  public Handling takeOver(StaffAction action) {
    return handledBy(steps.conversation.handOver(new HandOver(id, true, action.staffUser())));
  }

  @Override
  public Handling giveBack(StaffAction action) {
    return handledBy(steps.conversation.handOver(new HandOver(id, false, action.staffUser())));
  }

  @Override
  public Handling sendAsStaff(StaffMessage message) {
    Handling handling = handledBy(steps.conversation.staffSpoke(message));
    steps.send(message.message());
    return handling;
  }

  // Signals, end, query -------------------------------------------------------------------------

  @Override
  public void messageReceived(MessageReceived message) {
    if (known.add(message.message())) {
      inbox.add(message);
    }
  }

  @Override
  public void bookingChanged(BookingChanged change) {
    news.add(change);
  }

  @Override
  public void clockMoved(ClockMoved moved) {
    clock.move(moved);
  }

  @Override
  public ConversationStatus state() {
    int waiting = inbox.size() + (window == null ? 0 : window.size());
    return new ConversationStatus(waiting, byStaff, byStaff ? handledUntil : nextAt);
  }

  private boolean isDue(@Nullable Instant time) {
    return time != null && !clock.now().isBefore(time);
  }

  private boolean isOver(Instant idleAt) {
    boolean nothingNew = news.isEmpty() && inbox.isEmpty();
    boolean idle = isDue(idleAt) && !byStaff;
    return nothingNew && (idle || Workflow.getInfo().isContinueAsNewSuggested());
  }
}
