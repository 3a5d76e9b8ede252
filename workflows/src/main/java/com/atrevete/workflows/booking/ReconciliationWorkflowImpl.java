package com.atrevete.workflows.booking;

import com.atrevete.workflows.ActivityLimits;
import com.atrevete.workflows.notification.NoticeActivities;
import io.temporal.failure.ActivityFailure;
import io.temporal.workflow.Workflow;
import java.time.Duration;

/** Starts what should run. */
public final class ReconciliationWorkflowImpl implements ReconciliationWorkflow {

  private final ReconciliationActivities reconciliation =
      Workflow.newActivityStub(
          ReconciliationActivities.class, ActivityLimits.lengthy(Duration.ofMinutes(10)));

  private final NoticeActivities notices =
      Workflow.newActivityStub(
          NoticeActivities.class, ActivityLimits.outside(Duration.ofMinutes(10)));

  @Override
  public void run() {
    try {
      notices.deliverWaiting();
    } catch (ActivityFailure undeliverable) {
      Workflow.getLogger(ReconciliationWorkflowImpl.class).warn("notices were not delivered");
    }
    reconciliation.startMissing();
  }
}
