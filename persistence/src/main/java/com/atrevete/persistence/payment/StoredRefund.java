package com.atrevete.persistence.payment;

import com.atrevete.domain.booking.AppointmentId;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.payment.Money;
import com.atrevete.domain.payment.PaymentId;
import com.atrevete.domain.payment.RefundId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A refund as its row has it, with the money it gives back.
 *
 * @param appointment whose deposit it is; absent when it never became one
 * @param intent the provider's id of the money; absent when it was taken by hand
 */
public record StoredRefund(
    RefundId id,
    PaymentId payment,
    BookingId booking,
    @Nullable AppointmentId appointment,
    Money amount,
    Status status,
    Reason reason,
    @Nullable String intent) {

  public boolean failed() {
    return status == Status.FAILED;
  }

  /** What became of it. */
  public enum Status {
    REQUESTED,
    SUCCEEDED,
    FAILED
  }

  /** Why money is given back. */
  public enum Reason {
    CANCELLED,
    LATE_PAYMENT,
    PAID_TWICE;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
