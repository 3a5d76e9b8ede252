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
