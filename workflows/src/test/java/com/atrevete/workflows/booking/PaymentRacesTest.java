package com.atrevete.workflows.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.domain.booking.AppointmentStatus;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PaymentRacesTest {

  private static Stage stage;

  @BeforeAll
  static void open() {
    stage = new Stage();
  }

  @AfterAll
  static void close() {
    stage.close();
  }

  @AfterEach
  void providerIsWellAgain() {
    stage.provider.down = false;
    stage.provider.refusesRefunds = false;
    stage.provider.beforeClosing = booking -> {};
  }

  @Test
  @DisplayName("The payment and the end of the hold come at the same moment: it is a payment")
  void paymentAsTheHoldEnds() {
    FakeBooking booking = stage.holdsSlot();
    BookingWorkflow workflow = stage.startsAndAsksForDeposit(booking);

    stage.whileNobodyWorks(() -> {
      stage.clockJumps(workflow, Duration.ofMinutes(31));
      workflow.paymentReceived(stage.provider.pays(booking, 1));
    });
    stage.until(() -> booking.has("told CONFIRMED"));

    assertThat(booking.told()).containsExactly("DEPOSIT_ASKED", "CONFIRMED");
    assertThat(booking.status).isEqualTo(AppointmentStatus.CONFIRMED);
  }

  @Test
  @DisplayName("The payment comes with the very timer that ends the hold: it is a payment")
  void paymentWithTheTimer() {
    FakeBooking booking = stage.holdsSlot();
    BookingWorkflow workflow = stage.startsAndAsksForDeposit(booking);

    ProviderNews news = stage.provider.pays(booking, 1);
    stage.at(booking.holdExpiresAt, () -> workflow.paymentReceived(news));
    stage.passes(Duration.ofMinutes(30));
    stage.until(() -> booking.has("told CONFIRMED"));

    assertThat(booking.told()).doesNotContain("HOLD_EXPIRED");
  }

  @Test
  @DisplayName(
      "The link turns out to be paid when it is closed: that counts, the event later changes"
          + " nothing")
  void paidBeforeTheLinkIsClosed() {
    FakeBooking booking = stage.holdsSlot();
    BookingWorkflow workflow = stage.startsAndAsksForDeposit(booking);
    ProviderNews late = stage.provider.pays(booking, 1);

    stage.passes(Duration.ofMinutes(30));
    stage.until(() -> booking.has("told CONFIRMED"));
    workflow.paymentReceived(late);
    stage.runsToItsEnd(workflow);

    assertThat(booking.told())
        .containsExactly("DEPOSIT_ASKED", "HOLD_WARNING", "CONFIRMED", "REMINDER");
  }

  @Test
  @DisplayName("The event arrives while the link is being closed: the visit is confirmed once")
  void eventWhileClosing() {
    FakeBooking booking = stage.holdsSlot();
    BookingWorkflow workflow = stage.startsAndAsksForDeposit(booking);
    stage.provider.beforeClosing =
        closing -> {
          if (closing == booking && booking.isHeld()) {
            workflow.paymentReceived(stage.provider.pays(booking, 1));
          }
        };

    stage.passes(Duration.ofMinutes(30));
    stage.until(() -> booking.has("told CONFIRMED"));

    assertThat(booking.told()).containsOnlyOnce("CONFIRMED").doesNotContain("HOLD_EXPIRED");
  }

  @Test
  @DisplayName("The same payment is announced five times at once: confirmed once")
  void fiveTimesAtOnce() {
    FakeBooking booking = stage.holdsSlot();
    BookingWorkflow workflow = stage.startsAndAsksForDeposit(booking);
    List<ProviderNews> news =
        Stream.generate(() -> stage.provider.pays(booking, 1)).limit(5).toList();

    news.parallelStream().forEach(workflow::paymentReceived);
    stage.until(() -> booking.has("told CONFIRMED"));
    stage.runsToItsEnd(workflow);

    assertThat(booking.told()).containsExactly("DEPOSIT_ASKED", "CONFIRMED", "REMINDER");
    assertThat(booking.has("refunded")).isFalse();
  }

  @Test
  @DisplayName(
      "Laura pays by both links: confirmed by the first, the second is refunded and she is told")
  void paidByBothLinks() {
    FakeBooking booking = stage.holdsSlot();
    BookingWorkflow workflow = stage.startsAndAsksForDeposit(booking);
    workflow.paymentFailed(stage.provider.refusesCard(booking, 1));
    stage.until(() -> booking.has("told PAYMENT_RETRY"));

    workflow.paymentReceived(stage.provider.pays(booking, 2));
    workflow.paymentReceived(stage.provider.pays(booking, 1));
    stage.until(() -> booking.has("told REFUND_SUCCEEDED"));

    assertThat(booking.told()).containsSubsequence("CONFIRMED", "PAID_TWICE", "REFUND_SUCCEEDED");
    assertThat(booking.status).isEqualTo(AppointmentStatus.CONFIRMED);
  }

  @Test
  @DisplayName("Wrong amount or currency: not confirmed, a person looks, the customer is told")
  void wrongPayment() {
    FakeBooking booking = stage.holdsSlot();
    BookingWorkflow workflow = stage.startsAndAsksForDeposit(booking);

    workflow.paymentReceived(stage.provider.pays(booking, 1, 100, "eur"));
    stage.until(() -> booking.has("told WRONG_PAYMENT"));
    booking.link(1).paidAtProvider = false;

    assertThat(booking.isHeld()).isTrue();
    assertThat(booking.has("escalated WRONG_PAYMENT")).isTrue();
    stage.passes(Duration.ofMinutes(30));
    stage.until(() -> booking.has("told HOLD_EXPIRED"));
  }

  @Test
  @DisplayName("Stripe is down when the hold ends: after ten minutes the slot is free all the same")
  void stripeDownAtTheEnd() {
    FakeBooking booking = stage.holdsSlot();
    stage.startsAndAsksForDeposit(booking);
    stage.provider.down = true;

    stage.passes(Duration.ofMinutes(31));
    assertThat(booking.isHeld()).isTrue();
    stage.passes(Duration.ofMinutes(10));
    stage.until(() -> booking.has("told HOLD_EXPIRED"));
  }

  @Test
  @DisplayName("Stripe is down when the link is made: it follows as soon as Stripe is back")
  void stripeDownAtTheBeginning() {
    FakeBooking booking = stage.holdsSlot();
    stage.provider.down = true;
    BookingWorkflow workflow = stage.starts(booking);
    stage.passes(Duration.ofMinutes(2));
    assertThat(booking.told()).isEmpty();

    stage.provider.down = false;
    stage.passes(Duration.ofMinutes(1));
    stage.until(() -> booking.has("told DEPOSIT_ASKED"));
    workflow.paymentReceived(stage.provider.pays(booking, 1));
    stage.until(() -> booking.has("told CONFIRMED"));
  }

  @Test
  @DisplayName(
      "Money that comes as the booking closes is late money: the slot is taken again in the same"
          + " run")
  void lateMoneyInTheSameRun() {
    FakeBooking booking = stage.holdsSlot();
    BookingWorkflow workflow = stage.startsAndAsksForDeposit(booking);
    stage.salon.calendarIsDown = true;
    stage.passes(Duration.ofMinutes(30));
    stage.until(() -> booking.has("told HOLD_EXPIRED"));

    workflow.paymentReceived(stage.provider.pays(booking, 1));
    stage.until(() -> booking.has("told CONFIRMED_LATE"));
    stage.salon.calendarIsDown = false;

    assertThat(booking.status).isEqualTo(AppointmentStatus.CONFIRMED);
    stage.runsToItsEnd(workflow);
    assertThat(booking.status).isEqualTo(AppointmentStatus.COMPLETED);
  }
}
