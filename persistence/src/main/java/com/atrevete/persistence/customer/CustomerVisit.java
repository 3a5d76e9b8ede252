package com.atrevete.persistence.customer;

import com.atrevete.domain.booking.AppointmentId;
import com.atrevete.domain.booking.AppointmentStatus;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.booking.PaymentStatus;
import com.atrevete.domain.catalog.PackId;
import com.atrevete.domain.catalog.ServiceId;
import com.atrevete.domain.catalog.StylistId;
import com.atrevete.domain.customer.CustomerId;
import com.atrevete.domain.payment.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as its customer knows it.
 *
 * @param served who sits in the chair; not always who booked
 * @param services in the order in which they were booked
 */
public record CustomerVisit(
    AppointmentId appointment,
    BookingId booking,
    CustomerId served,
    StylistId stylist,
    List<ServiceId> services,
    @Nullable PackId pack,
    AppointmentStatus status,
    PaymentStatus payment,
    Instant start,
    Instant end,
    Money price,
    Money deposit) {

  public CustomerVisit {
    services = List.copyOf(services);
  }
}
