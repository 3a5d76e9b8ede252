package com.atrevete.workflows.booking;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;

/** The lives whose histories are kept as fixtures: every path that a running booking may be on. */
enum RecordedLife {
  CONFIRMED {
    @Override
    FakeBooking live(Stage stage) {
      FakeBooking booking = stage.holdsSlot();
      BookingWorkflow workflow = stage.startsAndAsksForDeposit(booking);
      workflow.paymentReceived(stage.provider.pays(booking, 1));
      stage.until(() -> booking.has("told CONFIRMED"));
      stage.runsToItsEnd(workflow);
      return booking;
    }
  },
  EXPIRED {
    @Override
    FakeBooking live(Stage stage) {
      FakeBooking booking = stage.holdsSlot();
      stage.runsToItsEnd(stage.startsAndAsksForDeposit(booking));
      return booking;
    }
  },
  PAYMENT_FAILED_TWICE {
    @Override
    FakeBooking live(Stage stage) {
      FakeBooking booking = stage.holdsSlot();
      BookingWorkflow workflow = stage.startsAndAsksForDeposit(booking);
      workflow.paymentFailed(stage.provider.refusesCard(booking, 1));
      stage.until(() -> booking.has("told PAYMENT_RETRY"));
      workflow.retryPayment(new RetryPayment(UUID.randomUUID()));
      stage.passes(Duration.ofMinutes(31));
      workflow.confirmManually(new ManualConfirmation("cash", "pilar"));
      stage.runsToItsEnd(workflow);
      return booking;
    }
  },
  /** The surname is given while the slot is held; then the link, the deposit, the visit. */
  SURNAME_FIRST {
    @Override
    FakeBooking live(Stage stage) {
      FakeBooking booking = stage.holdsSlot();
      booking.nameComplete = false;
      BookingWorkflow workflow = stage.starts(booking);
      stage.passes(Duration.ofMinutes(2));
      booking.nameComplete = true;
      workflow.nameCompleted();
      stage.until(() -> booking.has("told DEPOSIT_ASKED"));
      workflow.paymentReceived(stage.provider.pays(booking, 1));
      stage.until(() -> booking.has("told CONFIRMED"));
      stage.runsToItsEnd(workflow);
      return booking;
    }
  },
  /** "Me da error", "tampoco"; nobody decides. */
  FAILED_BY_HER_WORD {
    @Override
    FakeBooking live(Stage stage) {
      FakeBooking booking = stage.holdsSlot();
      BookingWorkflow workflow = stage.startsAndAsksForDeposit(booking);
      workflow.retryPayment(new RetryPayment(UUID.randomUUID()));
      stage.until(() -> booking.has("told PAYMENT_RETRY"));
      workflow.retryPayment(new RetryPayment(UUID.randomUUID()));
      stage.until(() -> booking.has("told PAYMENT_FAILED"));
      stage.runsToItsEnd(workflow);
      return booking;
    }
  },
  /** The provider says so, then she does: the same link once more. */
  FAILED_AND_SAID {
    @Override
    FakeBooking live(Stage stage) {
      FakeBooking booking = stage.holdsSlot();
      BookingWorkflow workflow = stage.startsAndAsksForDeposit(booking);
      workflow.paymentFailed(stage.provider.refusesCard(booking, 1));
      stage.until(() -> booking.has("told PAYMENT_RETRY"));
      booking.knownToProvider = true;
      workflow.retryPayment(new RetryPayment(UUID.randomUUID()));
      workflow.paymentReceived(stage.provider.pays(booking, 2));
      stage.until(() -> booking.has("told CONFIRMED"));
      stage.runsToItsEnd(workflow);
      return booking;
    }
  },
  /** A visit today: the confirmation is its reminder. */
  SAME_DAY {
    @Override
    FakeBooking live(Stage stage) {
      FakeBooking booking = stage.holdsSlotToday();
      BookingWorkflow workflow = stage.startsAndAsksForDeposit(booking);
      workflow.paymentReceived(stage.provider.pays(booking, 1));
      stage.until(() -> booking.has("told CONFIRMED"));
      stage.runsToItsEnd(workflow);
      return booking;
    }
  },
  FREE_VISIT {
    @Override
    FakeBooking live(Stage stage) {
      FakeBooking booking = stage.holdsFreeVisit();
      booking.nameComplete = false;
      BookingWorkflow workflow = stage.starts(booking);
      stage.passes(Duration.ofMinutes(2));
      booking.nameComplete = true;
      workflow.nameCompleted();
      stage.until(() -> booking.has("told CONFIRMED"));
      stage.runsToItsEnd(workflow);
      return booking;
    }
  },
  CANCELLED_AND_REFUNDED {
    @Override
    FakeBooking live(Stage stage) {
      FakeBooking booking = stage.holdsSlot();
      BookingWorkflow workflow = stage.startsAndAsksForDeposit(booking);
      workflow.paymentReceived(stage.provider.pays(booking, 1));
      stage.until(() -> booking.has("told CONFIRMED"));
      workflow.cancel(new CancelRequest("maite"));
      stage.runsToItsEnd(workflow);
      return booking;
    }
  },
  CLOCK_MOVED {
    @Override
    FakeBooking live(Stage stage) {
      FakeBooking booking = stage.holdsSlot();
      BookingWorkflow workflow = stage.startsAndAsksForDeposit(booking);
      stage.clockJumps(workflow, Duration.ofMinutes(26));
      stage.until(() -> booking.has("told HOLD_WARNING"));
      workflow.paymentReceived(stage.provider.pays(booking, 1));
      stage.until(() -> booking.has("told CONFIRMED"));
      stage.clockJumps(workflow, Duration.ofDays(3));
      stage.until(() -> booking.has("told REMINDER"));
      stage.runsToItsEnd(workflow);
      return booking;
    }
  };

  /** Lives it to its end. */
  abstract FakeBooking live(Stage stage);

  String fileName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".json";
  }
}
