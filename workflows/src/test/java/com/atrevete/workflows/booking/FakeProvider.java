package com.atrevete.workflows.booking;

import com.atrevete.domain.booking.AppointmentStatus;
import com.atrevete.domain.booking.NextStep;
import com.atrevete.domain.payment.PaymentId;
import com.atrevete.domain.payment.RefundId;
import com.atrevete.workflows.booking.FakeBooking.FakeLink;
import com.atrevete.workflows.payment.CheckoutActivities;
import com.atrevete.workflows.payment.ClosedLink;
import com.atrevete.workflows.payment.PaymentActivities;
import com.atrevete.workflows.payment.RefundActivities;
import com.atrevete.workflows.payment.RefundOrder;
import com.atrevete.workflows.payment.Reopening;
import com.atrevete.workflows.payment.ReopeningActivities;
import com.atrevete.workflows.payment.ReportFailure;
import com.atrevete.workflows.payment.SettleAnswer;
import com.atrevete.workflows.payment.SettleEvent;
import com.atrevete.workflows.payment.Settlement;
import com.atrevete.workflows.payment.Settlement.Outcome;
import io.temporal.failure.ApplicationFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The payment provider in memory, and what the salon's record makes of its news. */
final class FakeProvider
    implements CheckoutActivities, PaymentActivities, RefundActivities, ReopeningActivities {

  static final long DEPOSIT = 524;

  /** A signed event: what the provider says of a payment. */
  record Event(PaymentId payment, boolean failure, long amountCents, String currency) {}

  final Map<UUID, Event> events = new ConcurrentHashMap<>();
  volatile boolean down;
  volatile boolean refusesRefunds;
  volatile Consumer<FakeBooking> beforeClosing = booking -> {};

  private final FakeSalon salon;

  FakeProvider(FakeSalon salon) {
    this.salon = salon;
  }

  /** The customer pays: the provider knows, and sends an event. */
  ProviderNews pays(FakeBooking booking, int attempt) {
    return pays(booking, attempt, DEPOSIT, "eur");
  }

  ProviderNews pays(FakeBooking booking, int attempt, long cents, String currency) {
    FakeLink link = booking.link(attempt);
    link.paidAtProvider = true;
    return news(new Event(link.payment, false, cents, currency));
  }

  ProviderNews refusesCard(FakeBooking booking, int attempt) {
    return news(new Event(booking.link(attempt).payment, true, 0, "eur"));
  }

  private ProviderNews news(Event event) {
    UUID row = UUID.randomUUID();
    events.put(row, event);
    return new ProviderNews(row, event.payment());
  }

  private FakeBooking bookingOf(PaymentId payment) {
    return salon.bookings.values().stream()
        .filter(booking -> booking.links.stream().anyMatch(l -> l.payment.equals(payment)))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public boolean open(PaymentId payment) {
    failIfDown();
    FakeBooking booking = bookingOf(payment);
    booking.happened.add("link " + booking.link(payment).attempt + " opened");
    return booking.isHeld();
  }

  @Override
  public ClosedLink close(PaymentId payment) {
    failIfDown();
    FakeBooking booking = bookingOf(payment);
    beforeClosing.accept(booking);
    FakeLink link = booking.link(payment);
    if (link.paidAtProvider) {
      return new ClosedLink(payment, true, "pi_" + payment, DEPOSIT, "eur");
    }
    link.closedAtProvider = true;
    booking.happened.add("link " + link.attempt + " closed");
    if (link.status.equals("open")) {
      link.status = "expired";
    }
    return ClosedLink.unpaid(payment);
  }

  private void failIfDown() {
    if (down) {
      throw ApplicationFailure.newFailure("payment_unavailable", "Outside");
    }
  }

  @Override
  public Settlement settle(SettleEvent news) {
    Event event = Objects.requireNonNull(events.get(news.event()));
    FakeBooking booking = bookingOf(news.payment());
    return event.failure()
        ? settlement(booking, news.payment(), fail(booking, news.payment(), news.now()))
        : take(booking, news.payment(), event.amountCents(), event.currency(), news.now());
  }

  @Override
  public Settlement settleAnswer(SettleAnswer answer) {
    return take(
        bookingOf(answer.payment()),
        answer.payment(),
        answer.link().amountCents(),
        answer.link().currency(),
        answer.now());
  }

  private static Settlement take(
      FakeBooking booking, PaymentId payment, long cents, String currency, Instant now) {
    FakeLink link = booking.link(payment);
    if (link.status.equals("paid")) {
      return settlement(booking, payment, Outcome.DUPLICATE);
    }
    if (cents != DEPOSIT || !"eur".equals(currency)) {
      booking.happened.add("escalated WRONG_PAYMENT");
      return settlement(booking, payment, Outcome.WRONG_PAYMENT);
    }
    link.status = "paid";
    return settlement(booking, payment, meaning(booking, now));
  }

  private static Outcome meaning(FakeBooking booking, Instant now) {
    return switch (booking.status) {
      case PROVISIONAL -> {
        booking.confirm(now);
        yield Outcome.CONFIRMED;
      }
      case EXPIRED -> {
        if (booking.slotTakenByAnother) {
          yield Outcome.TOO_LATE;
        }
        booking.confirm(now);
        yield Outcome.CONFIRMED_LATE;
      }
      case CANCELLED -> Outcome.TOO_LATE;
      case CONFIRMED, COMPLETED, NO_SHOW -> Outcome.PAID_TWICE;
    };
  }

  private static Outcome fail(FakeBooking booking, PaymentId payment, Instant now) {
    FakeLink link = booking.link(payment);
    if (!booking.isHeld() || !link.status.equals("open")) {
      return Outcome.RETRY;
    }
    link.status = "failed";
    if (booking.failures.incrementAndGet() == 1) {
      booking.holdExpiresAt = booking.holdExpiresAt.plus(Duration.ofMinutes(15));
      booking.ensureLink();
      booking.awaitDeposit(now);
      return Outcome.RETRY;
    }
    booking.holdExpiresAt = booking.startsAt.minus(Duration.ofHours(1));
    booking.happened.add("escalated PAYMENT_FAILED");
    booking.awaitDecision(now);
    return Outcome.TAKEN_OVER;
  }

  @Override
  public Settlement reportFailure(ReportFailure report) {
    FakeBooking booking = salon.of(report.booking());
    if (booking.status != AppointmentStatus.PROVISIONAL) {
      return settlement(booking, null, Outcome.IGNORED);
    }
    if (booking.nextStep == NextStep.TAKEOVER) {
      return settlement(booking, booking.links.getLast().payment, Outcome.TAKEN_OVER);
    }
    PaymentId open = booking.openLink().orElseThrow().payment;
    if (booking.knownToProvider) {
      return settlement(booking, open, Outcome.RETRY);
    }
    return settlement(booking, open, fail(booking, open, report.now()));
  }

  private static Settlement settlement(FakeBooking booking, PaymentId payment, Outcome outcome) {
    boolean refund = outcome == Outcome.TOO_LATE || outcome == Outcome.PAID_TWICE;
    return new Settlement(
        outcome,
        booking.id,
        booking.conversation,
        payment,
        refund ? new RefundId(booking.id.value()) : null);
  }

  @Override
  public boolean send(RefundOrder order) {
    if (refusesRefunds) {
      throw ApplicationFailure.newNonRetryableFailure("refund_refused", "Outside");
    }
    salon.bookings.values().stream()
        .filter(booking -> booking.id.value().equals(order.refund().value()))
        .forEach(booking -> booking.happened.add("refunded"));
    return true;
  }

  @Override
  public void giveUp(RefundOrder order) {
    salon.bookings.values().stream()
        .filter(booking -> booking.id.value().equals(order.refund().value()))
        .forEach(booking -> booking.happened.add("escalated REFUND_FAILED"));
  }

  @Override
  public void reopen(Reopening reopening) {
    salon.of(reopening.booking()).happened.add("reopened");
  }
}
