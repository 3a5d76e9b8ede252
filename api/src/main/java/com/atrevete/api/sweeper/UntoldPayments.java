package com.atrevete.api.sweeper;

import com.atrevete.api.payment.PaymentSignals;
import com.atrevete.api.temporal.SignalQueue;
import com.atrevete.persistence.SqlTime;
import com.atrevete.persistence.clock.BusinessClock;
import com.atrevete.persistence.payment.ProviderEvent;
import com.atrevete.persistence.payment.ProviderEventStore;
import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Events of the payment provider of which no booking knows. One whose payment stays unknown for a
 * day is shown to the team.
 */
@Component
final class UntoldPayments implements Sweep {

  private static final Duration UNTOLD = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofHours(24);

  private final ProviderEventStore events;
  private final PaymentSignals payments;
  private final SignalQueue signals;
  private final BusinessClock clock;
  private final JdbcClient jdbc;
  private final TransactionOperations transactions;

  UntoldPayments(
      ProviderEventStore events,
      PaymentSignals payments,
      SignalQueue signals,
      BusinessClock clock,
      JdbcClient jdbc,
      TransactionOperations transactions) {
    this.events = events;
    this.payments = payments;
    this.signals = signals;
    this.clock = clock;
    this.jdbc = jdbc;
    this.transactions = transactions;
  }

  @Override
  public void run() {
    events.unsignalled(PATIENCE).forEach(this::giveUpUnlessKnown);
    signals.runAll(events.unsignalled(UNTOLD), payments::tellNow);
  }

  @Override
  public boolean needsTemporal() {
    return true;
  }

  private void giveUpUnlessKnown(ProviderEvent event) {
    if (events.target(event.eventId()).isEmpty()) {
      transactions.executeWithoutResult(status -> {
        escalate(event);
        events.markIgnored(event.eventId(), "payment_unknown");
      });
    }
  }

  private void escalate(ProviderEvent event) {
    jdbc.sql(
            """
            INSERT INTO escalation (id, booking_id, reason, summary, business_key, created_at)
            SELECT :id, (SELECT id FROM booking WHERE id = :booking), 'payment_event', :summary, :key, :now
            ON CONFLICT (business_key) DO NOTHING
            """)
        .param("id", UUID.randomUUID())
        .param("booking", event.booking() == null ? null : event.booking().value())
        .param("summary", "Evento de pago sin pago conocido: " + event.type())
        .param("key", "payment-event-" + event.eventId())
        .param("now", SqlTime.of(clock.now()))
        .update();
  }
}
