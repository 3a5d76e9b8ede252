package com.atrevete.activities.booking;

import com.atrevete.activities.notification.NoticeWriter;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.booking.PaymentStatus;
import com.atrevete.persistence.audit.AuditLog;
import com.atrevete.persistence.booking.AppointmentStore;
import com.atrevete.persistence.booking.BookingStore;
import com.atrevete.persistence.booking.StoredBooking;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes a held booking a confirmed one, whatever the reason, in the caller's transaction. */
@Component
public final class Confirmation {

  private final AppointmentStore appointments;
  private final BookingStore bookings;
  private final NextSteps nextSteps;
  private final NoticeWriter notices;
  private final AuditLog audit;

  public Confirmation(
      AppointmentStore appointments,
      BookingStore bookings,
      NextSteps nextSteps,
      NoticeWriter notices,
      AuditLog audit) {
    this.appointments = appointments;
    this.bookings = bookings;
    this.nextSteps = nextSteps;
    this.notices = notices;
    this.audit = audit;
  }

  /**
   * Confirms it.
   *
   * @param settled what a deposit that was due becomes: paid or waived
   * @param actor who confirms, as audited
   */
  public void confirm(StoredBooking booking, PaymentStatus settled, String actor, Instant now) {
    appointments.confirm(booking.id(), settled);
    confirmed(booking.id(), actor, "confirmed", now);
  }

  /** What follows once its appointments are confirmed. */
  public void confirmed(BookingId id, String actor, String action, Instant now) {
    StoredBooking booking = bookings.find(id).orElseThrow();
    nextSteps.awaitVisit(booking, now);
    notices.made(booking, now);
    audit.note(actor, action, "booking", id.value(), Map.of(), now);
  }
}
