package com.atrevete.workflows.conversation;

import com.atrevete.domain.conversation.MessageId;
import com.atrevete.workflows.TaskQueues;
import com.atrevete.workflows.booking.BookingAnswer;
import com.atrevete.workflows.notification.NoticeActivities;
import io.temporal.activity.ActivityOptions;
import io.temporal.common.RetryOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.workflow.Async;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The activities of a conversation with their time limits, and what follows from a step. */
final class Steps {

  private static final Duration QUICK = Duration.ofMillis(200);

  /** Half an hour of the channel being away; the time in which no worker runs does not count. */
  private static final int SENDING_ATTEMPTS = 180;

  final ConversationActivities conversation =
      Workflow.newActivityStub(
          ConversationActivities.class, options(Duration.ofSeconds(15), Duration.ofDays(1)));

  /**
   * A turn that fails is tried for five minutes; then the team has it (policy "our own failure").
   */
  final ConversationActivities turn =
      Workflow.newActivityStub(
          ConversationActivities.class, options(Duration.ofSeconds(15), Duration.ofMinutes(5)));

  final LanguageActivities language =
      Workflow.newActivityStub(
          LanguageActivities.class,
          ActivityOptions.newBuilder(options(Duration.ofSeconds(15), Duration.ofMinutes(5)))
              .setTaskQueue(TaskQueues.LANGUAGE)
              .build());

  private final MessageActivities messages =
      Workflow.newActivityStub(
          MessageActivities.class,
          options(Duration.ofSeconds(30), Duration.ofDays(1), SENDING_ATTEMPTS));

  private final MessageActivities outbox =
      Workflow.newActivityStub(
          MessageActivities.class, options(Duration.ofSeconds(15), Duration.ofDays(1)));

  private final BookingRequestActivities bookings =
      Workflow.newActivityStub(
          BookingRequestActivities.class, options(Duration.ofSeconds(30), Duration.ofDays(1)));

  private final NoticeActivities notices =
      Workflow.newActivityStub(
          NoticeActivities.class, options(Duration.ofSeconds(30), Duration.ofMinutes(10)));

  private static ActivityOptions options(Duration once, Duration altogether) {
    return options(once, altogether, 0);
  }

  /** With a limit to the number of attempts; 0 is none. */
  private static ActivityOptions options(Duration once, Duration altogether, int attempts) {
    return ActivityOptions.newBuilder()
        .setStartToCloseTimeout(once)
        .setScheduleToCloseTimeout(altogether)
        .setRetryOptions(
            RetryOptions.newBuilder()
                .setInitialInterval(QUICK)
                .setBackoffCoefficient(2)
                .setMaximumInterval(Duration.ofSeconds(10))
                .setMaximumAttempts(attempts)
                .build())
        .build();
  }

  /** A turn that fails by itself goes to the team. */
  TurnOutcome outcomeOf(Supplier<TurnOutcome> turn, TurnInput input) {
    try {
      return turn.get();
    } catch (ActivityFailure failed) {
      return conversation.giveUp(input);
    }
  }

  /** Does what a step left to be done; gives back the requests that bookings refused. */
  List<BookingRequest> follow(TurnOutcome outcome) {
    outcome.start().forEach(bookings::start);
    outcome.nameCompleted().forEach(bookings::completeName);
    List<BookingRequest> refused = new ArrayList<>();
    for (BookingRequest request : outcome.requests()) {
      BookingAnswer answer = bookings.ask(request);
      if (!answer.accepted()) {
        refused.add(request);
      }
    }
    outcome.send().forEach(this::send);
    if (outcome.tellTeam()) {
      tellTeam();
    }
    return refused;
  }

  /** Nobody waits for it: what fails here, reconciliation sends. */
  private void tellTeam() {
    Async.procedure(notices::deliverWaiting).exceptionally(unsendable -> null);
  }

  /** Sends one message; one that cannot be sent does not keep the next from going out. */
  void send(MessageId message) {
    try {
      messages.send(message);
    } catch (ActivityFailure unsendable) {
      outbox.markFailed(message);
    }
  }
}
