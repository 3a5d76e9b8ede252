package com.atrevete.activities.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.activities.SalonUnderTest;
import com.atrevete.activities.SalonUnderTest.Customer;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.calendar.Slot;
import com.atrevete.domain.payment.PaymentId;
import com.atrevete.workflows.TaskQueues;
import com.atrevete.workflows.booking.BookingChangeActivities;
import com.atrevete.workflows.booking.BookingWorkflow;
import com.atrevete.workflows.booking.BookingWorkflowImpl;
import com.atrevete.workflows.booking.CancelRequest;
import com.atrevete.workflows.booking.HoldActivities;
import com.atrevete.workflows.booking.ProviderNews;
import com.atrevete.workflows.booking.ReconciliationActivities;
import com.atrevete.workflows.booking.VisitActivities;
import com.atrevete.workflows.calendar.CalendarActivities;
import com.atrevete.workflows.notification.EscalationActivities;
import com.atrevete.workflows.notification.News;
import com.atrevete.workflows.notification.NewsActivities;
import com.atrevete.workflows.notification.NoticeActivities;
import com.atrevete.workflows.payment.CheckoutActivities;
import com.atrevete.workflows.payment.PaymentActivities;
import com.atrevete.workflows.payment.PaymentEventStart;
import com.atrevete.workflows.payment.PaymentEventWorkflow;
import com.atrevete.workflows.payment.PaymentEventWorkflowImpl;
import com.atrevete.workflows.payment.RefundActivities;
import com.atrevete.workflows.payment.ReopeningActivities;
import io.temporal.api.enums.v1.EventType;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.worker.Worker;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The process, its steps and the tables together; only the conversation is a stand-in. */
@Timeout(60)
class BookingOnDatabaseTest {

  private static final List<Class<?>> ACTIVITIES =
      List.of(
          HoldActivities.class,
          VisitActivities.class,
          BookingChangeActivities.class,
          CalendarActivities.class,
          NoticeActivities.class,
          EscalationActivities.class,
          PaymentActivities.class,
          CheckoutActivities.class,
          RefundActivities.class,
          ReopeningActivities.class,
          ReconciliationActivities.class);

  private static final List<News> TOLD = new CopyOnWriteArrayList<>();

  private static SalonUnderTest salon;

  @BeforeAll
  static void open() {
    salon = new SalonUnderTest();
    Worker worker = salon.temporal().newWorker(TaskQueues.MAIN);
    worker.registerWorkflowImplementationTypes(
        BookingWorkflowImpl.class, PaymentEventWorkflowImpl.class);
    worker.registerActivitiesImplementations(ACTIVITIES.stream().map(salon::the).toArray());
    worker.registerActivitiesImplementations((NewsActivities) TOLD::add);
    salon.temporal().start();
  }

  @AfterAll
  static void close() {
    salon.close();
  }

  @Test
  @DisplayName("Laura's haircut from the hold to a week after the visit")
  void wholeLife() {
    BookingId booking = holds();
    salon.the(BookingStarter.class).start(booking);
    salon.the(BookingStarter.class).start(booking);
    until(() -> told(booking).contains("DEPOSIT_ASKED"));

    PaymentId payment = payment(booking);
    process(booking).paymentReceived(new ProviderNews(pays(payment), payment));
    until(() -> told(booking).contains("CONFIRMED"));
    result(booking);

    assertThat(told(booking)).containsExactly("DEPOSIT_ASKED", "CONFIRMED", "REMINDER");
    assertThat(row(booking, "status || '/' || payment_status")).isEqualTo("completed/paid");
    assertThat(salon.count("booking WHERE next_step IS NULL AND id = '" + booking + "'")).isOne();
    assertThat(salon.count("notification WHERE status = 'sent' AND booking_id = '" + booking + "'"))
        .isOne();
  }

  @Test
  @DisplayName(
      "Paid after the slot was freed: the same booking is confirmed by a new appointment and its"
          + " process runs again")
  void lateMoney() {
    BookingId booking = holds();
    salon.the(BookingStarter.class).start(booking);
    until(() -> told(booking).contains("DEPOSIT_ASKED"));
    salon.temporal().sleep(Duration.ofMinutes(31));
    until(() -> closed(booking));
    assertThat(row(booking, "status")).isEqualTo("expired");

    PaymentId payment = payment(booking);
    takeIn(payment, pays(payment));
    until(() -> told(booking).contains("CONFIRMED_LATE") && !closed(booking));
    result(booking);

    assertThat(told(booking))
        .containsExactly(
            "DEPOSIT_ASKED", "HOLD_WARNING", "HOLD_EXPIRED", "CONFIRMED_LATE", "REMINDER");
    assertThat(
            salon.count(
                "appointment WHERE status = 'completed' AND replaces IS NOT NULL AND booking_id = '"
                    + booking
                    + "'"))
        .isOne();
    assertThat(
            salon.count(
                "sandbox_calendar_event e JOIN appointment a ON a.calendar_event_id = e.event_id"
                    + " WHERE e.status = 'cancelled' AND a.booking_id = '"
                    + booking
                    + "'"))
        .isOne();
  }

