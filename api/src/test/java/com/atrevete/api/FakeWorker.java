package com.atrevete.api;

import com.atrevete.workflows.SalonDataConverter;
import com.atrevete.workflows.TaskQueues;
import com.atrevete.workflows.booking.BookingAnswer;
import com.atrevete.workflows.booking.BookingProgress;
import com.atrevete.workflows.booking.BookingStart;
import com.atrevete.workflows.booking.BookingWorkflow;
import com.atrevete.workflows.booking.CancelRequest;
import com.atrevete.workflows.booking.HoldExtension;
import com.atrevete.workflows.booking.ManualConfirmation;
import com.atrevete.workflows.booking.ProviderNews;
import com.atrevete.workflows.booking.RetryPayment;
import com.atrevete.workflows.clock.ClockMoved;
import com.atrevete.workflows.conversation.BookingChanged;
import com.atrevete.workflows.conversation.ConversationStart;
import com.atrevete.workflows.conversation.ConversationStatus;
import com.atrevete.workflows.conversation.ConversationWorkflow;
import com.atrevete.workflows.conversation.Handling;
import com.atrevete.workflows.conversation.MessageReceived;
import com.atrevete.workflows.conversation.StaffAction;
import com.atrevete.workflows.conversation.StaffMessage;
import com.atrevete.workflows.payment.PaymentEventStart;
import com.atrevete.workflows.payment.PaymentEventWorkflow;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import io.temporal.testserver.TestServer;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactory;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.unsafe.WorkflowUnsafe;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** A Temporal server and a worker whose workflows only note what they are told. */
public final class FakeWorker implements AutoCloseable {

  private static final List<String> TOLD = new CopyOnWriteArrayList<>();
  private static final AtomicReference<Consumer<String>> REACTION =
      new AtomicReference<>(told -> {});

  private final TestServer.PortBoundTestServer server;
  private final WorkflowServiceStubs service;
  private final WorkerFactory workers;
  private final WorkflowClient client;

  public FakeWorker(int port) {
    TOLD.clear();
    REACTION.set(told -> {});
    server = TestServer.createPortBoundServer(port);
    service =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget("127.0.0.1:" + port).build());
    client =
        WorkflowClient.newInstance(
            service,
            WorkflowClientOptions.newBuilder()
                .setNamespace("salon")
                .setDataConverter(SalonDataConverter.create(null))
                .build());
    workers = WorkerFactory.newInstance(client);
    Worker worker = workers.newWorker(TaskQueues.MAIN);
    worker.registerWorkflowImplementationTypes(
        Conversation.class, Booking.class, PaymentEvents.class);
    workers.start();
  }

  /** What workflows were told, as "workflow id: what". */
  public List<String> told() {
    return TOLD;
  }

  /** Runs whenever a workflow is told something. */
  public void onTold(Consumer<String> listener) {
    REACTION.set(listener);
  }

  /** Starts a booking's workflow, as the conversation does. */
  public void startBooking(BookingStart start) {
    WorkflowClient.start(
        client.newWorkflowStub(
                BookingWorkflow.class,
                WorkflowOptions.newBuilder()
                    .setWorkflowId(BookingWorkflow.workflowId(start.booking()))
                    .setTaskQueue(TaskQueues.MAIN)
                    .build())
            ::run,
        start);
  }

  @Override
  public void close() {
    workers.shutdownNow();
    service.shutdownNow();
    server.close();
  }

  private static void note(String what) {
    if (!WorkflowUnsafe.isReplaying()) {
      String told = Workflow.getInfo().getWorkflowId() + ": " + what;
      TOLD.add(told);
      REACTION.get().accept(told);
    }
  }

  public static final class Conversation implements ConversationWorkflow {
    @Override
    public void run(ConversationStart start) {
      Workflow.await(() -> false);
    }

    @Override
    public void messageReceived(MessageReceived message) {
      note("messageReceived " + message.message());
    }

    @Override
    public void bookingChanged(BookingChanged change) {}

    @Override
    public void clockMoved(ClockMoved moved) {
      note("clockMoved");
    }

    @Override
    public Handling takeOver(StaffAction action) {
      note("takeOver");
      return new Handling(true, null);
    }

    @Override
    public Handling giveBack(StaffAction action) {
      return new Handling(false, null);
    }

    @Override
    public Handling sendAsStaff(StaffMessage message) {
      return new Handling(true, null);
    }

    @Override
    public ConversationStatus state() {
      return new ConversationStatus(0, false, null);
    }
  }

  public static final class Booking implements BookingWorkflow {
    @Override
    public void run(BookingStart start) {
      note("run");
      Workflow.await(() -> false);
    }

    @Override
    public void nameCompleted() {}

    @Override
    public void paymentReceived(ProviderNews news) {
      note("paymentReceived " + news.payment());
    }

    @Override
    public void paymentFailed(ProviderNews news) {
      note("paymentFailed " + news.payment());
    }

    @Override
    public void reminderAnswered() {}

    @Override
    public void clockMoved(ClockMoved moved) {
      note("clockMoved");
    }

    @Override
    public BookingAnswer retryPayment(RetryPayment request) {
      return new BookingAnswer(false, "");
    }

    @Override
    public BookingAnswer cancel(CancelRequest request) {
      return new BookingAnswer(true, "cancelled");
    }

    @Override
    public BookingAnswer confirmManually(ManualConfirmation confirmation) {
      return new BookingAnswer(false, "");
    }

    @Override
    public BookingAnswer extendHold(HoldExtension extension) {
      return new BookingAnswer(false, "");
    }

    @Override
    public BookingProgress state() {
      throw new UnsupportedOperationException();
    }
  }

  public static final class PaymentEvents implements PaymentEventWorkflow {
    @Override
    public void run(PaymentEventStart start) {
      Workflow.await(() -> false);
    }

    @Override
    public void paymentEvent(PaymentEventStart event) {
      note("paymentEvent");
    }

    @Override
    public void clockMoved(ClockMoved moved) {}
  }
}
