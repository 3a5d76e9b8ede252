package com.atrevete.persistence.payment;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.payment.Money;
import com.atrevete.domain.payment.PaymentId;
import org.jspecify.annotations.Nullable;

/**
 * A payment as its row has it.
 *
 * @param attempt which link of the booking this is, from 1
 * @param sessionId the provider's id of its page, once there is one
 * @param intent the provider's id of the money, once it came
 */
public record StoredPayment(
    PaymentId id,
    BookingId booking,
    Method method,
    int attempt,
    Money amount,
    Status status,
    @Nullable String sessionId,
    @Nullable String intent) {

  /** How it is paid. */
  public enum Method {
    LINK,
    CASH,
    CARD
  }

  /** What became of it. */
  public enum Status {
    OPEN,
    PAID,
    FAILED,
    EXPIRED
  }

  /** Whether the customer can pay by it. */
  public boolean isOpen() {
    return status == Status.OPEN;
  }

  public boolean isPaid() {
    return status == Status.PAID;
  }

  /** Whether its page may still take money; it may be being made at this moment. */
  public boolean mayTakeMoney() {
    return isOpen() || (status == Status.FAILED && sessionId != null);
  }
}