  @Test
  @DisplayName(
      "A booking that lost its process is found by its row and goes on to its old deadline")
  void reconciled() {
    BookingId booking = holds();

    assertThat(salon.the(ReconciliationActivities.class).startMissing()).isPositive();
    until(() -> told(booking).contains("DEPOSIT_ASKED") && waits(booking));
    WorkflowStub.fromTyped(process(booking)).terminate("lost");
    salon.the(ReconciliationActivities.class).startMissing();
    until(() -> told(booking).size() == 2);
    result(booking);

    assertThat(told(booking))
        .containsExactly("DEPOSIT_ASKED", "DEPOSIT_ASKED", "HOLD_WARNING", "HOLD_EXPIRED");
    assertThat(
            TOLD.stream().filter(news -> news.booking().equals(booking)).map(News::key).distinct())
        .hasSize(3);
  }

  @Test
  @DisplayName("Cancelled in time: the deposit comes back and the slot is free for somebody else")
  void cancelled() {
    Slot slot = salon.slots().getFirst();
    BookingId booking = holds();
    salon.the(BookingStarter.class).start(booking);
    until(() -> told(booking).contains("DEPOSIT_ASKED"));
    PaymentId payment = payment(booking);
    process(booking).paymentReceived(new ProviderNews(pays(payment), payment));
    until(() -> told(booking).contains("CONFIRMED"));

    assertThat(process(booking).cancel(new CancelRequest("maite")).code())
        .isEqualTo("refund_requested");
    result(booking);

    assertThat(row(booking, "status || '/' || payment_status")).isEqualTo("cancelled/refunded");
    assertThat(told(booking))
        .containsExactly("DEPOSIT_ASKED", "CONFIRMED", "CANCELLED", "REFUND_SUCCEEDED");
    salon.holds(salon.laura("Gil"), slot, salon.now());
  }

  private static BookingId holds() {
    Customer customer = salon.laura("Torres");
    return salon.holds(customer, salon.slots().getFirst(), salon.now());
  }

  private static BookingWorkflow process(BookingId booking) {
    return salon
        .client()
        .newWorkflowStub(BookingWorkflow.class, BookingWorkflow.workflowId(booking));
  }

  private static void result(BookingId booking) {
    WorkflowStub.fromTyped(process(booking)).getResult(Void.class);
  }

  private static UUID pays(PaymentId payment) {
    return salon.event(
        "checkout.session.completed", payment.value(), SalonUnderTest.DEPOSIT, "eur", false);
  }

  private static boolean closed(BookingId booking) {
    return WorkflowStub.fromTyped(process(booking)).describe().getCloseTime() != null;
  }

  /**
   * Between two steps: the test server never skips time again after a process was terminated in the
   * middle of one.
   */
  private static boolean waits(BookingId booking) {
    return salon
            .client()
            .fetchHistory(BookingWorkflow.workflowId(booking))
            .getLastEvent()
            .getEventType()
        == EventType.EVENT_TYPE_TIMER_STARTED;
  }

  private static void takeIn(PaymentId payment, UUID event) {
    PaymentEventWorkflow workflow =
        salon
            .client()
            .newWorkflowStub(
                PaymentEventWorkflow.class,
                WorkflowOptions.newBuilder()
                    .setWorkflowId(PaymentEventWorkflow.workflowId(payment))
                    .setTaskQueue(TaskQueues.MAIN)
                    .build());
    WorkflowClient.start(workflow::run, new PaymentEventStart(event, payment, 0));
  }

  private static PaymentId payment(BookingId booking) {
    return PaymentId.of(salon.value("SELECT id FROM payment WHERE booking_id = '" + booking + "'"));
  }

  private static String row(BookingId booking, String columns) {
    return salon.value(
        "SELECT " + columns + " FROM appointment WHERE booking_id = '" + booking + "'");
  }

  private static List<String> told(BookingId booking) {
    return TOLD.stream()
        .filter(news -> news.booking().equals(booking))
        .map(news -> news.news().name())
        .toList();
  }

  private static void until(BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        Assertions.fail("it did not happen; told so far: " + TOLD);
      }
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }
  }
}
