package com.atrevete.persistence.payment;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.payment.PaymentId;
import com.atrevete.persistence.audit.AuditLog;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who said that an attempt to pay failed: the provider, the customer, or both about the same one.
 * Kept in the audit.
 */
@Component
public final class FailureReports {

  private static final String ENTITY = "payment";
  private static final String BY_PROVIDER = "payment_failed_by_provider";
  private static final String BY_CUSTOMER = "payment_failed_by_customer";
  private static final String MESSAGE = "message";

  private final JdbcClient jdbc;
  private final AuditLog audit;

  public FailureReports(JdbcClient jdbc, AuditLog audit) {
    this.jdbc = jdbc;
    this.audit = audit;
  }

  public void byProvider(PaymentId payment, Instant now) {
    audit.note(AuditLog.SYSTEM, BY_PROVIDER, ENTITY, payment.value(), Map.of(), now);
  }

  public void byCustomer(PaymentId payment, UUID message, Instant now) {
    audit.note(
        "maite", BY_CUSTOMER, ENTITY, payment.value(), Map.of(MESSAGE, message.toString()), now);
  }

  /** Whether the customer said so of this attempt. */
  public boolean customerKnowsOf(PaymentId payment) {
    return jdbc.sql(
            """
            SELECT EXISTS (SELECT FROM audit_entry
              WHERE entity = :entity AND entity_id = :payment AND action = :action)
            """)
        .param("entity", ENTITY)
        .param("payment", payment.value())
        .param("action", BY_CUSTOMER)
        .query(Boolean.class)
        .single();
  }

  /** Whether this message was counted already. */
  public boolean counted(BookingId booking, UUID message) {
    return jdbc.sql(
            """
            SELECT EXISTS (SELECT FROM audit_entry a JOIN payment p ON p.id = a.entity_id
              WHERE a.entity = :entity AND p.booking_id = :booking AND a.action = :action
                AND a.details ->> 'message' = :message)
            """)
        .param("entity", ENTITY)
        .param("booking", booking.value())
        .param("action", BY_CUSTOMER)
        .param("message", message.toString())
        .query(Boolean.class)
        .single();
  }
}
