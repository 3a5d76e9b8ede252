package com.atrevete.integrations.payment;

/**
 * Asks for deposits and gives them back. Every call may be repeated with the same effect; each
 * throws {@link com.atrevete.integrations.GatewayException} and nothing else.
 */
public interface PaymentGateway {

  /** Opens the payment page of one attempt, or returns the one already opened for it. */
  CheckoutSession createCheckout(CheckoutRequest request);

  /** Ends an unpaid page and says what it was in the end: paid when the customer was faster. */
  SessionState expire(String sessionId);

  /** Says what became of a page; throws {@code session_unknown} when there is none. */
  SessionState find(String sessionId);

  /** Gives money back; throws {@code refund_refused} when the provider will never do it. */
  RefundReceipt refund(RefundRequest request);
}
