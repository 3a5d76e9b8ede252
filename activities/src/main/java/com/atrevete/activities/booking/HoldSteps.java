package com.atrevete.activities.booking;

import com.atrevete.activities.notification.NoticeWriter;
import com.atrevete.domain.booking.NextStep;
import com.atrevete.domain.booking.PaymentStatus;
import com.atrevete.persistence.audit.AuditLog;
import com.atrevete.persistence.booking.BookingStore;
import com.atrevete.persistence.booking.StoredBooking;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What a step of a hold changes, in the caller's transaction; the booking is locked and held. */
@Component
final class HoldSteps {

  private final BookingStore bookings;
  private final DepositLinks links;
  private final NextSteps nextSteps;
  private final Confirmation confirmation;
  private final Expiry expiry;
  private final NoticeWriter notices;
  private final AuditLog audit;

  HoldSteps(
      BookingStore bookings,
      DepositLinks links,
      NextSteps nextSteps,
      Confirmation confirmation,
      Expiry expiry,
      NoticeWriter notices,
      AuditLog audit) {
    this.bookings = bookings;
    this.links = links;
    this.nextSteps = nextSteps;
    this.confirmation = confirmation;
    this.expiry = expiry;
    this.notices = notices;
    this.audit = audit;
  }

  void takeUp(StoredBooking booking, Instant now) {
    NextStep step = booking.nextStep();
    if (step == NextStep.START) {
      audit.note("maite", "held", "booking", booking.id().value(), Map.of(), booking.createdAt());
    }
    if (step == NextStep.START || step == NextStep.SURNAME) {
      askNext(booking, now);
    } else if ((step == NextStep.HOLD_WARNING || step == NextStep.HOLD_EXPIRY)
        && now.isBefore(deadline(booking))) {
      links.ensure(booking, now);
    }
  }

  private void askNext(StoredBooking booking, Instant now) {
    if (!booking.nameComplete() || !now.isBefore(deadline(booking))) {
      bookings.plan(booking.id(), NextStep.SURNAME, deadline(booking));
    } else if (booking.deposit().isZero()) {
      confirmation.confirm(booking, PaymentStatus.NONE, AuditLog.SYSTEM, now);
    } else {
      links.ensure(booking, now);
      nextSteps.awaitDeposit(booking, deadline(booking), now);
    }
  }

  void warn(StoredBooking booking) {
    if (booking.nextStep() == NextStep.HOLD_WARNING) {
      bookings.plan(booking.id(), NextStep.HOLD_EXPIRY, deadline(booking));
    }
  }

  void remindTeam(StoredBooking booking, Instant now) {
    Instant due = Objects.requireNonNull(booking.nextAt());
    if (booking.nextStep() == NextStep.TAKEOVER && !now.isBefore(due)) {
      notices.waitingForDecision(booking, due, now);
      nextSteps.awaitDecision(booking, deadline(booking), now);
    }
  }

  void expire(StoredBooking booking, Instant now) {
    if (!now.isBefore(deadline(booking))) {
      expiry.expire(booking, now);
    }
  }

  private static Instant deadline(StoredBooking booking) {
    return Objects.requireNonNull(booking.holdExpiresAt(), "a held booking has a deadline");
  }
}
