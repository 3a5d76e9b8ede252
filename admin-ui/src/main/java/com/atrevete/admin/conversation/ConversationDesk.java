package com.atrevete.admin.conversation;

import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.domain.conversation.MessageId;
import com.atrevete.persistence.clock.BusinessClock;
import com.atrevete.workflows.TaskQueues;
import com.atrevete.workflows.conversation.ConversationStart;
import com.atrevete.workflows.conversation.ConversationWorkflow;
import com.atrevete.workflows.conversation.Handling;
import com.atrevete.workflows.conversation.StaffAction;
import com.atrevete.workflows.conversation.StaffMessage;
import io.grpc.Context;
import io.grpc.Context.CancellableContext;
import io.grpc.Deadline;
import io.temporal.api.enums.v1.WorkflowIdConflictPolicy;
import io.temporal.client.UpdateOptions;
import io.temporal.client.WithStartWorkflowOperation;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowUpdateStage;
import io.temporal.workflow.Functions.Func1;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * What staff do to a conversation, as requests to its process, which is started when the last
 * session is over. Calls block for a few seconds at most and throw when Temporal is away.
 */
@Component
public class ConversationDesk {

  /** Longer than an answer takes, shorter than a person waits. */
  static final Duration LIMIT = Duration.ofSeconds(6);

  private final WorkflowClient temporal;
  private final StaffMessages messages;
  private final BusinessClock clock;
  private final ScheduledExecutorService deadlines =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("desk-deadlines").factory());

  ConversationDesk(WorkflowClient temporal, StaffMessages messages, BusinessClock clock) {
    this.temporal = temporal;
    this.messages = messages;
    this.clock = clock;
  }

  /** A person answers from now on. */
  Handling takeOver(ConversationId conversation, UUID staffUser) throws Exception {
    ConversationWorkflow process = process(conversation);
    return update(process, conversation, process::takeOver, new StaffAction(staffUser));
  }

  /** Maite answers again. */
  Handling giveBack(ConversationId conversation, UUID staffUser) throws Exception {
    ConversationWorkflow process = process(conversation);
    return update(process, conversation, process::giveBack, new StaffAction(staffUser));
  }

  /** Sends what a person wrote; when that fails, it is given up so that it cannot go out later. */
  Handling send(ConversationId conversation, UUID staffUser, String text) throws Exception {
    MessageId message = messages.store(conversation, text);
    try {
      ConversationWorkflow process = process(conversation);
      return update(
          process, conversation, process::sendAsStaff, new StaffMessage(staffUser, message));
    } catch (Exception failed) {
      messages.drop(message);
      throw failed;
    }
  }

  private ConversationWorkflow process(ConversationId conversation) {
    return temporal.newWorkflowStub(
        ConversationWorkflow.class,
        WorkflowOptions.newBuilder()
            .setWorkflowId(ConversationWorkflow.workflowId(conversation))
            .setTaskQueue(TaskQueues.MAIN)
            .setWorkflowIdConflictPolicy(
                WorkflowIdConflictPolicy.WORKFLOW_ID_CONFLICT_POLICY_USE_EXISTING)
            .build());
  }

  private <A> Handling update(
      ConversationWorkflow process,
      ConversationId conversation,
      Func1<A, Handling> request,
      A argument)
      throws Exception {
    ConversationStart start = new ConversationStart(conversation, clock.offset().toMillis());
    UpdateOptions<Handling> options =
        UpdateOptions.newBuilder(Handling.class)
            .setWaitForStage(WorkflowUpdateStage.COMPLETED)
            .setUpdateId(UUID.randomUUID().toString())
            .build();
    return withDeadline(() ->
        WorkflowClient.executeUpdateWithStart(
            request, argument, options, new WithStartWorkflowOperation<>(process::run, start)));
  }

  /** The client's own retries last for minutes while Temporal is away. */
  private <T> T withDeadline(Callable<T> call) throws Exception {
    Deadline deadline = Deadline.after(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
    CancellableContext context = Context.current().withDeadline(deadline, deadlines);
    try {
      return context.call(call);
    } finally {
      context.cancel(null);
    }
  }

  @PreDestroy
  void close() {
    deadlines.shutdownNow();
  }
}
