package com.atrevete.activities.booking;

import com.atrevete.domain.booking.PaymentStatus;
import com.atrevete.domain.payment.Money;
import com.atrevete.domain.payment.PaymentId;
import com.atrevete.domain.payment.RefundId;
import com.atrevete.persistence.booking.StoredBooking;
import com.atrevete.persistence.payment.PaymentStore;
import com.atrevete.persistence.payment.RefundStore;
import com.atrevete.persistence.payment.StoredPayment;
import com.atrevete.persistence.payment.StoredRefund.Reason;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Requests that a booking's paid deposits are given back, share by share. */
@Component
final class DepositRefunds {

  private final PaymentStore payments;
  private final RefundStore refunds;

  DepositRefunds(PaymentStore payments, RefundStore refunds) {
    this.payments = payments;
    this.refunds = refunds;
  }

  void requestAll(StoredBooking booking, Instant now) {
    booking.appointments().stream()
        .filter(visit -> visit.paymentStatus() == PaymentStatus.PAID)
        .forEach(visit ->
            refunds.request(
                new RefundId(UUID.randomUUID()),
                source(booking, visit.deposit()),
                visit.id(),
                visit.deposit(),
                Reason.CANCELLED,
                now));
  }

  /** The payment that still has the money: one paid twice was given back already. */
  private PaymentId source(StoredBooking booking, Money share) {
    return payments.paid(booking.id()).stream()
        .filter(payment -> left(payment).compareTo(share) >= 0)
        .map(StoredPayment::id)
        .findFirst()
        .orElseThrow();
  }

  private Money left(StoredPayment payment) {
    return refunds.ofPayment(payment.id()).stream()
        .filter(refund -> !refund.failed())
        .map(refund -> refund.amount())
        .reduce(payment.amount(), Money::minus);
  }
}
