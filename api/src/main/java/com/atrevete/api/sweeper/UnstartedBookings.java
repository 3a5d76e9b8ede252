package com.atrevete.api.sweeper;

import com.atrevete.api.temporal.Temporal;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.booking.NextStep;
import com.atrevete.persistence.SqlTime;
import com.atrevete.persistence.clock.BusinessClock;
import com.atrevete.workflows.TaskQueues;
import com.atrevete.workflows.booking.BookingStart;
import com.atrevete.workflows.booking.BookingWorkflow;
import io.temporal.api.enums.v1.WorkflowIdConflictPolicy;
import io.temporal.api.enums.v1.WorkflowIdReusePolicy;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bookings whose row was written and whose workflow nobody came to start. */
@Component
final class UnstartedBookings implements Sweep {

  private static final Duration UNSTARTED = Duration.ofSeconds(5);
  private static final Duration DEADLINE = Duration.ofSeconds(2);

  private final JdbcClient jdbc;
  private final BusinessClock clock;
  private final Temporal temporal;

  UnstartedBookings(JdbcClient jdbc, BusinessClock clock, Temporal temporal) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.temporal = temporal;
  }

  @Override
  public void run() {
    long offset = clock.offset().toMillis();
    for (BookingId booking : unstarted()) {
      temporal.within(DEADLINE, client -> start(client, booking, offset));
    }
  }

  @Override
  public boolean needsTemporal() {
    return true;
  }

  private List<BookingId> unstarted() {
    return jdbc.sql(
            """
            SELECT id FROM booking WHERE next_step = :start AND created_at < :before
            ORDER BY created_at LIMIT 200
            """)
        .param("start", NextStep.START.code())
        .param("before", SqlTime.of(clock.now().minus(UNSTARTED)))
        .query((row, number) -> new BookingId(row.getObject("id", UUID.class)))
        .list();
  }

  private static void start(WorkflowClient client, BookingId booking, long offset) {
    BookingWorkflow workflow =
        client.newWorkflowStub(
            BookingWorkflow.class,
            WorkflowOptions.newBuilder()
                .setWorkflowId(BookingWorkflow.workflowId(booking))
                .setTaskQueue(TaskQueues.MAIN)
                .setWorkflowIdConflictPolicy(
                    WorkflowIdConflictPolicy.WORKFLOW_ID_CONFLICT_POLICY_USE_EXISTING)
                .setWorkflowIdReusePolicy(
                    WorkflowIdReusePolicy.WORKFLOW_ID_REUSE_POLICY_ALLOW_DUPLICATE)
                .build());
    WorkflowClient.start(workflow::run, new BookingStart(booking, offset));
  }
}
