package com.atrevete.activities.payment;

import com.atrevete.activities.Work;
import com.atrevete.activities.notification.Escalations;
import com.atrevete.domain.booking.PaymentStatus;
import com.atrevete.domain.conversation.EscalationReason;
import com.atrevete.domain.payment.RefundId;
import com.atrevete.integrations.GatewayException;
import com.atrevete.integrations.payment.PaymentGateway;
import com.atrevete.integrations.payment.RefundReceipt;
import com.atrevete.integrations.payment.RefundRequest;
import com.atrevete.persistence.audit.AuditLog;
import com.atrevete.persistence.booking.AppointmentStore;
import com.atrevete.persistence.booking.BookingStore;
import com.atrevete.persistence.payment.RefundStore;
import com.atrevete.persistence.payment.StoredRefund;
import com.atrevete.persistence.payment.StoredRefund.Status;
import com.atrevete.workflows.payment.RefundActivities;
import com.atrevete.workflows.payment.RefundOrder;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends money back and notes what became of it. */
@Component
final class RefundActivitiesImpl implements RefundActivities {

  private final Work work;
  private final RefundStore refunds;
  private final PaymentGateway gateway;
  private final AppointmentStore appointments;
  private final BookingStore bookings;
  private final Escalations escalations;
  private final AuditLog audit;

  RefundActivitiesImpl(
      Work work,
      RefundStore refunds,
      PaymentGateway gateway,
      AppointmentStore appointments,
      BookingStore bookings,
      Escalations escalations,
      AuditLog audit) {
    this.work = work;
    this.refunds = refunds;
    this.gateway = gateway;
    this.appointments = appointments;
    this.bookings = bookings;
    this.escalations = escalations;
    this.audit = audit;
  }

  @Override
  public boolean send(RefundOrder order) {
    StoredRefund refund = refund(order.refund());
    if (refund.status() != Status.REQUESTED) {
      return refund.status() == Status.SUCCEEDED;
    }
    RefundReceipt receipt = work.outside(() -> gateway.refund(request(refund)));
    return switch (receipt.status()) {
      case SUCCEEDED -> settle(refund, Status.SUCCEEDED, receipt.providerRefundId(), order.now());
      case PENDING -> settle(refund, Status.REQUESTED, receipt.providerRefundId(), order.now());
      case FAILED -> throw Work.impossible("the provider refused the refund");
    };
  }

  /** Money taken by hand is given back by hand. */
  private static RefundRequest request(StoredRefund refund) {
    if (refund.intent() == null) {
      throw new GatewayException(false, "taken_by_hand");
    }
    return new RefundRequest(refund.id(), refund.intent(), refund.amount());
  }

  @Override
  public void giveUp(RefundOrder order) {
    StoredRefund refund = refund(order.refund());
    if (refund.status() == Status.REQUESTED) {
      settle(refund, Status.FAILED, null, order.now());
    }
  }

  private boolean settle(
      StoredRefund refund, Status status, @Nullable String providerId, Instant now) {
    return work.inTransaction(() -> {
      refunds.settle(refund.id(), status, providerId, now);
      switch (status) {
        case SUCCEEDED -> settled(refund, PaymentStatus.REFUNDED, now);
        case FAILED -> {
          settled(refund, PaymentStatus.REFUND_FAILED, now);
          escalate(refund, now);
        }
        case REQUESTED -> {}
      }
      return status == Status.SUCCEEDED;
    });
  }

  private void settled(StoredRefund refund, PaymentStatus outcome, Instant now) {
    if (refund.appointment() != null) {
      appointments.settleRefund(refund.appointment(), outcome);
    }
    audit.note(AuditLog.SYSTEM, outcome.code(), "refund", refund.id().value(), Map.of(), now);
  }

  private void escalate(StoredRefund refund, Instant now) {
    bookings
        .find(refund.booking())
        .ifPresent(booking ->
            escalations.raise(
                EscalationReason.REFUND_FAILED, booking, "refund/" + refund.id() + "/failed", now));
  }

  private StoredRefund refund(RefundId id) {
    return refunds.find(id).orElseThrow(() -> Work.impossible("no refund " + id));
  }
}
