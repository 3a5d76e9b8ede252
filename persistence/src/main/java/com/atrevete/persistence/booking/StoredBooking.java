package com.atrevete.persistence.booking;

import com.atrevete.domain.booking.AppointmentStatus;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.booking.NextStep;
import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.domain.customer.CustomerId;
import com.atrevete.domain.payment.Money;
import com.atrevete.domain.policy.Policies;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A booking as its rows have it.
 *
 * @param policies under which it was held
 * @param paymentFailures attempts to pay that failed
 * @param nameComplete whether the booker's surname is known
 * @param appointments the current ones, in order of time: what a later one replaced is history
 */
public record StoredBooking(
    BookingId id,
    CustomerId customer,
    @Nullable ConversationId conversation,
    Money deposit,
    Policies policies,
    @Nullable Instant holdExpiresAt,
    int paymentFailures,
    @Nullable NextStep nextStep,
    @Nullable Instant nextAt,
    Instant createdAt,
    boolean nameComplete,
    List<StoredAppointment> appointments) {

  public StoredBooking {
    appointments = List.copyOf(appointments);
    if (appointments.isEmpty()) {
      throw new IllegalArgumentException("booking " + id + " has no appointment");
    }
  }

  /** The appointments of a booking move together. */
  public AppointmentStatus status() {
    return appointments.getFirst().status();
  }

  public boolean isHeld() {
    return status() == AppointmentStatus.PROVISIONAL;
  }

  public boolean isConfirmed() {
    return status() == AppointmentStatus.CONFIRMED;
  }

  /** When the first of its appointments starts. */
  public Instant start() {
    return appointments.getFirst().start();
  }

  /** When the last of its appointments ends. */
  public Instant end() {
    return appointments.stream()
        .map(StoredAppointment::end)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }
}
