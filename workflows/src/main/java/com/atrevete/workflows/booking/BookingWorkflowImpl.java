package com.atrevete.workflows.booking;

import com.atrevete.domain.booking.AppointmentStatus;
import com.atrevete.domain.booking.NextStep;
import com.atrevete.domain.conversation.BookingNews;
import com.atrevete.workflows.clock.ClockMoved;
import com.atrevete.workflows.clock.WorkflowClock;
import com.atrevete.workflows.payment.ClosedLink;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInit;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A booking as the salon sees it: the slot is held, the deposit asked for, the visit confirmed or
 * the slot freed; then the reminder, the visit itself, a week for corrections.
 *
 * <p>What happens is decided by the database, one thing after the other; what follows from it is
 * done here. So the process goes on from its row at any point, also in a new run.
 */
public final class BookingWorkflowImpl implements BookingWorkflow {

  private final Activities activities = new Activities();
  private final Inbox inbox = new Inbox();
  private final Errands errands = new Errands(inbox);
  private final WorkflowClock clock;
  private final Standing standing;
  private final Deposit deposit;
  private boolean holdIsEnding;

  /** Ready before the first signal is handled. */
  @WorkflowInit
  public BookingWorkflowImpl(BookingStart start) {
    clock = new WorkflowClock(start.offsetMillis());
    standing = new Standing(start.booking(), clock, errands);
    deposit = new Deposit(activities, errands, standing);
  }

  @Override
  public void run(BookingStart start) {
    standing.follow(activities.holds.load(standing.moment()));
    takeUp();
    do {
      live();
      Workflow.await(Workflow::isEveryHandlerFinished);
    } while (!inbox.isEmpty());
  }

  private void live() {
    while (!standing.record().isOver() || errands.areOpen() || !inbox.isEmpty()) {
      if (somethingHappensBeforeNextStep()) {
        inbox.handleNext();
      } else {
        nextStep();
      }
    }
  }

  /** What happened comes before what is due: a payment as the hold ends is a payment. */
  private boolean somethingHappensBeforeNextStep() {
    Instant due = standing.record().nextAt();
    NextStep step = standing.record().nextStep();
    if (due == null || step == null || holdIsEnding) {
      Workflow.await(() -> !inbox.isEmpty());
      return true;
    }
    return clock.awaitUntil(due, step.code(), () -> !inbox.isEmpty());
  }

  private void nextStep() {
    switch (Objects.requireNonNull(standing.record().nextStep())) {
      case START -> takeUp();
      case HOLD_WARNING -> warn();
      case SURNAME, HOLD_EXPIRY -> endHold();
      case TAKEOVER -> awaitDecision();
      case REMINDER -> remind();
      case COMPLETION -> standing.follow(activities.visits.complete(standing.moment()));
      case CORRECTION -> standing.follow(activities.visits.close(standing.moment()));
    }
  }

  /** As far as the name allows: a free visit is confirmed, the deposit of another asked for. */
  private void takeUp() {
    standing.follow(activities.holds.takeUp(standing.moment()));
    deposit.ask();
  }

  private void warn() {
    boolean inTime = clock.now().isBefore(standing.holdEnd());
    standing.follow(activities.holds.warn(standing.moment()));
    if (inTime && standing.isHeld()) {
      standing.tell(BookingNews.HOLD_WARNING, standing.holdEnd().toString());
    }
  }

  /** First the links are closed: one that was paid in the meantime keeps the slot. */
  private void endHold() {
    holdIsEnding = true;
    errands.closeLinks(standing.record().openLinks(), this::holdEnded);
  }

  private void holdEnded(List<ClosedLink> links) {
    holdIsEnding = false;
    deposit.settlePaid(links);
    standing.follow(activities.holds.expire(standing.moment()));
    if (standing.isHeld()) {
      takeUp();
    }
  }

  /** A person has it: the team is reminded until she decides or the time is over. */
  private void awaitDecision() {
    if (clock.now().isBefore(standing.holdEnd())) {
      standing.follow(activities.holds.remindTeam(standing.moment()));
      errands.deliverNotices(standing.record().booking());
    } else {
      endHold();
    }
  }

  private void remind() {
    Reminding reminding = activities.visits.remind(standing.moment());
    standing.follow(reminding.record());
    if (reminding.due()) {
      standing.tell(BookingNews.REMINDER, standing.record().startsAt().toString());
    }
  }

  private BookingAnswer decided(Decision decision) {
    boolean wasHeld = standing.isHeld();
    standing.follow(decision.record());
    decision.refunds().forEach(deposit::refund);
    if (standing.isHeld()) {
      takeUp();
    } else if (wasHeld) {
      deposit.closeLinks();
    }
    return decision.answer();
  }

  @Override
  public void nameCompleted() {
    inbox.put(this::takeUp);
  }

  @Override
  public void paymentReceived(ProviderNews news) {
    inbox.put(() -> deposit.settle(news));
  }

  @Override
  public void paymentFailed(ProviderNews news) {
    inbox.put(() -> deposit.settle(news));
  }

  @Override
  public void reminderAnswered() {
    inbox.put(() -> standing.follow(activities.visits.answerReminder(standing.moment())));
  }

  @Override
  public void clockMoved(ClockMoved moved) {
    clock.move(moved);
  }

  @Override
  public BookingAnswer retryPayment(RetryPayment request) {
    return inbox.ask(() -> deposit.reportFailure(request));
  }

  @Override
  public BookingAnswer cancel(CancelRequest request) {
    return inbox.ask(
        () -> decided(activities.changes.cancel(new CancelOrder(standing.moment(), request))));
  }

  @Override
  public BookingAnswer confirmManually(ManualConfirmation confirmation) {
    return inbox.ask(() ->
        decided(
            activities.changes.confirmManually(
                new ConfirmationOrder(standing.moment(), confirmation))));
  }

  @Override
  public BookingAnswer extendHold(HoldExtension extension) {
    return inbox.ask(() ->
        decided(activities.changes.extendHold(new ExtensionOrder(standing.moment(), extension))));
  }

  @Override
  public BookingProgress state() {
    BookingRecord record = standing.recordIfKnown();
    return record == null
        ? new BookingProgress(AppointmentStatus.PROVISIONAL, NextStep.START, null)
        : new BookingProgress(record.status(), record.nextStep(), record.nextAt());
  }
}
