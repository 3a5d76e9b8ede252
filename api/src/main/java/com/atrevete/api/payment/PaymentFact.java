package com.atrevete.api.payment;

import com.atrevete.persistence.payment.ProviderEvent;
import java.util.Optional;

/** What an event of the payment provider means to the salon. */
enum PaymentFact {
  MONEY_CAME,
  PAYMENT_FAILED,
  /** Something happened to money that had already come: a refund moved on, a dispute. */
  MONEY_MOVED_LATER,
  /** True, and nobody has to do anything about it. */
  NOTHING_TO_DO;

  /** Empty for events that the salon does not keep. */
  static Optional<PaymentFact> of(ProviderEvent event) {
    return Optional.ofNullable(
        switch (event.type()) {
          case "checkout.session.completed" ->
              "paid".equals(event.paymentStatus()) ? MONEY_CAME : NOTHING_TO_DO;
          case "checkout.session.async_payment_succeeded" -> MONEY_CAME;
          case "payment_intent.payment_failed", "checkout.session.async_payment_failed" ->
              PAYMENT_FAILED;
          case "charge.refunded",
              "refund.updated",
              "refund.failed",
              "charge.refund.updated",
              "charge.dispute.created",
              "charge.dispute.closed" ->
              MONEY_MOVED_LATER;
          case "checkout.session.expired" -> NOTHING_TO_DO;
          default -> null;
        });
  }
}
