package com.atrevete.api.conversation;

import com.atrevete.api.temporal.SignalQueue;
import com.atrevete.api.temporal.Temporal;
import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.persistence.clock.BusinessClock;
import com.atrevete.persistence.conversation.InboxStore;
import com.atrevete.persistence.conversation.StoredMessage;
import com.atrevete.workflows.TaskQueues;
import com.atrevete.workflows.conversation.ConversationStart;
import com.atrevete.workflows.conversation.ConversationWorkflow;
import com.atrevete.workflows.conversation.Handling;
import com.atrevete.workflows.conversation.MessageReceived;
import com.atrevete.workflows.conversation.StaffAction;
import io.temporal.api.enums.v1.WorkflowIdConflictPolicy;
import io.temporal.client.BatchRequest;
import io.temporal.client.UpdateOptions;
import io.temporal.client.WithStartWorkflowOperation;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells conversations that something was written; a closed one is started again. */
@Component
public final class ConversationSignals {

  private static final Duration SIGNAL_DEADLINE = Duration.ofSeconds(2);

  /** An update is answered by a worker, which may be busy with a turn. */
  private static final Duration UPDATE_DEADLINE = Duration.ofSeconds(5);

  /** Stands for whoever is no user of the admin: a colleague who writes in Chatwoot itself. */
  private static final UUID NOBODY_WE_KNOW = new UUID(0, 0);

  private final Temporal temporal;
  private final SignalQueue queue;
  private final BusinessClock clock;
  private final InboxStore inbox;

  ConversationSignals(Temporal temporal, SignalQueue queue, BusinessClock clock, InboxStore inbox) {
    this.temporal = temporal;
    this.queue = queue;
    this.clock = clock;
    this.inbox = inbox;
  }

  /** Tells the conversation soon; when that fails, the sweeper tells it later. */
  public void tell(StoredMessage message) {
    queue.submit(() -> tellNow(message));
  }

  /** Tells the conversation and notes that it was told; throws when it could not be. */
  public void tellNow(StoredMessage message) {
    ConversationStart start =
        new ConversationStart(message.conversation(), clock.offset().toMillis());
    if (message.fromStaff()) {
      temporal.within(UPDATE_DEADLINE, client -> takeOver(client, start));
    } else {
      temporal.within(SIGNAL_DEADLINE, client -> signal(client, start, message));
    }
    inbox.markSignalled(List.of(message.message()));
  }

  /** Lets Maite answer again; throws when the conversation could not be told. */
  public void giveBack(ConversationId conversation) {
    ConversationStart start = new ConversationStart(conversation, clock.offset().toMillis());
    temporal.within(UPDATE_DEADLINE, client -> giveBack(client, start));
  }

  private static void signal(
      WorkflowClient client, ConversationStart start, StoredMessage message) {
    ConversationWorkflow workflow =
        client.newWorkflowStub(ConversationWorkflow.class, options(start).build());
    BatchRequest request = client.newSignalWithStartRequest();
    request.add(workflow::run, start);
    request.add(
        workflow::messageReceived, new MessageReceived(message.message(), message.receivedAt()));
    client.signalWithStart(request);
  }

  private static void takeOver(WorkflowClient client, ConversationStart start) {
    ConversationWorkflow workflow = running(client, start);
    WorkflowClient.executeUpdateWithStart(
        workflow::takeOver,
        new StaffAction(NOBODY_WE_KNOW),
        UpdateOptions.<Handling>newBuilder().build(),
        new WithStartWorkflowOperation<>(workflow::run, start));
  }

  private static void giveBack(WorkflowClient client, ConversationStart start) {
    ConversationWorkflow workflow = running(client, start);
    WorkflowClient.executeUpdateWithStart(
        workflow::giveBack,
        new StaffAction(NOBODY_WE_KNOW),
        UpdateOptions.<Handling>newBuilder().build(),
        new WithStartWorkflowOperation<>(workflow::run, start));
  }

  private static ConversationWorkflow running(WorkflowClient client, ConversationStart start) {
    return client.newWorkflowStub(
        ConversationWorkflow.class,
        options(start)
            .setWorkflowIdConflictPolicy(
                WorkflowIdConflictPolicy.WORKFLOW_ID_CONFLICT_POLICY_USE_EXISTING)
            .build());
  }

  private static WorkflowOptions.Builder options(ConversationStart start) {
    return WorkflowOptions.newBuilder()
        .setWorkflowId(ConversationWorkflow.workflowId(start.conversation()))
        .setTaskQueue(TaskQueues.MAIN);
  }
}
