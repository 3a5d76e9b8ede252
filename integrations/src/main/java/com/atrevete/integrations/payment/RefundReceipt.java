package com.atrevete.integrations.payment;

/**
 * The provider's answer to a refund.
 *
 * @param providerRefundId the provider's id
 */
public record RefundReceipt(String providerRefundId, Status status) {

  /** Where the refund stands. */
  public enum Status {
    SUCCEEDED,
    /** On its way; an event will tell. */
    PENDING,
    FAILED
  }
}
