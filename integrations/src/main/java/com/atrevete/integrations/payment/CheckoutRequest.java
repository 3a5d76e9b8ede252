package com.atrevete.integrations.payment;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.payment.Money;
import com.atrevete.domain.payment.PaymentId;
import java.time.Instant;

/**
 * A deposit to be asked for with one payment link.
 *
 * @param attempt which link of the booking this is, from 1
 * @param description what the payment page says is paid; in Spanish
 * @param expiresAt when the hold ends, on the business clock
 */
public record CheckoutRequest(
    PaymentId payment,
    BookingId booking,
    int attempt,
    Money amount,
    String description,
    Instant expiresAt) {

  /** The key under which asking twice makes one session. */
  public String idempotencyKey() {
    return "booking-" + booking + "-deposit-" + attempt;
  }
}
