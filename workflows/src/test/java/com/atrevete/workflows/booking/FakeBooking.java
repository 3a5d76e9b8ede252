package com.atrevete.workflows.booking;

import com.atrevete.domain.booking.AppointmentStatus;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.booking.NextStep;
import com.atrevete.domain.catalog.StylistId;
import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.domain.payment.PaymentId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** One booking as the database would keep it, with the salon's default rules. */
final class FakeBooking {

  static final Duration HOLD = Duration.ofMinutes(30);
  static final Duration WARNING = Duration.ofMinutes(5);

  final BookingId id = new BookingId(UUID.randomUUID());
  final ConversationId conversation = new ConversationId(UUID.randomUUID());
  final StylistId stylist = new StylistId(UUID.randomUUID());
  final Instant startsAt;
  final boolean free;
  final List<FakeLink> links = new CopyOnWriteArrayList<>();

  /** What was told to the customer and done outside, in order. */
  final List<String> happened = new CopyOnWriteArrayList<>();

  volatile AppointmentStatus status = AppointmentStatus.PROVISIONAL;
  volatile NextStep nextStep = NextStep.START;
  volatile Instant nextAt;
  volatile Instant holdExpiresAt;
  volatile boolean nameComplete = true;
  volatile boolean slotTakenByAnother;
  volatile boolean reminded;
  volatile boolean knownToProvider;
  final AtomicInteger failures = new AtomicInteger();

  FakeBooking(Instant now, Instant startsAt, boolean free) {
    this.startsAt = startsAt;
    this.free = free;
    this.holdExpiresAt = now.plus(HOLD);
    this.nextAt = holdExpiresAt;
  }

  /** A payment by link, here and at the provider. */
  static final class FakeLink {
    final PaymentId payment = new PaymentId(UUID.randomUUID());
    final int attempt;
    volatile String status = "open";
    volatile boolean paidAtProvider;
    volatile boolean closedAtProvider;

    FakeLink(int attempt) {
      this.attempt = attempt;
    }

    boolean mayTakeMoney() {
      return status.equals("open") || status.equals("failed");
    }
  }

  synchronized BookingRecord record() {
    Optional<FakeLink> open = openLink();
    return new BookingRecord(
        id,
        conversation,
        status,
        nextStep,
        nextAt,
        holdExpiresAt,
        open.map(link -> link.payment).orElse(null),
        open.map(link -> link.attempt).orElse(0),
        links.stream().filter(FakeLink::mayTakeMoney).map(link -> link.payment).toList(),
        startsAt,
        stylist,
        "Corte · vie 27 nov 16:00 · Marta",
        0);
  }

  boolean isHeld() {
    return status == AppointmentStatus.PROVISIONAL;
  }

  Optional<FakeLink> openLink() {
    return links.stream().filter(link -> link.status.equals("open")).findFirst();
  }

  FakeLink link(int attempt) {
    return links.get(attempt - 1);
  }

  FakeLink link(PaymentId payment) {
    return links.stream().filter(link -> link.payment.equals(payment)).findFirst().orElseThrow();
  }

  void ensureLink() {
    if (openLink().isEmpty()) {
      links.add(new FakeLink(links.size() + 1));
    }
  }

  void plan(NextStep step, Instant at) {
    nextStep = step;
    nextAt = at;
  }

  void awaitDeposit(Instant now) {
    Instant warning = holdExpiresAt.minus(WARNING);
    if (now.isBefore(warning)) {
      plan(NextStep.HOLD_WARNING, warning);
    } else {
      plan(NextStep.HOLD_EXPIRY, holdExpiresAt);
    }
  }

  void awaitDecision(Instant now) {
    Instant reminder = now.plus(Duration.ofMinutes(30));
    plan(NextStep.TAKEOVER, reminder.isBefore(holdExpiresAt) ? reminder : holdExpiresAt);
  }

  void confirm(Instant now) {
    status = AppointmentStatus.CONFIRMED;
    Instant reminder = startsAt.minus(Duration.ofDays(2));
    if (now.isBefore(reminder)) {
      plan(NextStep.REMINDER, reminder);
    } else {
      plan(NextStep.COMPLETION, end());
    }
  }

  Instant end() {
    return startsAt.plus(Duration.ofMinutes(40));
  }

  /** What the customer was told, in order. */
  List<String> told() {
    List<String> told = new ArrayList<>();
    for (String what : happened) {
      if (what.startsWith("told ")) {
        told.add(what.substring("told ".length()));
      }
    }
    return told;
  }

  boolean has(String what) {
    return happened.contains(what);
  }
}
