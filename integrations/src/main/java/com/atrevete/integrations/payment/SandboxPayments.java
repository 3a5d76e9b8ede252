package com.atrevete.integrations.payment;

import com.atrevete.integrations.GatewayException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The payment provider of a salon without one: its pages are served by the product itself. */
final class SandboxPayments implements PaymentGateway {

  private final JdbcClient jdbc;
  private final SandboxCheckouts checkouts;
  private final String publicUrl;

  SandboxPayments(JdbcClient jdbc, SandboxCheckouts checkouts, String publicUrl) {
    this.jdbc = jdbc;
    this.checkouts = checkouts;
    this.publicUrl = publicUrl;
  }

  @Override
  public CheckoutSession createCheckout(CheckoutRequest request) {
    SandboxCheckout checkout = checkouts.open(request);
    if (checkout.amountCents() != request.amount().cents()) {
      throw new GatewayException(false, "idempotency_mismatch");
    }
    return new CheckoutSession(
        checkout.sessionId(), publicUrl + "/sandbox/checkout/" + checkout.sessionId());
  }

  @Override
  public SessionState expire(String sessionId) {
    checkouts.expire(sessionId);
    return find(sessionId);
  }

  @Override
  public SessionState find(String sessionId) {
    SandboxCheckout checkout =
        checkouts.find(sessionId).orElseThrow(() -> new GatewayException(false, "session_unknown"));
    return switch (checkout.status()) {
      case OPEN -> new SessionState.Open();
      case EXPIRED -> new SessionState.Expired();
      case COMPLETE ->
          new SessionState.Paid(
              checkout.paymentIntentId(), checkout.amountCents(), checkout.currency());
    };
  }

  @Override
  public RefundReceipt refund(RefundRequest request) {
    jdbc.sql(
            """
            INSERT INTO sandbox_refund (refund_id, idempotency_key, payment_intent_id, amount_cents, created_at)
            VALUES (:id, :key, :intent, :amount, clock_timestamp()
              + (SELECT offset_millis FROM business_clock) * interval '1 millisecond')
            ON CONFLICT (idempotency_key) DO NOTHING
            """)
        .param("id", "re_sandbox_" + UUID.randomUUID().toString().replace("-", ""))
        .param("key", request.idempotencyKey())
        .param("intent", request.paymentIntentId())
        .param("amount", request.amount().cents())
        .update();
    String refundId =
        jdbc.sql("SELECT refund_id FROM sandbox_refund WHERE idempotency_key = :key")
            .param("key", request.idempotencyKey())
            .query(String.class)
            .single();
    return new RefundReceipt(refundId, RefundReceipt.Status.SUCCEEDED);
  }
}
