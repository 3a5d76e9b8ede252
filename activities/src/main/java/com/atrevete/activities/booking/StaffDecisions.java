package com.atrevete.activities.booking;

import com.atrevete.domain.booking.NextStep;
import com.atrevete.domain.booking.PaymentStatus;
import com.atrevete.domain.payment.PaymentId;
import com.atrevete.persistence.audit.AuditLog;
import com.atrevete.persistence.booking.BookingStore;
import com.atrevete.persistence.booking.StoredBooking;
import com.atrevete.persistence.payment.PaymentStore;
import com.atrevete.persistence.payment.StoredPayment.Method;
import com.atrevete.workflows.booking.BookingAnswer;
import com.atrevete.workflows.booking.HoldExtension;
import com.atrevete.workflows.booking.ManualConfirmation;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What staff decide about a hold, in the caller's transaction; the booking is locked. */
@Component
final class StaffDecisions {

  private final BookingStore bookings;
  private final PaymentStore payments;
  private final NextSteps nextSteps;
  private final Confirmation confirmation;
  private final AuditLog audit;

  StaffDecisions(
      BookingStore bookings,
      PaymentStore payments,
      NextSteps nextSteps,
      Confirmation confirmation,
      AuditLog audit) {
    this.bookings = bookings;
    this.payments = payments;
    this.nextSteps = nextSteps;
    this.confirmation = confirmation;
    this.audit = audit;
  }

  BookingAnswer extend(StoredBooking booking, HoldExtension extension, Instant now) {
    Instant until = extension.until();
    if (!booking.isHeld()) {
      return refused("not_held");
    }
    if (until.isAfter(booking.start())) {
      return refused("past_start");
    }
    if (!until.isAfter(now)) {
      return refused("past");
    }
    bookings.holdUntil(booking.id(), until);
    planAnew(booking, until, now);
    audit.note(
        extension.actor(),
        "hold_extended",
        "booking",
        booking.id().value(),
        Map.of("until", until.toString()),
        now);
    return new BookingAnswer(true, "extended");
  }

  private void planAnew(StoredBooking booking, Instant until, Instant now) {
    NextStep step = booking.nextStep();
    if (step == NextStep.TAKEOVER) {
      nextSteps.awaitDecision(booking, until, now);
    } else if (step == NextStep.SURNAME || step == NextStep.START) {
      bookings.plan(booking.id(), NextStep.SURNAME, until);
    } else {
      nextSteps.awaitDeposit(booking, until, now);
    }
  }

  BookingAnswer confirm(StoredBooking booking, ManualConfirmation confirmed, Instant now) {
    if (booking.isConfirmed()) {
      return new BookingAnswer(true, "confirmed");
    }
    if (!booking.isHeld()) {
      return refused("not_held");
    }
    switch (confirmed.method()) {
      case "cash" -> takeMoney(booking, Method.CASH, confirmed.actor(), now);
      case "card" -> takeMoney(booking, Method.CARD, confirmed.actor(), now);
      case "waived" -> confirmation.confirm(booking, PaymentStatus.WAIVED, confirmed.actor(), now);
      default -> {
        return refused("unknown_method");
      }
    }
    return new BookingAnswer(true, "confirmed");
  }

  private void takeMoney(StoredBooking booking, Method method, String actor, Instant now) {
    if (!booking.deposit().isZero()) {
      payments.addByHand(
          new PaymentId(UUID.randomUUID()), booking.id(), method, booking.deposit(), now);
    }
    confirmation.confirm(booking, PaymentStatus.PAID, actor, now);
  }

  private static BookingAnswer refused(String code) {
    return new BookingAnswer(false, code);
  }
}
