package com.atrevete.launcher.failure;

import com.atrevete.launcher.folder.Endpoints;
import com.atrevete.workflows.TaskQueues;
import io.temporal.api.common.v1.WorkflowExecution;
import io.temporal.api.enums.v1.TaskQueueType;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.api.taskqueue.v1.PollerInfo;
import io.temporal.api.taskqueue.v1.TaskQueue;
import io.temporal.api.workflow.v1.WorkflowExecutionInfo;
import io.temporal.api.workflowservice.v1.DescribeTaskQueueRequest;
import io.temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryRequest;
import io.temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryResponse;
import io.temporal.api.workflowservice.v1.ListWorkflowExecutionsRequest;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.util.ArrayList;
import java.util.List;

/** What Temporal knows: who works for it and what has run. */
final class TemporalServer implements AutoCloseable {

  private final WorkflowServiceStubs service;
  private final String namespace;

  TemporalServer(Endpoints.Temporal temporal) {
    service =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget(temporal.address()).build());
    namespace = temporal.namespace();
  }

  /** How often an activity was started again. */
  List<String> repeatedActivities() {
    List<String> repeated = new ArrayList<>();
    for (WorkflowExecutionInfo workflow : workflows()) {
      for (HistoryEvent event : events(workflow.getExecution())) {
        if (event.hasActivityTaskStartedEventAttributes()
            && event.getActivityTaskStartedEventAttributes().getAttempt() > 1) {
          repeated.add(
              workflow.getType().getName()
                  + ": "
                  + event.getActivityTaskStartedEventAttributes().getLastFailure().getMessage());
        }
      }
    }
    return repeated;
  }

  /** How many processes take work from the main queue. */
  long workers() {
    return service
        .blockingStub()
        .describeTaskQueue(
            DescribeTaskQueueRequest.newBuilder()
                .setNamespace(namespace)
                .setTaskQueue(TaskQueue.newBuilder().setName(TaskQueues.MAIN))
                .setTaskQueueType(TaskQueueType.TASK_QUEUE_TYPE_ACTIVITY)
                .build())
        .getPollersList()
        .stream()
        .map(PollerInfo::getIdentity)
        .distinct()
        .count();
  }

  private List<WorkflowExecutionInfo> workflows() {
    return service
        .blockingStub()
        .listWorkflowExecutions(
            ListWorkflowExecutionsRequest.newBuilder()
                .setNamespace(namespace)
                .setPageSize(1000)
                .build())
        .getExecutionsList();
  }

  private List<HistoryEvent> events(WorkflowExecution execution) {
    List<HistoryEvent> events = new ArrayList<>();
    GetWorkflowExecutionHistoryRequest.Builder request =
        GetWorkflowExecutionHistoryRequest.newBuilder()
            .setNamespace(namespace)
            .setExecution(execution);
    GetWorkflowExecutionHistoryResponse page;
    do {
      page = service.blockingStub().getWorkflowExecutionHistory(request.build());
      events.addAll(page.getHistory().getEventsList());
      request.setNextPageToken(page.getNextPageToken());
    } while (!page.getNextPageToken().isEmpty());
    return events;
  }

  @Override
  public void close() {
    service.shutdownNow();
  }
}
