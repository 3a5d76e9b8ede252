package com.atrevete.activities.booking;

import com.atrevete.activities.notification.Escalations;
import com.atrevete.domain.conversation.EscalationReason;
import com.atrevete.persistence.audit.AuditLog;
import com.atrevete.persistence.booking.AppointmentStore;
import com.atrevete.persistence.booking.BookingStore;
import com.atrevete.persistence.booking.StoredBooking;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Frees a slot that was not paid in time, in the caller's transaction. */
@Component
final class Expiry {

  /** In which the expiries of a customer are counted (policy "unpaid holds"). */
  private static final Duration ABUSE_PERIOD = Duration.ofHours(24);

  private final AppointmentStore appointments;
  private final BookingStore bookings;
  private final DepositLinks links;
  private final Escalations escalations;
  private final AuditLog audit;

  Expiry(
      AppointmentStore appointments,
      BookingStore bookings,
      DepositLinks links,
      Escalations escalations,
      AuditLog audit) {
    this.appointments = appointments;
    this.bookings = bookings;
    this.links = links;
    this.escalations = escalations;
    this.audit = audit;
  }

  void expire(StoredBooking booking, Instant now) {
    appointments.expire(booking.id());
    links.end(booking);
    bookings.plan(booking.id(), null, null);
    audit.note(AuditLog.SYSTEM, "expired", "booking", booking.id().value(), Map.of(), now);
    int expiries = bookings.expiredHolds(booking.customer(), now.minus(ABUSE_PERIOD));
    if (expiries >= booking.policies().hold().abuseExpiries()) {
      escalations.raise(
          EscalationReason.HOLD_ABUSE, booking, "booking/" + booking.id() + "/hold-abuse", now);
    }
  }
}
