package com.atrevete.activities.payment;

import com.atrevete.activities.Work;
import com.atrevete.domain.conversation.Spanish;
import com.atrevete.domain.payment.PaymentId;
import com.atrevete.integrations.GatewayException;
import com.atrevete.integrations.payment.CheckoutRequest;
import com.atrevete.integrations.payment.CheckoutSession;
import com.atrevete.integrations.payment.PaymentGateway;
import com.atrevete.integrations.payment.SessionState;
import com.atrevete.persistence.booking.BookingStore;
import com.atrevete.persistence.booking.StoredBooking;
import com.atrevete.persistence.payment.PaymentStore;
import com.atrevete.persistence.payment.StoredPayment;
import com.atrevete.workflows.payment.CheckoutActivities;
import com.atrevete.workflows.payment.ClosedLink;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes and closes payment pages, and remembers them in the payment's row. */
@Component
final class CheckoutActivitiesImpl implements CheckoutActivities {

  private final Work work;
  private final PaymentStore payments;
  private final BookingStore bookings;
  private final PaymentGateway gateway;

  CheckoutActivitiesImpl(
      Work work, PaymentStore payments, BookingStore bookings, PaymentGateway gateway) {
    this.work = work;
    this.payments = payments;
    this.bookings = bookings;
    this.gateway = gateway;
  }

  @Override
  public boolean open(PaymentId id) {
    return work.outside(() -> {
      StoredPayment payment = payment(id);
      Optional<StoredBooking> held = bookings.find(payment.booking()).filter(StoredBooking::isHeld);
      if (held.isEmpty() || !payment.isOpen()) {
        return false;
      }
      if (payment.sessionId() == null) {
        CheckoutSession session = gateway.createCheckout(request(held.get(), payment));
        payments.opened(id, session.sessionId(), session.url());
      }
      return staysOpen(id);
    });
  }

  /** Its hold may have ended while the page was being made: then nobody may pay by it. */
  private boolean staysOpen(PaymentId id) {
    StoredPayment made = payment(id);
    if (!made.isOpen() && !made.isPaid() && made.sessionId() != null) {
      gateway.expire(made.sessionId());
    }
    return made.isOpen();
  }

  private static CheckoutRequest request(StoredBooking booking, StoredPayment payment) {
    return new CheckoutRequest(
        payment.id(),
        booking.id(),
        payment.attempt(),
        payment.amount(),
        description(booking),
        Objects.requireNonNull(booking.holdExpiresAt()));
  }

  private static String description(StoredBooking booking) {
    return booking.appointments().stream()
        .map(visit -> Spanish.list(visit.what()) + ", " + Spanish.shortTime(visit.start()))
        .collect(Collectors.joining("; ", "Anticipo: ", ""));
  }

  @Override
  public ClosedLink close(PaymentId id) {
    return work.outside(() -> close(payment(id)));
  }

  private ClosedLink close(StoredPayment payment) {
    String session = payment.sessionId();
    SessionState state = session == null ? new SessionState.Expired() : expire(session);
    return switch (state) {
      case SessionState.Paid paid ->
          new ClosedLink(
              payment.id(), true, paid.paymentIntentId(), paid.amountCents(), paid.currency());
      case SessionState.Expired _ -> {
        payments.expired(payment.id());
        yield ClosedLink.unpaid(payment.id());
      }
      case SessionState.Processing _ -> ClosedLink.unpaid(payment.id());
      case SessionState.Open _ -> throw new GatewayException(true, "session_still_open");
    };
  }

  /** A page that the provider does not know cannot be paid. */
  private SessionState expire(String session) {
    try {
      return gateway.expire(session);
    } catch (GatewayException refused) {
      if (refused.retryable()) {
        throw refused;
      }
      return new SessionState.Expired();
    }
  }

  private StoredPayment payment(PaymentId id) {
    return payments.find(id).orElseThrow(() -> Work.impossible("no payment " + id));
  }
}
