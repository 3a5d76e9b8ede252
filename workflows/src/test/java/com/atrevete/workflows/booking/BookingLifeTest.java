package com.atrevete.workflows.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.domain.booking.AppointmentStatus;
import com.atrevete.domain.booking.NextStep;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class BookingLifeTest {

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
      "Laura pays in time: confirmed, reminded two days before, served, closed a week later")
  void paidInTime() {
    FakeBooking booking = stage.holdsSlot();
    BookingWorkflow workflow = stage.startsAndAsksForDeposit(booking);
    assertThat(workflow.state())
        .isEqualTo(
            new BookingProgress(
                AppointmentStatus.PROVISIONAL,
                NextStep.HOLD_WARNING,
                booking.holdExpiresAt.minus(FakeBooking.WARNING)));

    stage.passes(Duration.ofMinutes(10));
    workflow.paymentReceived(stage.provider.pays(booking, 1));
    stage.until(() -> booking.has("told CONFIRMED"));
    assertThat(workflow.state().nextStep()).isEqualTo(NextStep.REMINDER);

    stage.passes(Duration.ofDays(2));
    stage.until(() -> booking.has("told REMINDER"));
    workflow.reminderAnswered();
    stage.until(() -> booking.has("reminder answered"));

    stage.runsToItsEnd(workflow);

    assertThat(booking.status).isEqualTo(AppointmentStatus.COMPLETED);
    assertThat(booking.told()).containsExactly("DEPOSIT_ASKED", "CONFIRMED", "REMINDER");
    assertThat(booking.happened)
        .containsSubsequence("calendar provisional", "calendar confirmed", "calendar completed")
        .contains("notices delivered");
    assertThat(stage.now()).isAfter(booking.end().plus(Duration.ofDays(7)).minusSeconds(1));
  }

  @Test
  @DisplayName(
      "Laura does not pay: warned five minutes before, then the link is closed, then the slot is"
          + " free")
  void notPaid() {
    FakeBooking booking = stage.holdsSlot();
    BookingWorkflow workflow = stage.startsAndAsksForDeposit(booking);

    stage.passes(Duration.ofMinutes(25));
    stage.until(() -> booking.has("told HOLD_WARNING"));
    assertThat(booking.isHeld()).isTrue();
    stage.passes(Duration.ofMinutes(5));
    stage.until(() -> booking.has("told HOLD_EXPIRED"));
    stage.runsToItsEnd(workflow);

    assertThat(booking.told()).containsExactly("DEPOSIT_ASKED", "HOLD_WARNING", "HOLD_EXPIRED");
    assertThat(booking.happened)
        .containsSubsequence("link 1 closed", "told HOLD_EXPIRED")
        .contains("calendar expired");
  }

  @Test
  @DisplayName("A surname that is missing is awaited; the link follows it")
  void surnameFirst() {
    FakeBooking booking = stage.holdsSlot();
    booking.nameComplete = false;
    BookingWorkflow workflow = stage.starts(booking);
    stage.until(() -> booking.nextStep == NextStep.SURNAME);
    assertThat(booking.told()).isEmpty();

    booking.nameComplete = true;
    workflow.nameCompleted();
    stage.until(() -> booking.has("told DEPOSIT_ASKED"));
    workflow.nameCompleted();

    workflow.paymentReceived(stage.provider.pays(booking, 1));
    stage.until(() -> booking.has("told CONFIRMED"));
    assertThat(booking.links).hasSize(1);
  }

  @Test
  @DisplayName("A surname that never comes frees the slot at the end of the hold")
  void surnameNeverComes() {
    FakeBooking booking = stage.holdsSlot();
    booking.nameComplete = false;
    BookingWorkflow workflow = stage.starts(booking);

    stage.passes(Duration.ofMinutes(30));
    stage.until(() -> booking.has("told HOLD_EXPIRED"));
    stage.runsToItsEnd(workflow);

    assertThat(booking.told()).containsExactly("HOLD_EXPIRED");
  }

  @Test
  @DisplayName("A free visit is confirmed as soon as the name is complete, without a word of money")
  void freeVisit() {
    FakeBooking booking = stage.holdsFreeVisit();
    booking.nameComplete = false;
    BookingWorkflow workflow = stage.starts(booking);
    stage.until(() -> booking.nextStep == NextStep.SURNAME);

    booking.nameComplete = true;
    workflow.nameCompleted();
    stage.until(() -> booking.has("told CONFIRMED"));

    assertThat(booking.told()).containsExactly("CONFIRMED");
    assertThat(booking.links).isEmpty();
  }

  @Test
  @DisplayName("The clock is moved forward: what is due happens at once, in the order of its times")
  void clockMoved() {
    FakeBooking booking = stage.holdsSlot();
    BookingWorkflow workflow = stage.startsAndAsksForDeposit(booking);

    stage.clockJumps(workflow, Duration.ofMinutes(26));
    stage.until(() -> booking.has("told HOLD_WARNING"));
    stage.clockJumps(workflow, Duration.ofMinutes(10));
    assertThat(workflow.state().status()).isEqualTo(AppointmentStatus.PROVISIONAL);
    stage.clockJumps(workflow, Duration.ofMinutes(31));
    stage.until(() -> booking.has("told HOLD_EXPIRED"));

    assertThat(booking.told()).containsExactly("DEPOSIT_ASKED", "HOLD_WARNING", "HOLD_EXPIRED");
  }

  @Test
  @DisplayName(
      "After an outage a warning whose hold is over, and a reminder of a near visit, are left out")
  void staleNews() {
    FakeBooking unpaid = stage.holdsSlot();
    BookingWorkflow first = stage.startsAndAsksForDeposit(unpaid);
    stage.clockJumps(first, Duration.ofMinutes(31));
    stage.until(() -> unpaid.has("told HOLD_EXPIRED"));

    FakeBooking paid = stage.holdsSlot();
    BookingWorkflow second = stage.startsAndAsksForDeposit(paid);
    second.paymentReceived(stage.provider.pays(paid, 1));
    stage.until(() -> paid.has("told CONFIRMED"));
    stage.clockJumps(second, Duration.ofDays(4).minusHours(1));
    stage.until(() -> paid.nextStep == NextStep.COMPLETION);

    assertThat(unpaid.told()).containsExactly("DEPOSIT_ASKED", "HOLD_EXPIRED");
    assertThat(paid.told()).containsExactly("DEPOSIT_ASKED", "CONFIRMED");
  }

  @Test
  @DisplayName(
      "A process that was lost goes on from its row: the link is there, the deadline the old one")
  void rebuiltFromItsRow() {
    FakeBooking booking = stage.holdsSlot();
    booking.ensureLink();
    booking.awaitDeposit(stage.now());
    BookingWorkflow workflow = stage.starts(booking);
    stage.until(() -> booking.has("told DEPOSIT_ASKED"));

    workflow.paymentReceived(stage.provider.pays(booking, 1));
    stage.until(() -> booking.has("told CONFIRMED"));
    assertThat(booking.links).hasSize(1);

    FakeBooking demo = stage.holdsSlot();
    demo.confirm(stage.now());
    BookingWorkflow visit = stage.starts(demo);
    stage.runsToItsEnd(visit);

    assertThat(demo.told()).containsExactly("REMINDER");
    assertThat(demo.status).isEqualTo(AppointmentStatus.COMPLETED);
  }
}
