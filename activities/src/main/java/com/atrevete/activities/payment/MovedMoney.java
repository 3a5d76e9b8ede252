package com.atrevete.activities.payment;

import com.atrevete.activities.notification.Escalations;
import com.atrevete.domain.conversation.EscalationReason;
import com.atrevete.domain.payment.RefundId;
import com.atrevete.persistence.booking.StoredBooking;
import com.atrevete.persistence.payment.RefundStore;
import com.atrevete.persistence.payment.StoredPayment;
import com.atrevete.persistence.payment.StoredRefund;
import com.atrevete.workflows.payment.Settlement.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happens to money that had come already, in the caller's transaction. */
@Component
final class MovedMoney {

  private static final Set<String> REFUND_MOVED =
      Set.of("charge.refunded", "refund.updated", "refund.failed", "charge.refund.updated");

  private final RefundStore refunds;
  private final Escalations escalations;

  MovedMoney(RefundStore refunds, Escalations escalations) {
    this.refunds = refunds;
    this.escalations = escalations;
  }

  /**
   * A refund that moved is asked for again, which tells where it stands; a dispute needs a person.
   */
  Meaning take(StoredBooking booking, StoredPayment payment, String type, Instant now) {
    if (REFUND_MOVED.contains(type)) {
      return new Meaning(Outcome.IGNORED, requested(payment));
    }
    if (type.startsWith("charge.dispute.")) {
      escalations.raise(
          EscalationReason.PAYMENT_EVENT,
          booking,
          "payment/" + payment.id() + "/" + type.replace('.', '-'),
          now);
    }
    return Meaning.of(Outcome.IGNORED);
  }

  /** What an event meant when it was taken in before. */
  Meaning remembered(StoredPayment payment, String outcome) {
    Outcome then =
        List.of(Outcome.values()).stream()
            .filter(known -> known.code().equals(outcome))
            .findFirst()
            .orElse(Outcome.IGNORED);
    boolean givenBack = then == Outcome.TOO_LATE || then == Outcome.PAID_TWICE;
    return new Meaning(then, givenBack ? requested(payment) : null);
  }

  /** What the answer of a link meant when it was taken in before: its refund may be unsent. */
  Meaning stillToGiveBack(StoredPayment payment) {
    return unsent(payment)
        .filter(refund -> refund.reason() != StoredRefund.Reason.CANCELLED)
        .findFirst()
        .map(refund ->
            new Meaning(
                refund.reason() == StoredRefund.Reason.PAID_TWICE
                    ? Outcome.PAID_TWICE
                    : Outcome.TOO_LATE,
                refund.id()))
        .orElseGet(() -> Meaning.of(Outcome.DUPLICATE));
  }

  private @Nullable RefundId requested(StoredPayment payment) {
    return unsent(payment).map(StoredRefund::id).findFirst().orElse(null);
  }

  private Stream<StoredRefund> unsent(StoredPayment payment) {
    return refunds.ofPayment(payment.id()).stream()
        .filter(refund -> refund.status() == StoredRefund.Status.REQUESTED);
  }
}
