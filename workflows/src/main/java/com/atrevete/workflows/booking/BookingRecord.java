package com.atrevete.workflows.booking;

import com.atrevete.domain.booking.AppointmentStatus;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.booking.NextStep;
import com.atrevete.domain.catalog.StylistId;
import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.domain.payment.PaymentId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the database says about a booking: all that its process needs to go on from any point.
 *
 * @param conversation whom to tell; absent for a visit that staff entered
 * @param nextStep what happens next; absent when nothing does
 * @param link the payment whose link the customer should have now
 * @param attempt which attempt that is; 0 when there is none
 * @param openLinks payments whose link may still take money
 * @param startsAt of its first appointment
 * @param title what operations read: services, time and professional, no customer
 * @param offsetMillis of the business clock
 */
public record BookingRecord(
    BookingId booking,
    @Nullable ConversationId conversation,
    AppointmentStatus status,
    @Nullable NextStep nextStep,
    @Nullable Instant nextAt,
    @Nullable Instant holdExpiresAt,
    @Nullable PaymentId link,
    int attempt,
    List<PaymentId> openLinks,
    Instant startsAt,
    StylistId stylist,
    String title,
    long offsetMillis) {

  public BookingRecord {
    openLinks = List.copyOf(openLinks);
  }

  /** Whether a slot is held and not yet confirmed. */
  boolean isHeld() {
    return status == AppointmentStatus.PROVISIONAL;
  }

  /** Whether nothing happens by itself any more. */
  boolean isOver() {
    return nextStep == null;
  }
}
