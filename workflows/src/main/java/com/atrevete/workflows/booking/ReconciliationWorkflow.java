package com.atrevete.workflows.booking;

import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;

/**
 * Repairs what a crash can leave, an open booking without its process or a notice nobody sent, and
 * sends the notices that conversations write. Runs on a schedule.
 */
@WorkflowInterface
public interface ReconciliationWorkflow {

  /** The id under which the schedule runs it. */
  String WORKFLOW_ID = "reconciliation/bookings";

  @WorkflowMethod
  void run();
}
