package com.atrevete.worker;

import com.atrevete.workflows.TaskQueues;
import com.atrevete.workflows.booking.ReconciliationWorkflow;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.schedules.Schedule;
import io.temporal.client.schedules.ScheduleActionStartWorkflow;
import io.temporal.client.schedules.ScheduleAlreadyRunningException;
import io.temporal.client.schedules.ScheduleClient;
import io.temporal.client.schedules.ScheduleClientOptions;
import io.temporal.client.schedules.ScheduleIntervalSpec;
import io.temporal.client.schedules.ScheduleOptions;
import io.temporal.client.schedules.ScheduleSpec;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Temporal starts by the clock; set up by the product itself, once. */
final class Schedules {

  private static final Logger LOG = LoggerFactory.getLogger(Schedules.class);
  private static final Duration RECONCILIATION = Duration.ofMinutes(2);

  private final WorkflowClient client;

  Schedules(WorkflowClient client) {
    this.client = client;
  }

  /**
   * Makes the schedules that are missing; without them nothing is repaired. Throws what the SDK
   * throws when the server is away.
   */
  void ensure() {
    ScheduleClient schedules =
        ScheduleClient.newInstance(
            client.getWorkflowServiceStubs(),
            ScheduleClientOptions.newBuilder()
                .setNamespace(client.getOptions().getNamespace())
                .setDataConverter(client.getOptions().getDataConverter())
                .build());
    try {
      schedules.createSchedule(
          ReconciliationWorkflow.WORKFLOW_ID,
          reconciliation(),
          ScheduleOptions.newBuilder().setTriggerImmediately(true).build());
    } catch (ScheduleAlreadyRunningException exists) {
      LOG.debug("the schedules are there");
    }
  }

  private static Schedule reconciliation() {
    return Schedule.newBuilder()
        .setAction(
            ScheduleActionStartWorkflow.newBuilder()
                .setWorkflowType(ReconciliationWorkflow.class)
                .setOptions(
                    WorkflowOptions.newBuilder()
                        .setWorkflowId(ReconciliationWorkflow.WORKFLOW_ID)
                        .setTaskQueue(TaskQueues.MAIN)
                        .build())
                .build())
        .setSpec(
            ScheduleSpec.newBuilder()
                .setIntervals(List.of(new ScheduleIntervalSpec(RECONCILIATION)))
                .build())
        .build();
  }
}
