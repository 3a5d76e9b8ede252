package com.atrevete.workflows.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.domain.booking.AppointmentStatus;
import com.atrevete.domain.booking.NextStep;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class BookingChangesTest {

  private static final CancelRequest CUSTOMER = new CancelRequest("maite");

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
  @DisplayName("An unpaid hold that is cancelled is free at once and its link closed")
  void cancelHold() {
    FakeBooking booking = stage.holdsSlot();
    BookingWorkflow workflow = stage.startsAndAsksForDeposit(booking);

    assertThat(workflow.cancel(CUSTOMER)).isEqualTo(new BookingAnswer(true, "cancelled"));
    stage.runsToItsEnd(workflow);

    assertThat(booking.status).isEqualTo(AppointmentStatus.CANCELLED);
    assertThat(booking.happened).contains("link 1 closed", "told CANCELLED", "calendar cancelled");
  }

  @Test
  @DisplayName("A cancelled hold that was paid in the same moment: the money goes back")
  void cancelPaidHold() {
    FakeBooking booking = stage.holdsSlot();
    BookingWorkflow workflow = stage.startsAndAsksForDeposit(booking);
    booking.link(1).paidAtProvider = true;

    workflow.cancel(CUSTOMER);
    stage.runsToItsEnd(workflow);

    assertThat(booking.told())
        .containsSubsequence("CANCELLED", "LATE_PAYMENT_REFUNDED", "REFUND_SUCCEEDED");
  }

  @Test
  @DisplayName("Cancelled more than a day ahead: the refund is requested, then confirmed")
  void cancelEarly() {
    FakeBooking booking = confirmed();
    BookingWorkflow workflow = stage.starts(booking);

    assertThat(workflow.cancel(CUSTOMER)).isEqualTo(new BookingAnswer(true, "refund_requested"));
    stage.runsToItsEnd(workflow);

    assertThat(booking.told()).containsExactly("CANCELLED", "REFUND_SUCCEEDED");
  }

  @Test
  @DisplayName("A refund that the provider refuses is a matter for the team")
  void refundRefused() {
    FakeBooking booking = confirmed();
    BookingWorkflow workflow = stage.starts(booking);
    stage.provider.refusesRefunds = true;

    workflow.cancel(CUSTOMER);
    stage.runsToItsEnd(workflow);
    stage.provider.refusesRefunds = false;

    assertThat(booking.has("escalated REFUND_FAILED")).isTrue();
    assertThat(booking.told()).containsExactly("CANCELLED");
  }

  @Test
  @DisplayName(
      "Cancelled a day ahead or later: the deposit is forfeited; under six hours Maite does"
          + " nothing")
  void cancelLate() {
    FakeBooking late = confirmed();
    BookingWorkflow first = stage.starts(late);
    stage.clockJumps(first, Duration.ofHours(96 - 20));
    stage.until(() -> late.reminded);
    assertThat(first.cancel(CUSTOMER)).isEqualTo(new BookingAnswer(true, "deposit_forfeited"));

    FakeBooking veryLate = confirmed();
    BookingWorkflow second = stage.starts(veryLate);
    stage.clockJumps(second, Duration.ofHours(96 - 5));
    stage.until(() -> veryLate.reminded);
    assertThat(second.cancel(CUSTOMER)).isEqualTo(new BookingAnswer(false, "goes_to_team"));
    assertThat(veryLate.status).isEqualTo(AppointmentStatus.CONFIRMED);
  }

  @Test
  @DisplayName("Staff take the deposit by hand: confirmed, the link closed")
  void confirmedByHand() {
    FakeBooking booking = stage.holdsSlot();
    BookingWorkflow workflow = stage.startsAndAsksForDeposit(booking);

    assertThat(workflow.confirmManually(new ManualConfirmation("cash", "pilar")))
        .isEqualTo(new BookingAnswer(true, "confirmed"));
    stage.until(() -> booking.has("told CONFIRMED") && booking.has("link 1 closed"));

    assertThat(workflow.extendHold(new HoldExtension(booking.startsAt, "pilar")))
        .isEqualTo(new BookingAnswer(false, "not_held"));
  }

  @Test
  @DisplayName("Staff give a hold more time: it ends at the new deadline")
  void extended() {
    FakeBooking booking = stage.holdsSlot();
    BookingWorkflow workflow = stage.startsAndAsksForDeposit(booking);
    var until = stage.now().plus(Duration.ofHours(3));

    assertThat(workflow.extendHold(new HoldExtension(until, "pilar")))
        .isEqualTo(new BookingAnswer(true, "extended"));
    stage.passes(Duration.ofHours(2));
    assertThat(booking.isHeld()).isTrue();
    stage.passes(Duration.ofMinutes(61));
    stage.until(() -> booking.has("told HOLD_EXPIRED"));
  }

  @Test
  @DisplayName("More time that is given while the link is being closed brings a new link")
  void extendedWhileClosing() {
    FakeBooking booking = stage.holdsSlot();
    BookingWorkflow workflow = stage.startsAndAsksForDeposit(booking);
    stage.provider.beforeClosing =
        closing -> {
          if (closing == booking && booking.link(1).status.equals("open")) {
            booking.holdExpiresAt = stage.now().plus(Duration.ofHours(1));
            booking.plan(NextStep.HOLD_EXPIRY, booking.holdExpiresAt);
          }
        };

    stage.passes(Duration.ofMinutes(30));
    stage.until(() -> booking.has("link 2 opened"));
    stage.provider.beforeClosing = closing -> {};

    assertThat(booking.isHeld()).isTrue();
    workflow.paymentReceived(stage.provider.pays(booking, 2));
    stage.until(() -> booking.has("told CONFIRMED"));
  }

  @Test
  @DisplayName("A person who decides after two failures ends the waiting")
  void decidedAfterTakeover() {
    FakeBooking booking = stage.holdsSlot();
    BookingWorkflow workflow = stage.startsAndAsksForDeposit(booking);
    workflow.retryPayment(new RetryPayment(UUID.randomUUID()));
    workflow.retryPayment(new RetryPayment(UUID.randomUUID()));

    workflow.confirmManually(new ManualConfirmation("waived", "pilar"));
    stage.until(() -> booking.has("told CONFIRMED"));

    assertThat(booking.status).isEqualTo(AppointmentStatus.CONFIRMED);
  }

  /** A visit that somebody has paid already. */
  private static FakeBooking confirmed() {
    FakeBooking booking = stage.holdsSlot();
    booking.confirm(stage.now());
    return booking;
  }
}
