package com.atrevete.workflows.payment;

import com.atrevete.domain.payment.PaymentId;
import org.jspecify.annotations.Nullable;

/**
 * A payment link that takes no more money.
 *
 * @param paid whether it was paid before it could be closed
 * @param intent the provider's id of the money
 */
public record ClosedLink(
    PaymentId payment,
    boolean paid,
    @Nullable String intent,
    long amountCents,
    @Nullable String currency) {

  /** A link by which nothing was paid. */
  public static ClosedLink unpaid(PaymentId payment) {
    return new ClosedLink(payment, false, null, 0, null);
  }
}
