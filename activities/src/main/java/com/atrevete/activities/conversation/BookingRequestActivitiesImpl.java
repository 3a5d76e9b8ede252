package com.atrevete.activities.conversation;

import com.atrevete.activities.booking.BookingStarter;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.workflows.booking.BookingAnswer;
import com.atrevete.workflows.booking.BookingWorkflow;
import com.atrevete.workflows.booking.CancelRequest;
import com.atrevete.workflows.booking.RetryPayment;
import com.atrevete.workflows.conversation.BookingRequest;
import com.atrevete.workflows.conversation.BookingRequestActivities;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowNotFoundException;
import org.springframework.stereotype.Component;

/** Speaks to booking workflows in the customer's name. */
@Component
final class BookingRequestActivitiesImpl implements BookingRequestActivities {

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
            running(request.booking()).retryPayment(new RetryPayment(request.message()));
        case CANCEL -> running(request.booking()).cancel(new CancelRequest("maite"));
        case ANSWER_REMINDER -> answerReminder(request.booking());
      };
    } catch (WorkflowNotFoundException over) {
      return new BookingAnswer(false, "closed");
    }
  }

  private BookingAnswer answerReminder(BookingId booking) {
    running(booking).reminderAnswered();
    return new BookingAnswer(true, "answered");
  }

  private BookingWorkflow running(BookingId booking) {
    return client.newWorkflowStub(BookingWorkflow.class, BookingWorkflow.workflowId(booking));
  }
}
