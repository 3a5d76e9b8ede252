package com.atrevete.api.booking;

import com.atrevete.api.temporal.Temporal;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.persistence.clock.BusinessClock;
import com.atrevete.workflows.TaskQueues;
import com.atrevete.workflows.booking.BookingStart;
import com.atrevete.workflows.booking.BookingWorkflow;
import com.atrevete.workflows.booking.CancelRequest;
import io.temporal.api.enums.v1.WorkflowIdConflictPolicy;
import io.temporal.api.enums.v1.WorkflowIdReusePolicy;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Starts and ends the processes of bookings. */
@Component
public final class BookingCalls {

  private static final Duration START_DEADLINE = Duration.ofSeconds(5);

  /** A cancellation is answered by a worker. */
  private static final Duration CANCEL_DEADLINE = Duration.ofSeconds(5);

  private static final CancelRequest BY_THE_SYSTEM = new CancelRequest("system");

  private final Temporal temporal;
  private final BusinessClock clock;

  BookingCalls(Temporal temporal, BusinessClock clock) {
    this.temporal = temporal;
    this.clock = clock;
  }

  /**
   * Starts the process of a booking whose row is open; one that runs already is left alone. Throws
   * when Temporal is away.
   */
  public void start(BookingId booking) {
    BookingStart start = new BookingStart(booking, clock.offset().toMillis());
    temporal.within(
        START_DEADLINE, client -> WorkflowClient.start(workflow(client, booking)::run, start));
  }

  /**
   * Cancels a booking.
   *
   * @return false when its process is over, refuses or does not answer
   */
  public boolean cancel(BookingId booking) {
    try {
      return temporal.asking(
          CANCEL_DEADLINE,
          client ->
              client
                  .newWorkflowStub(BookingWorkflow.class, BookingWorkflow.workflowId(booking))
                  .cancel(BY_THE_SYSTEM)
                  .accepted());
    } catch (RuntimeException notNow) {
      return false;
    }
  }

  private static BookingWorkflow workflow(WorkflowClient client, BookingId booking) {
    return client.newWorkflowStub(
        BookingWorkflow.class,
        WorkflowOptions.newBuilder()
            .setWorkflowId(BookingWorkflow.workflowId(booking))
            .setTaskQueue(TaskQueues.MAIN)
            .setWorkflowIdConflictPolicy(
                WorkflowIdConflictPolicy.WORKFLOW_ID_CONFLICT_POLICY_USE_EXISTING)
            .setWorkflowIdReusePolicy(
                WorkflowIdReusePolicy.WORKFLOW_ID_REUSE_POLICY_ALLOW_DUPLICATE)
            .build());
  }
}
