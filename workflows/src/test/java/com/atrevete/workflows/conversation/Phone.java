package com.atrevete.workflows.conversation;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.conversation.BookingNews;
import com.atrevete.domain.conversation.MessageId;
import com.atrevete.workflows.SalonDataConverter;
import com.atrevete.workflows.TaskQueues;
import com.atrevete.workflows.clock.ClockMoved;
import io.temporal.api.enums.v1.WorkflowIdConflictPolicy;
import io.temporal.client.BatchRequest;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.Assertions;

/** Customers' phones and the salon behind them, in a time that passes when a test says so. */
final class Phone implements AutoCloseable {

  private static final Instant MORNING = Instant.parse("2026-11-23T09:00:00Z");
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  final FakeConversation world = new FakeConversation();
  private final TestWorkflowEnvironment environment;

  Phone() {
    environment =
        TestWorkflowEnvironment.newInstance(
            TestEnvironmentOptions.newBuilder()
                .setInitialTime(MORNING)
                .setWorkflowClientOptions(
                    WorkflowClientOptions.newBuilder()
                        .setDataConverter(SalonDataConverter.create(null))
                        .build())
                .build());
    Worker worker = environment.newWorker(TaskQueues.MAIN);
    worker.registerWorkflowImplementationTypes(ConversationWorkflowImpl.class);
    worker.registerActivitiesImplementations(world);
    environment.newWorker(TaskQueues.LANGUAGE).registerActivitiesImplementations(world);
    environment.start();
  }

  Instant now() {
    return Instant.ofEpochMilli(environment.currentTimeMillis());
  }

  /** A message is stored and its conversation told. */
  MessageReceived writes(FakeConversation.Row row) {
    MessageReceived message = new MessageReceived(new MessageId(UUID.randomUUID()), now());
    synchronized (row) {
      row.received.put(message.message(), message);
    }
    signals(row, message);
    return message;
  }

  /** The signal of a message that is stored, once more or late. */
  void signals(FakeConversation.Row row, MessageReceived message) {
    ConversationWorkflow workflow = stub(row);
    BatchRequest request = client().newSignalWithStartRequest();
    request.add(workflow::run, new ConversationStart(row.id, 0));
    request.add(workflow::messageReceived, message);
    client().signalWithStart(request);
  }

  void news(FakeConversation.Row row, BookingNews news) {
    ConversationWorkflow workflow = stub(row);
    BatchRequest request = client().newSignalWithStartRequest();
    request.add(workflow::run, new ConversationStart(row.id, 0));
    request.add(
        workflow::bookingChanged,
        new BookingChanged(new BookingId(UUID.randomUUID()), news, UUID.randomUUID().toString()));
    client().signalWithStart(request);
  }

  private ConversationWorkflow stub(FakeConversation.Row row) {
    return client()
        .newWorkflowStub(
            ConversationWorkflow.class,
            WorkflowOptions.newBuilder()
                .setWorkflowId(ConversationWorkflow.workflowId(row.id))
                .setTaskQueue(TaskQueues.MAIN)
                .setWorkflowIdConflictPolicy(
                    WorkflowIdConflictPolicy.WORKFLOW_ID_CONFLICT_POLICY_USE_EXISTING)
                .build());
  }

  /** The session that runs. */
  ConversationWorkflow session(FakeConversation.Row row) {
    return client()
        .newWorkflowStub(ConversationWorkflow.class, ConversationWorkflow.workflowId(row.id));
  }

  void clockJumps(FakeConversation.Row row, Duration offset) {
    session(row).clockMoved(new ClockMoved(offset.toMillis()));
  }

  void passes(Duration time) {
    environment.sleep(time);
  }

  void ends(FakeConversation.Row row) {
    WorkflowStub.fromTyped(session(row)).getResult(Void.class);
  }

  String history(FakeConversation.Row row) {
    return client().fetchHistory(ConversationWorkflow.workflowId(row.id)).toJson(true);
  }

  WorkflowClient client() {
    return environment.getWorkflowClient();
  }

  void until(FakeConversation.Row row, BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        Assertions.fail("it did not happen; this did: " + row.happened());
      }
      LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
    }
  }

  void until(FakeConversation.Row row, String happened) {
    until(row, () -> row.has(happened));
  }

  @Override
  public void close() {
    environment.close();
  }
}
