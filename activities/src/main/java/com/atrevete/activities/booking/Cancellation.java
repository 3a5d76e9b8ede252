package com.atrevete.activities.booking;

import com.atrevete.activities.notification.NoticeWriter;
import com.atrevete.domain.booking.AppointmentStatus;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.booking.CancellationWindow;
import com.atrevete.domain.booking.PaymentStatus;
import com.atrevete.domain.payment.RefundId;
import com.atrevete.persistence.audit.AuditLog;
import com.atrevete.persistence.booking.AppointmentStore;
import com.atrevete.persistence.booking.BookingStore;
import com.atrevete.persistence.booking.StoredAppointment;
import com.atrevete.persistence.booking.StoredBooking;
import com.atrevete.persistence.payment.RefundStore;
import com.atrevete.persistence.payment.StoredRefund;
import com.atrevete.workflows.booking.BookingAnswer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Cancels by the rules of the salon, in the caller's transaction; the booking is locked. */
@Component
final class Cancellation {

  private static final String CUSTOMER = "maite";
  private static final String CANCELLED = "cancelled";
  private static final String REFUND_REQUESTED = "refund_requested";
  private static final String FORFEITED = "deposit_forfeited";

  private final AppointmentStore appointments;
  private final BookingStore bookings;
  private final DepositRefunds refunds;
  private final RefundStore refundRows;
  private final NoticeWriter notices;
  private final AuditLog audit;

  Cancellation(
      AppointmentStore appointments,
      BookingStore bookings,
      DepositRefunds refunds,
      RefundStore refundRows,
      NoticeWriter notices,
      AuditLog audit) {
    this.appointments = appointments;
    this.bookings = bookings;
    this.refunds = refunds;
    this.refundRows = refundRows;
    this.notices = notices;
    this.audit = audit;
  }

  BookingAnswer cancel(StoredBooking booking, String actor, Instant now) {
    return switch (booking.status()) {
      case PROVISIONAL -> release(booking, actor, now);
      case CONFIRMED -> cancelConfirmed(booking, actor, now);
      case CANCELLED -> new BookingAnswer(true, code(booking.id()));
      case COMPLETED, NO_SHOW, EXPIRED -> new BookingAnswer(false, "not_open");
    };
  }

  /** An unpaid hold is released at once at any hour. */
  private BookingAnswer release(StoredBooking booking, String actor, Instant now) {
    appointments.release(booking.id());
    return ended(booking, actor, now);
  }

  private BookingAnswer cancelConfirmed(StoredBooking booking, String actor, Instant now) {
    CancellationWindow window =
        CancellationWindow.of(now, booking.start(), booking.policies().cancellation());
    if (window == CancellationWindow.VERY_LATE && actor.equals(CUSTOMER)) {
      return new BookingAnswer(false, "goes_to_team");
    }
    appointments.cancel(booking.id());
    if (window == CancellationWindow.FREE) {
      refunds.requestAll(booking, now);
    } else {
      appointments.forfeit(booking.id());
    }
    notices.cancelled(booking, now);
    return ended(booking, actor, now);
  }

  private BookingAnswer ended(StoredBooking booking, String actor, Instant now) {
    bookings.plan(booking.id(), null, null);
    String code = code(booking.id());
    audit.note(actor, "cancelled", "booking", booking.id().value(), Map.of("outcome", code), now);
    return new BookingAnswer(true, code);
  }

  /** What became of the money, as the rows have it: the same when asked again. */
  private String code(BookingId id) {
    List<StoredAppointment> visits =
        appointments.current(id).stream()
            .filter(visit -> visit.status() == AppointmentStatus.CANCELLED)
            .toList();
    if (visits.stream().anyMatch(visit -> visit.paymentStatus() == PaymentStatus.FORFEITED)) {
      return FORFEITED;
    }
    boolean refunded = refundRows.ofBooking(id).stream().anyMatch(r -> r.appointment() != null);
    return refunded ? REFUND_REQUESTED : CANCELLED;
  }

  /** The booking's refunds that the provider has not confirmed. */
  List<RefundId> refundsToSend(BookingId id) {
    return refundRows.ofBooking(id).stream()
        .filter(refund -> refund.status() == StoredRefund.Status.REQUESTED)
        .map(StoredRefund::id)
        .toList();
  }
}
