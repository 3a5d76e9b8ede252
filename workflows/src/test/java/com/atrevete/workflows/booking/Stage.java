package com.atrevete.workflows.booking;

import com.atrevete.workflows.SalonDataConverter;
import com.atrevete.workflows.SearchAttributes;
import com.atrevete.workflows.TaskQueues;
import com.atrevete.workflows.clock.ClockMoved;
import com.atrevete.workflows.payment.PaymentEventWorkflowImpl;
import io.temporal.api.enums.v1.IndexedValueType;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.Assertions;

/** A salon with a Temporal of its own, whose time passes only when a test says so. */
final class Stage implements AutoCloseable {

  private static final Instant MORNING = Instant.parse("2026-11-23T09:00:00Z");
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  final FakeSalon salon = new FakeSalon();
  final FakeProvider provider = new FakeProvider(salon);
  private final TestWorkflowEnvironment environment;

  Stage() {
    environment =
        TestWorkflowEnvironment.newInstance(
            TestEnvironmentOptions.newBuilder()
                .setInitialTime(MORNING)
                .setWorkflowClientOptions(
                    WorkflowClientOptions.newBuilder()
                        .setDataConverter(SalonDataConverter.create(null))
                        .setIdentity("salon")
                        .build())
                .registerSearchAttribute(
                    SearchAttributes.BOOKING_ID.getName(),
                    IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD)
                .registerSearchAttribute(
                    SearchAttributes.BOOKING_STATUS.getName(),
                    IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD)
                .registerSearchAttribute(
                    SearchAttributes.CONVERSATION_ID.getName(),
                    IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD)
                .registerSearchAttribute(
                    SearchAttributes.STYLIST_ID.getName(),
                    IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD)
                .registerSearchAttribute(
                    SearchAttributes.NEXT_STEP.getName(),
                    IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD)
                .registerSearchAttribute(
                    SearchAttributes.STARTS_AT.getName(),
                    IndexedValueType.INDEXED_VALUE_TYPE_DATETIME)
                .build());
    Worker worker = environment.newWorker(TaskQueues.MAIN);
    worker.registerWorkflowImplementationTypes(
        BookingWorkflowImpl.class,
        PaymentEventWorkflowImpl.class,
        ReconciliationWorkflowImpl.class);
    worker.registerActivitiesImplementations(salon, provider);
    environment.start();
  }

  Instant now() {
    return Instant.ofEpochMilli(environment.currentTimeMillis());
  }

  WorkflowClient client() {
    return environment.getWorkflowClient();
  }

  /** Laura holds a slot four days ahead; nothing runs yet. */
  FakeBooking holdsSlot() {
    return salon.add(new FakeBooking(now(), now().plus(Duration.ofDays(4)), false));
  }

  FakeBooking holdsSlotToday() {
    return salon.add(new FakeBooking(now(), now().plus(Duration.ofHours(3)), false));
  }

  FakeBooking holdsFreeVisit() {
    return salon.add(new FakeBooking(now(), now().plus(Duration.ofDays(4)), true));
  }

  /** The booking's process starts from its row. */
  BookingWorkflow starts(FakeBooking booking) {
    BookingWorkflow workflow =
        client()
            .newWorkflowStub(
                BookingWorkflow.class,
                WorkflowOptions.newBuilder()
                    .setWorkflowId(BookingWorkflow.workflowId(booking.id))
                    .setTaskQueue(TaskQueues.MAIN)
                    .build());
    WorkflowClient.start(workflow::run, new BookingStart(booking.id, 0));
    return workflow;
  }

  /** A booking whose link has been sent. */
  BookingWorkflow startsAndAsksForDeposit(FakeBooking booking) {
    BookingWorkflow workflow = starts(booking);
    until(() -> booking.has("told DEPOSIT_ASKED"));
    return workflow;
  }

  void passes(Duration time) {
    environment.sleep(time);
  }

  /** The server's own thread keeps its time and must not wait for anything. */
  void at(Instant time, Runnable happening) {
    environment.registerDelayedCallback(
        Duration.between(now(), time), () -> Thread.startVirtualThread(happening));
  }

  /** The business clock is moved so that so much time has passed. */
  void clockJumps(BookingWorkflow workflow, Duration offset) {
    workflow.clockMoved(new ClockMoved(offset.toMillis()));
  }

  /** Nothing is decided meanwhile, however much happens. */
  void whileNobodyWorks(Runnable happening) {
    environment.getWorkerFactory().suspendPolling();
    try {
      happening.run();
    } finally {
      environment.getWorkerFactory().resumePolling();
    }
  }

  void until(BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        Assertions.fail(
            "it did not happen; this did: "
                + salon.bookings.values().stream().map(b -> b.status + " " + b.happened).toList());
      }
      LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
    }
  }

  /** Until the booking's process is closed, however far ahead that is. */
  void runsToItsEnd(BookingWorkflow workflow) {
    WorkflowStub.fromTyped(workflow).getResult(Void.class);
  }

  @Override
  public void close() {
    environment.close();
  }
}
