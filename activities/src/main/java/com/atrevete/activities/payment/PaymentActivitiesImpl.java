package com.atrevete.activities.payment;

import com.atrevete.activities.Work;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.payment.PaymentId;
import com.atrevete.persistence.booking.BookingStore;
import com.atrevete.persistence.booking.StoredBooking;
import com.atrevete.persistence.payment.EventInbox;
import com.atrevete.persistence.payment.EventInbox.InboxEvent;
import com.atrevete.persistence.payment.PaymentStore;
import com.atrevete.persistence.payment.StoredPayment;
import com.atrevete.workflows.payment.ClosedLink;
import com.atrevete.workflows.payment.PaymentActivities;
import com.atrevete.workflows.payment.ReportFailure;
import com.atrevete.workflows.payment.SettleAnswer;
import com.atrevete.workflows.payment.SettleEvent;
import com.atrevete.workflows.payment.Settlement;
import com.atrevete.workflows.payment.Settlement.Outcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in what the provider and the customer say about money, each thing once. */
@Component
final class PaymentActivitiesImpl implements PaymentActivities {

  private final Work work;
  private final EventInbox events;
  private final PaymentStore payments;
  private final BookingStore bookings;
  private final IncomingMoney incoming;
  private final FailedPayments failed;
  private final MovedMoney moved;

  PaymentActivitiesImpl(
      Work work,
      EventInbox events,
      PaymentStore payments,
      BookingStore bookings,
      IncomingMoney incoming,
      FailedPayments failed,
      MovedMoney moved) {
    this.work = work;
    this.events = events;
    this.payments = payments;
    this.bookings = bookings;
    this.incoming = incoming;
    this.failed = failed;
    this.moved = moved;
  }

  /** An event that was taken in before is answered as it was then. */
  @Override
  public Settlement settle(SettleEvent news) {
    return work.inTransaction(() -> {
      InboxEvent event =
          events.lock(news.event()).orElseThrow(() -> Work.impossible("no event " + news.event()));
      StoredBooking booking = lock(payment(news.payment()).booking());
      StoredPayment payment = payment(news.payment());
      Meaning meaning =
          event.outcome() == null
              ? meaning(booking, payment, event, news.now())
              : moved.remembered(payment, event.outcome());
      events.handled(news.event(), meaning.outcome().code());
      return settlement(booking, payment.id(), meaning);
    });
  }

  private Meaning meaning(
      StoredBooking booking, StoredPayment payment, InboxEvent event, Instant now) {
    return switch (event.type()) {
      case "checkout.session.completed", "checkout.session.async_payment_succeeded" ->
          "paid".equals(event.paymentStatus())
              ? incoming.take(booking, payment, receipt(event), now)
              : Meaning.of(Outcome.IGNORED);
      case "payment_intent.payment_failed", "checkout.session.async_payment_failed" ->
          Meaning.of(failed.byProvider(booking, payment, now));
      default -> moved.take(booking, payment, event.type(), now);
    };
  }

  private static Receipt receipt(InboxEvent event) {
    return new Receipt(
        event.sessionId(), event.intent(), event.amountCents(), event.currency(), event.livemode());
  }

  @Override
  public Settlement settleAnswer(SettleAnswer answer) {
    ClosedLink link = answer.link();
    return work.inTransaction(() -> {
      StoredBooking booking = lock(payment(answer.payment()).booking());
      StoredPayment payment = payment(answer.payment());
      Receipt receipt =
          new Receipt(
              payment.sessionId(),
              link.intent(),
              link.amountCents(),
              link.currency(),
              incoming.live());
      Meaning meaning =
          payment.isPaid()
              ? moved.stillToGiveBack(payment)
              : incoming.take(booking, payment, receipt, answer.now());
      return settlement(booking, payment.id(), meaning);
    });
  }

  @Override
  public Settlement reportFailure(ReportFailure report) {
    return work.inTransaction(() -> {
      StoredBooking booking = lock(report.booking());
      Outcome outcome = failed.byCustomer(booking, report.message(), report.now());
      return settlement(booking, newestLink(booking.id()), Meaning.of(outcome));
    });
  }

  private @Nullable PaymentId newestLink(BookingId booking) {
    return payments.links(booking).reversed().stream()
        .findFirst()
        .map(StoredPayment::id)
        .orElse(null);
  }

  private StoredPayment payment(PaymentId id) {
    return payments.find(id).orElseThrow(() -> Work.impossible("no payment " + id));
  }

  private StoredBooking lock(BookingId id) {
    return bookings.lock(id).orElseThrow(() -> Work.impossible("no booking " + id));
  }

  private static Settlement settlement(
      StoredBooking booking, @Nullable PaymentId payment, Meaning meaning) {
    return new Settlement(
        meaning.outcome(), booking.id(), booking.conversation(), payment, meaning.refund());
  }
}
