package com.atrevete.api.sweeper;

import com.atrevete.api.payment.PaymentSignals;
import com.atrevete.api.temporal.SignalQueue;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.conversation.EscalationReason;
import com.atrevete.persistence.booking.BookingStore;
import com.atrevete.persistence.booking.StoredBooking;
import com.atrevete.persistence.clock.BusinessClock;
import com.atrevete.persistence.notification.EscalationStore;
import com.atrevete.persistence.payment.ProviderEvent;
import com.atrevete.persistence.payment.ProviderEventStore;
import java.time.Duration;
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

  /** The process that was told is gone with its server; told again, it changes nothing else. */
  private static final Duration LOST = Duration.ofMinutes(10);

  private final ProviderEventStore events;
  private final PaymentSignals payments;
  private final SignalQueue signals;
  private final BusinessClock clock;
  private final EscalationStore escalations;
  private final BookingStore bookings;
  private final TransactionOperations transactions;

  UntoldPayments(
      ProviderEventStore events,
      PaymentSignals payments,
      SignalQueue signals,
      BusinessClock clock,
      EscalationStore escalations,
      BookingStore bookings,
      TransactionOperations transactions) {
    this.events = events;
    this.payments = payments;
    this.signals = signals;
    this.clock = clock;
    this.escalations = escalations;
    this.bookings = bookings;
    this.transactions = transactions;
  }

  @Override
  public void run() {
    events.unsignalled(PATIENCE).forEach(this::giveUpUnlessKnown);
    signals.runAll(events.unsignalled(UNTOLD), payments::tellNow);
    signals.runAll(events.withoutEffect(LOST), payments::tellNow);
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
    BookingId named = event.booking();
    escalations.raise(
        EscalationReason.PAYMENT_EVENT,
        null,
        named == null ? null : bookings.find(named).map(StoredBooking::id).orElse(null),
        "Evento de pago sin pago conocido: " + event.type(),
        "payment-event-" + event.eventId(),
        clock.now());
  }
}
