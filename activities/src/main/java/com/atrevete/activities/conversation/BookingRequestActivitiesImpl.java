package com.atrevete.activities.conversation;

import com.atrevete.activities.booking.BookingStarter;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.workflows.booking.BookingAnswer;
import com.atrevete.workflows.booking.BookingWorkflow;
import com.atrevete.workflows.booking.CancelRequest;
import com.atrevete.workflows.booking.RetryPayment;
import com.atrevete.workflows.conversation.BookingRequest;
import com.atrevete.workflows.conversation.BookingRequestActivities;
import io.grpc.Context;
import io.temporal.client.UpdateOptions;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowNotFoundException;
import io.temporal.client.WorkflowStub;
import io.temporal.client.WorkflowUpdateStage;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Speaks to booking workflows in the customer's name. */
@Component
final class BookingRequestActivitiesImpl implements BookingRequestActivities, DisposableBean {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final ScheduledExecutorService deadlines =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("update-deadlines").factory());
  private final WorkflowClient client;
  private final BookingStarter starter;

  BookingRequestActivitiesImpl(WorkflowClient client, BookingStarter starter) {
    this.client = client;
    this.starter = starter;
  }

  @Override
  public void start(BookingId booking) {
    starter.start(booking);
  }

  /** A booking that is closed has no use for a name. */
  @Override
  public void completeName(BookingId booking) {
    try {
      running(booking).nameCompleted();
    } catch (WorkflowNotFoundException over) {
      return;
    }
  }

  @Override
  public BookingAnswer ask(BookingRequest request) {
    try {
      return switch (request.kind()) {
        case RETRY_PAYMENT ->
            answered(request, "retryPayment", new RetryPayment(request.message()));
        case CANCEL -> answered(request, "cancel", new CancelRequest("maite"));
        case ANSWER_REMINDER -> answerReminder(request.booking());
      };
    } catch (WorkflowNotFoundException over) {
      return new BookingAnswer(false, "closed");
    }
  }

  /**
   * Asks once, however often it is tried, and not without end: a process that stands still must not
   * keep this worker's threads.
   */
  private BookingAnswer answered(BookingRequest request, String update, Object message) {
    WorkflowStub booking = WorkflowStub.fromTyped(running(request.booking()));
    UpdateOptions<BookingAnswer> options =
        UpdateOptions.newBuilder(BookingAnswer.class)
            .setUpdateName(update)
            .setUpdateId(update + "-" + request.message())
            .setWaitForStage(WorkflowUpdateStage.COMPLETED)
            .build();
    Context.CancellableContext limited =
        Context.current().withDeadlineAfter(PATIENCE.toSeconds(), TimeUnit.SECONDS, deadlines);
    Context previous = limited.attach();
    try {
      return booking.startUpdate(options, message).getResult();
    } finally {
      limited.detach(previous);
      limited.cancel(null);
    }
  }

  @Override
  public void destroy() {
    deadlines.shutdownNow();
  }

  private BookingAnswer answerReminder(BookingId booking) {
    running(booking).reminderAnswered();
    return new BookingAnswer(true, "answered");
  }

  private BookingWorkflow running(BookingId booking) {
    return client.newWorkflowStub(BookingWorkflow.class, BookingWorkflow.workflowId(booking));
  }
}
