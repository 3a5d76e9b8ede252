package com.atrevete.integrations.payment;

import com.atrevete.domain.payment.Money;
import com.atrevete.domain.payment.RefundId;

/** A payment, or a part of it, to be given back. */
public record RefundRequest(RefundId refund, String paymentIntentId, Money amount) {

  /** The key under which asking twice gives back once. */
  public String idempotencyKey() {
    return "refund-" + refund;
  }
}
