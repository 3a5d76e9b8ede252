package com.atrevete.integrations.payment;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.payment.PaymentId;

/**
 * A payment page of the sandbox.
 *
 * @param failures how often paying was made to fail on it
 */
public record SandboxCheckout(
    String sessionId,
    String paymentIntentId,
    PaymentId payment,
    BookingId booking,
    String description,
    long amountCents,
    String currency,
    Status status,
    int failures) {

  /** Where the page stands. */
  public enum Status {
    OPEN,
    COMPLETE,
    EXPIRED
  }
}
