package com.atrevete.activities.booking;

import com.atrevete.domain.payment.PaymentId;
import com.atrevete.persistence.booking.StoredBooking;
import com.atrevete.persistence.payment.PaymentStore;
import com.atrevete.persistence.payment.StoredPayment;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The payment rows behind the links for a booking's deposit, in the caller's transaction. */
@Component
public final class DepositLinks {

  private final PaymentStore payments;

  public DepositLinks(PaymentStore payments) {
    this.payments = payments;
  }

  /** Makes sure that there is one to be paid: a new attempt when there is none. */
  public void ensure(StoredBooking booking, Instant now) {
    List<StoredPayment> links = payments.links(booking.id());
    if (links.stream().noneMatch(StoredPayment::isOpen)) {
      payments.addLink(
          new PaymentId(UUID.randomUUID()), booking.id(), links.size() + 1, booking.deposit(), now);
    }
  }

  /** None is to be paid any more. */
  public void end(StoredBooking booking) {
    payments.links(booking.id()).forEach(link -> payments.expired(link.id()));
  }
}
