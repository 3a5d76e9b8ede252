package com.atrevete.activities.booking;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.persistence.booking.BookingStore;
import com.atrevete.persistence.booking.StoredBooking;
import com.atrevete.persistence.clock.BusinessClock;
import com.atrevete.workflows.SearchAttributes;
import com.atrevete.workflows.TaskQueues;
import com.atrevete.workflows.booking.BookingStart;
import com.atrevete.workflows.booking.BookingWorkflow;
import io.temporal.api.enums.v1.WorkflowIdConflictPolicy;
import io.temporal.api.enums.v1.WorkflowIdReusePolicy;
import io.temporal.client.BatchRequest;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Starts the process of a booking, named so that operations can read it; once, if it runs. */
@Component
public final class BookingStarter {

  private final WorkflowClient client;
  private final BookingStore bookings;
  private final BusinessClock clock;

  public BookingStarter(WorkflowClient client, BookingStore bookings, BusinessClock clock) {
    this.client = client;
    this.bookings = bookings;
    this.clock = clock;
  }

  /** Starts it from its row, wherever it stands; does nothing when it runs or is over. */
  public void start(BookingId id) {
    bookings
        .find(id)
        .filter(booking -> booking.nextStep() != null)
        .ifPresent(booking -> {
          BookingWorkflow workflow = stub(booking);
          WorkflowClient.start(workflow::run, startOf(id));
        });
  }

  /** Makes it look at its row again, whether it runs or not. */
  public void wake(BookingId id) {
    bookings
        .find(id)
        .filter(booking -> booking.nextStep() != null)
        .ifPresent(booking -> {
          BookingWorkflow workflow = stub(booking);
          BatchRequest request = client.newSignalWithStartRequest();
          request.add(workflow::run, startOf(id));
          request.add(workflow::nameCompleted);
          client.signalWithStart(request);
        });
  }

  private BookingStart startOf(BookingId id) {
    return new BookingStart(id, clock.offset().toMillis());
  }

  private BookingWorkflow stub(StoredBooking booking) {
    String title = Records.title(booking);
    return client.newWorkflowStub(
        BookingWorkflow.class,
        WorkflowOptions.newBuilder()
            .setWorkflowId(BookingWorkflow.workflowId(booking.id()))
            .setTaskQueue(TaskQueues.MAIN)
            .setWorkflowIdConflictPolicy(
                WorkflowIdConflictPolicy.WORKFLOW_ID_CONFLICT_POLICY_USE_EXISTING)
            .setWorkflowIdReusePolicy(
                WorkflowIdReusePolicy.WORKFLOW_ID_REUSE_POLICY_ALLOW_DUPLICATE)
            .setStaticSummary(title)
            .setStaticDetails("booking " + booking.id())
            .setTypedSearchAttributes(attributes(booking))
            .build());
  }

  private static io.temporal.common.SearchAttributes attributes(StoredBooking booking) {
    var attributes =
        io.temporal.common.SearchAttributes.newBuilder()
            .set(SearchAttributes.BOOKING_ID, booking.id().toString())
            .set(SearchAttributes.BOOKING_STATUS, booking.status().code())
            .set(
                SearchAttributes.STYLIST_ID,
                booking.appointments().getFirst().slot().stylist().toString())
            .set(SearchAttributes.STARTS_AT, booking.start().atOffset(ZoneOffset.UTC));
    if (booking.conversation() != null) {
      attributes.set(SearchAttributes.CONVERSATION_ID, booking.conversation().toString());
    }
    return attributes.build();
  }
}
