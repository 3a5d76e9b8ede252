package com.atrevete.workflows.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.domain.booking.AppointmentStatus;
import com.atrevete.domain.booking.NextStep;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PaymentFailureTest {

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
      "Carla's card is refused: the old link is closed, a new one comes with 15 minutes more")
  void firstFailure() {
    FakeBooking booking = stage.holdsSlot();
    Instant deadline = booking.holdExpiresAt;
    BookingWorkflow workflow = stage.startsAndAsksForDeposit(booking);

    workflow.paymentFailed(stage.provider.refusesCard(booking, 1));
    stage.until(() -> booking.has("told PAYMENT_RETRY"));

    assertThat(booking.happened)
        .containsSubsequence("link 1 closed", "link 2 opened", "told PAYMENT_RETRY");
    assertThat(booking.holdExpiresAt).isEqualTo(deadline.plus(Duration.ofMinutes(15)));
    stage.passes(Duration.ofMinutes(41));
    stage.until(() -> booking.has("told HOLD_WARNING"));
    workflow.paymentReceived(stage.provider.pays(booking, 2));
    stage.until(() -> booking.has("told CONFIRMED"));
  }

  @Test
  @DisplayName(
      "\"Me da error\", \"tampoco\": a person takes over, the hold stays, the team is reminded"
          + " until the deadline")
  void secondFailure() {
    FakeBooking booking = stage.holdsSlot();
    BookingWorkflow workflow = stage.startsAndAsksForDeposit(booking);

    assertThat(workflow.retryPayment(new RetryPayment(UUID.randomUUID())))
        .isEqualTo(new BookingAnswer(true, "new_link"));
    stage.until(() -> booking.has("told PAYMENT_RETRY"));
    assertThat(workflow.retryPayment(new RetryPayment(UUID.randomUUID())))
        .isEqualTo(new BookingAnswer(true, "taken_over"));
    stage.until(() -> booking.has("told PAYMENT_FAILED"));

    assertThat(booking.has("escalated PAYMENT_FAILED")).isTrue();
    assertThat(booking.nextStep).isEqualTo(NextStep.TAKEOVER);
    stage.passes(Duration.ofMinutes(91));
    stage.until(() -> Collections.frequency(booking.happened, "team reminded") == 3);
    assertThat(booking.isHeld()).isTrue();

    stage.runsToItsEnd(workflow);
    assertThat(booking.status).isEqualTo(AppointmentStatus.EXPIRED);
    assertThat(booking.told())
        .containsExactly("DEPOSIT_ASKED", "PAYMENT_RETRY", "PAYMENT_FAILED", "HOLD_EXPIRED");
  }

  @Test
  @DisplayName("What provider and customer say about one attempt counts once")
  void countedOnce() {
    FakeBooking booking = stage.holdsSlot();
    BookingWorkflow workflow = stage.startsAndAsksForDeposit(booking);

    workflow.retryPayment(new RetryPayment(UUID.randomUUID()));
    workflow.paymentFailed(stage.provider.refusesCard(booking, 1));
    stage.until(() -> booking.has("told PAYMENT_RETRY"));

    assertThat(booking.failures).hasValue(1);
    assertThat(booking.isHeld()).isTrue();
  }

  @Test
  @DisplayName(
      "She says so after the provider did: she hears of the link she has, no more than that")
  void saidAfterProvider() {
    FakeBooking booking = stage.holdsSlot();
    BookingWorkflow workflow = stage.startsAndAsksForDeposit(booking);
    workflow.paymentFailed(stage.provider.refusesCard(booking, 1));
    stage.until(() -> booking.has("told PAYMENT_RETRY"));

    booking.knownToProvider = true;
    assertThat(workflow.retryPayment(new RetryPayment(UUID.randomUUID())))
        .isEqualTo(new BookingAnswer(true, "new_link"));
    stage.until(() -> Collections.frequency(booking.told(), "PAYMENT_RETRY") == 2);

    assertThat(booking.failures).hasValue(1);
  }

  @Test
  @DisplayName(
      "The first link was paid although the card seemed refused: confirmed, no second link")
  void paidAfterAll() {
    FakeBooking booking = stage.holdsSlot();
    BookingWorkflow workflow = stage.startsAndAsksForDeposit(booking);
    ProviderNews refused = stage.provider.refusesCard(booking, 1);
    booking.link(1).paidAtProvider = true;

    workflow.paymentFailed(refused);
    stage.until(() -> booking.has("told CONFIRMED"));

    assertThat(booking.told()).doesNotContain("PAYMENT_RETRY");
  }

  @Test
  @DisplayName("After a takeover a payment still confirms")
  void paidDuringTakeover() {
    FakeBooking booking = stage.holdsSlot();
    BookingWorkflow workflow = stage.startsAndAsksForDeposit(booking);
    workflow.paymentFailed(stage.provider.refusesCard(booking, 1));
    stage.until(() -> booking.has("told PAYMENT_RETRY"));
    workflow.paymentFailed(stage.provider.refusesCard(booking, 2));
    stage.until(() -> booking.has("told PAYMENT_FAILED"));

    workflow.paymentReceived(stage.provider.pays(booking, 2));
    stage.until(() -> booking.has("told CONFIRMED"));
  }

  @Test
  @DisplayName("\"Me da error\" about a confirmed visit is refused")
  void nothingToRetry() {
    FakeBooking booking = stage.holdsSlot();
    BookingWorkflow workflow = stage.startsAndAsksForDeposit(booking);
    workflow.paymentReceived(stage.provider.pays(booking, 1));
    stage.until(() -> booking.has("told CONFIRMED"));

    assertThat(workflow.retryPayment(new RetryPayment(UUID.randomUUID())))
        .isEqualTo(new BookingAnswer(false, "not_held"));
  }
}
