package com.atrevete.workflows.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.domain.booking.AppointmentStatus;
import com.atrevete.workflows.TaskQueues;
import com.atrevete.workflows.payment.PaymentEventStart;
import com.atrevete.workflows.payment.PaymentEventWorkflow;
import io.temporal.client.BatchRequest;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class LateMoneyTest {

  private static Stage stage;

  @BeforeAll
  static void open() {
    stage = new Stage();
  }

  @AfterAll
  static void close() {
    stage.close();
  }

  @Test
  @DisplayName(
      "Paid after the hold ended, slot still free: confirmed late, the booking's process runs"
          + " again")
  void slotStillFree() {
    FakeBooking booking = expired();

    takeIn(stage.provider.pays(booking, 1));

    assertThat(booking.told()).containsExactly("CONFIRMED_LATE");
    assertThat(booking.has("reopened")).isTrue();
    assertThat(booking.has("refunded")).isFalse();
  }

  @Test
  @DisplayName("Paid after somebody else took the slot: refunded, and she is told")
  void slotTaken() {
    FakeBooking booking = expired();
    booking.slotTakenByAnother = true;

    takeIn(stage.provider.pays(booking, 1));

    assertThat(booking.told()).containsExactly("LATE_PAYMENT_REFUNDED", "REFUND_SUCCEEDED");
    assertThat(booking.status).isEqualTo(AppointmentStatus.EXPIRED);
  }

  @Test
  @DisplayName("A late payment that cannot be refunded is a matter for the team")
  void refundRefused() {
    FakeBooking booking = expired();
    booking.slotTakenByAnother = true;
    stage.provider.refusesRefunds = true;

    takeIn(stage.provider.pays(booking, 1));
    stage.provider.refusesRefunds = false;

    assertThat(booking.has("escalated REFUND_FAILED")).isTrue();
    assertThat(booking.told()).containsExactly("LATE_PAYMENT_REFUNDED");
  }

  @Test
  @DisplayName("Two events about one late payment at once: the second changes nothing")
  void twoEventsAtOnce() {
    FakeBooking booking = expired();
    ProviderNews first = stage.provider.pays(booking, 1);
    ProviderNews second = stage.provider.pays(booking, 1);

    stage.whileNobodyWorks(() -> {
      signal(first);
      signal(second);
    });
    result(first);

    assertThat(booking.told()).containsExactly("CONFIRMED_LATE");
  }

  /** A booking whose hold ended and whose process is closed. */
  private static FakeBooking expired() {
    FakeBooking booking = stage.holdsSlot();
    booking.ensureLink();
    booking.link(1).status = "expired";
    booking.status = AppointmentStatus.EXPIRED;
    booking.plan(null, null);
    return booking;
  }

  private static void takeIn(ProviderNews news) {
    signal(news);
    result(news);
  }

  private static void signal(ProviderNews news) {
    PaymentEventWorkflow workflow =
        stage
            .client()
            .newWorkflowStub(
                PaymentEventWorkflow.class,
                WorkflowOptions.newBuilder()
                    .setWorkflowId(PaymentEventWorkflow.workflowId(news.payment()))
                    .setTaskQueue(TaskQueues.MAIN)
                    .build());
    PaymentEventStart start = new PaymentEventStart(news.event(), news.payment(), 0);
    BatchRequest request = stage.client().newSignalWithStartRequest();
    request.add(workflow::run, start);
    request.add(workflow::paymentEvent, start);
    stage.client().signalWithStart(request);
  }

  private static void result(ProviderNews news) {
    WorkflowStub.fromTyped(
            stage
                .client()
                .newWorkflowStub(
                    PaymentEventWorkflow.class, PaymentEventWorkflow.workflowId(news.payment())))
        .getResult(Void.class);
  }
}
