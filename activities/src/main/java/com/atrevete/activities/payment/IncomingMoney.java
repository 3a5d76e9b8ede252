package com.atrevete.activities.payment;

import com.atrevete.activities.booking.Confirmation;
import com.atrevete.activities.notification.Escalations;
import com.atrevete.domain.booking.PaymentStatus;
import com.atrevete.domain.conversation.EscalationReason;
import com.atrevete.domain.payment.RefundId;
import com.atrevete.integrations.payment.StripeSettings;
import com.atrevete.persistence.audit.AuditLog;
import com.atrevete.persistence.booking.StoredBooking;
import com.atrevete.persistence.payment.PaymentStore;
import com.atrevete.persistence.payment.RefundStore;
import com.atrevete.persistence.payment.StoredPayment;
import com.atrevete.persistence.payment.StoredRefund.Reason;
import com.atrevete.workflows.payment.Settlement.Outcome;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Decides what money that came means, in the caller's transaction; the booking is locked. */
@Component
final class IncomingMoney {

  private final PaymentStore payments;
  private final RefundStore refunds;
  private final Confirmation confirmation;
  private final LateMoney late;
  private final Escalations escalations;
  private final AuditLog audit;
  private final StripeSettings stripe;

  IncomingMoney(
      PaymentStore payments,
      RefundStore refunds,
      Confirmation confirmation,
      LateMoney late,
      Escalations escalations,
      AuditLog audit,
      StripeSettings stripe) {
    this.payments = payments;
    this.refunds = refunds;
    this.confirmation = confirmation;
    this.late = late;
    this.escalations = escalations;
    this.audit = audit;
    this.stripe = stripe;
  }

  /** The provider's answer says nothing of its mode: it is the mode of the key. */
  boolean live() {
    return stripe.live();
  }

  Meaning take(StoredBooking booking, StoredPayment payment, Receipt receipt, Instant now) {
    if (payment.isPaid()) {
      return Meaning.of(Outcome.DUPLICATE);
    }
    if (!receipt.is(payment.amount(), live())) {
      return wrong(booking, payment, now);
    }
    boolean first = payments.paid(booking.id()).isEmpty();
    payments.paid(payment.id(), receipt.sessionId(), receipt.intent(), now);
    audit.note(
        AuditLog.SYSTEM,
        "paid",
        "payment",
        payment.id().value(),
        Map.of("amount_cents", String.valueOf(payment.amount().cents())),
        now);
    return meaning(booking, payment, first, now);
  }

  private Meaning meaning(
      StoredBooking booking, StoredPayment payment, boolean first, Instant now) {
    return switch (booking.status()) {
      case PROVISIONAL -> {
        confirmation.confirm(booking, PaymentStatus.PAID, AuditLog.SYSTEM, now);
        yield Meaning.of(Outcome.CONFIRMED);
      }
      case EXPIRED ->
          late.takeAgain(booking, now)
              ? Meaning.of(Outcome.CONFIRMED_LATE)
              : giveBack(payment, Outcome.TOO_LATE, Reason.LATE_PAYMENT, now);
      case CANCELLED ->
          first
              ? giveBack(payment, Outcome.TOO_LATE, Reason.LATE_PAYMENT, now)
              : giveBack(payment, Outcome.PAID_TWICE, Reason.PAID_TWICE, now);
      case CONFIRMED, COMPLETED, NO_SHOW ->
          giveBack(payment, Outcome.PAID_TWICE, Reason.PAID_TWICE, now);
    };
  }

  private Meaning giveBack(StoredPayment payment, Outcome outcome, Reason reason, Instant now) {
    RefundId refund = new RefundId(UUID.randomUUID());
    refunds.request(refund, payment.id(), null, payment.amount(), reason, now);
    return new Meaning(outcome, refund);
  }

  private Meaning wrong(StoredBooking booking, StoredPayment payment, Instant now) {
    escalations.raise(
        EscalationReason.WRONG_PAYMENT, booking, "payment/" + payment.id() + "/wrong", now);
    audit.note(AuditLog.SYSTEM, "wrong_payment", "payment", payment.id().value(), Map.of(), now);
    return Meaning.of(Outcome.WRONG_PAYMENT);
  }
}
