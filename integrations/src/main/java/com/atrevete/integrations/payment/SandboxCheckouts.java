package com.atrevete.integrations.payment;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.payment.Money;
import com.atrevete.domain.payment.PaymentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The payment pages of the sandbox; each can be paid once, whoever asks at the same time. */
public final class SandboxCheckouts {

  private static final String COLUMNS =
      "session_id, payment_intent_id, payment_id, booking_id, description, amount_cents, currency,"
          + " status, failures";

  private final JdbcClient jdbc;

  public SandboxCheckouts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Opens the page of an attempt, or returns the one already opened for it. */
  SandboxCheckout open(CheckoutRequest request) {
    String random = UUID.randomUUID().toString().replace("-", "");
    jdbc.sql(
            """
            INSERT INTO sandbox_checkout (session_id, payment_intent_id, payment_id, booking_id,
              description, amount_cents, currency, idempotency_key, created_at)
            VALUES (:session, :intent, :payment, :booking, :description, :amount, :currency, :key,
              clock_timestamp() + (SELECT offset_millis FROM business_clock) * interval '1 millisecond')
            ON CONFLICT (idempotency_key) DO NOTHING
            """)
        .param("session", "cs_sandbox_" + random)
        .param("intent", "pi_sandbox_" + random)
        .param("payment", request.payment().value())
        .param("booking", request.booking().value())
        .param("description", request.description())
        .param("amount", request.amount().cents())
        .param("currency", Money.CURRENCY)
        .param("key", request.idempotencyKey())
        .update();
    return jdbc.sql("SELECT " + COLUMNS + " FROM sandbox_checkout WHERE idempotency_key = :key")
        .param("key", request.idempotencyKey())
        .query(SandboxCheckouts::checkout)
        .single();
  }

  public Optional<SandboxCheckout> find(String sessionId) {
    return jdbc.sql("SELECT " + COLUMNS + " FROM sandbox_checkout WHERE session_id = :session")
        .param("session", sessionId)
        .query(SandboxCheckouts::checkout)
        .optional();
  }

  /** Takes the money: true for exactly one caller, false when it was paid before or is expired. */
  public boolean complete(String sessionId) {
    return change("status = 'complete'", sessionId);
  }

  /** Lets a payment fail; false when the page takes no money any more. */
  public boolean fail(String sessionId) {
    return change("failures = failures + 1", sessionId);
  }

  /** Ends an unpaid page; false when it was paid or ended before. */
  boolean expire(String sessionId) {
    return change("status = 'expired'", sessionId);
  }

  private boolean change(String assignment, String sessionId) {
    return jdbc.sql(
                "UPDATE sandbox_checkout SET "
                    + assignment
                    + " WHERE session_id = :session AND status = 'open'")
            .param("session", sessionId)
            .update()
        == 1;
  }

  private static SandboxCheckout checkout(ResultSet row, int number) throws SQLException {
    return new SandboxCheckout(
        row.getString("session_id"),
        row.getString("payment_intent_id"),
        new PaymentId(row.getObject("payment_id", UUID.class)),
        new BookingId(row.getObject("booking_id", UUID.class)),
        row.getString("description"),
        row.getLong("amount_cents"),
        row.getString("currency"),
        SandboxCheckout.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
        row.getInt("failures"));
  }
}
