package com.atrevete.persistence.booking;

import com.atrevete.domain.booking.AppointmentId;
import com.atrevete.domain.booking.AppointmentStatus;
import com.atrevete.domain.booking.PaymentStatus;
import com.atrevete.domain.calendar.Slot;
import com.atrevete.domain.payment.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as its row has it.
 *
 * @param what the names of its services, or of its pack
 * @param calendar the professional's calendar; absent when she has none
 * @param customerName who is served, as far as it is known
 */
public record StoredAppointment(
    AppointmentId id,
    AppointmentStatus status,
    PaymentStatus paymentStatus,
    Slot slot,
    Money deposit,
    List<String> what,
    String stylistName,
    @Nullable String calendar,
    String customerName,
    @Nullable Instant reminderSentAt) {

  public StoredAppointment {
    what = List.copyOf(what);
  }

  public Instant start() {
    return slot.start();
  }

  public Instant end() {
    return slot.end();
  }
}
