package com.atrevete.activities.booking;

import com.atrevete.activities.Work;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.conversation.Spanish;
import com.atrevete.persistence.booking.BookingStore;
import com.atrevete.persistence.booking.StoredAppointment;
import com.atrevete.persistence.booking.StoredBooking;
import com.atrevete.persistence.clock.BusinessClock;
import com.atrevete.persistence.payment.PaymentStore;
import com.atrevete.persistence.payment.StoredPayment;
import com.atrevete.workflows.booking.BookingRecord;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads bookings for their processes. */
@Component
final class Records {

  private final BookingStore bookings;
  private final PaymentStore payments;
  private final BusinessClock clock;

  Records(BookingStore bookings, PaymentStore payments, BusinessClock clock) {
    this.bookings = bookings;
    this.payments = payments;
    this.clock = clock;
  }

  BookingRecord read(BookingId id) {
    return record(bookings.find(id).orElseThrow(() -> unknown(id)));
  }

  /** Nobody else changes it until the transaction ends. */
  StoredBooking lock(BookingId id) {
    return bookings.lock(id).orElseThrow(() -> unknown(id));
  }

  private static RuntimeException unknown(BookingId id) {
    return Work.impossible("no booking " + id);
  }

  private BookingRecord record(StoredBooking booking) {
    List<StoredPayment> links = payments.links(booking.id());
    Optional<StoredPayment> current = links.stream().filter(StoredPayment::isOpen).findFirst();
    return new BookingRecord(
        booking.id(),
        booking.conversation(),
        booking.status(),
        booking.nextStep(),
        booking.nextAt(),
        booking.holdExpiresAt(),
        current.map(StoredPayment::id).orElse(null),
        current.map(StoredPayment::attempt).orElse(0),
        links.stream().filter(StoredPayment::mayTakeMoney).map(StoredPayment::id).toList(),
        booking.start(),
        booking.appointments().getFirst().slot().stylist(),
        title(booking),
        clock.offset().toMillis());
  }

  /** "Corte de pelo · vie 27 nov 16:00 · Marta". */
  static String title(StoredBooking booking) {
    return booking.appointments().stream()
        .map(Records::title)
        .reduce((one, other) -> one + "; " + other)
        .orElseThrow();
  }

  private static String title(StoredAppointment visit) {
    return "%s · %s · %s"
        .formatted(
            String.join(" + ", visit.what()),
            Spanish.shortTime(visit.start()),
            visit.stylistName());
  }
}
