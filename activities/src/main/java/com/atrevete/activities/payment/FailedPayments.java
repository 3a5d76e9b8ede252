package com.atrevete.activities.payment;

import com.atrevete.activities.booking.DepositLinks;
import com.atrevete.activities.booking.NextSteps;
import com.atrevete.activities.notification.Escalations;
import com.atrevete.domain.calendar.Deadlines;
import com.atrevete.domain.conversation.EscalationReason;
import com.atrevete.domain.policy.Policies.HoldPolicy;
import com.atrevete.persistence.booking.BookingStore;
import com.atrevete.persistence.booking.StoredBooking;
import com.atrevete.persistence.payment.FailureReports;
import com.atrevete.persistence.payment.PaymentStore;
import com.atrevete.persistence.payment.StoredPayment;
import com.atrevete.persistence.payment.StoredPayment.Status;
import com.atrevete.workflows.payment.Settlement.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Counts failed attempts to pay (policy "payment attempts"), in the caller's transaction; the
 * booking is locked. What provider and customer say about one attempt counts once.
 */
@Component
final class FailedPayments {

  private final PaymentStore payments;
  private final BookingStore bookings;
  private final DepositLinks links;
  private final NextSteps nextSteps;
  private final FailureReports reports;
  private final Escalations escalations;

  FailedPayments(
      PaymentStore payments,
      BookingStore bookings,
      DepositLinks links,
      NextSteps nextSteps,
      FailureReports reports,
      Escalations escalations) {
    this.payments = payments;
    this.bookings = bookings;
    this.links = links;
    this.nextSteps = nextSteps;
    this.reports = reports;
    this.escalations = escalations;
  }

  Outcome byProvider(StoredBooking booking, StoredPayment payment, Instant now) {
    if (!booking.isHeld() || !payment.isOpen()) {
      return payment.status() == Status.FAILED ? Outcome.DUPLICATE : Outcome.IGNORED;
    }
    reports.byProvider(payment.id(), now);
    return fail(booking, payment, now);
  }

  /**
   * The customer's word is about the attempt that the provider has just reported, if she has not
   * spoken of that one; else about the link she has now. Either way she is to have the link that
   * replaced it.
   */
  Outcome byCustomer(StoredBooking booking, UUID message, Instant now) {
    if (!booking.isHeld()) {
      return Outcome.IGNORED;
    }
    if (booking.paymentFailures() >= 2) {
      return Outcome.TAKEN_OVER;
    }
    if (reports.counted(booking.id(), message)) {
      return Outcome.RETRY;
    }
    List<StoredPayment> all = payments.links(booking.id());
    Optional<StoredPayment> known = all.stream().filter(this::isNewsToCustomer).findFirst();
    if (known.isPresent()) {
      reports.byCustomer(known.get().id(), message, now);
      return Outcome.RETRY;
    }
    Optional<StoredPayment> open = all.stream().filter(StoredPayment::isOpen).findFirst();
    open.ifPresent(payment -> reports.byCustomer(payment.id(), message, now));
    return open.map(payment -> fail(booking, payment, now)).orElse(Outcome.IGNORED);
  }

  private boolean isNewsToCustomer(StoredPayment payment) {
    return payment.status() == Status.FAILED && !reports.customerKnowsOf(payment.id());
  }

  private Outcome fail(StoredBooking booking, StoredPayment payment, Instant now) {
    payments.failed(payment.id());
    bookings.countFailure(booking.id());
    Instant deadline = Objects.requireNonNull(booking.holdExpiresAt());
    HoldPolicy policy = booking.policies().hold();
    if (booking.paymentFailures() == 0) {
      Instant later = Deadlines.retry(deadline, booking.start(), policy);
      bookings.holdUntil(booking.id(), later);
      links.ensure(booking, now);
      nextSteps.awaitDeposit(booking, later, now);
      return Outcome.RETRY;
    }
    Instant latest = Deadlines.takeover(deadline, booking.start(), policy);
    bookings.holdUntil(booking.id(), latest);
    nextSteps.awaitDecision(booking, latest, now);
    escalations.raise(
        EscalationReason.PAYMENT_FAILED,
        booking,
        "booking/" + booking.id() + "/payment-failed",
        now);
    return Outcome.TAKEN_OVER;
  }
}
