package com.atrevete.workflows.payment;

import com.atrevete.domain.conversation.BookingNews;
import com.atrevete.domain.payment.RefundId;
import com.atrevete.workflows.ActivityLimits;
import com.atrevete.workflows.clock.ClockMoved;
import com.atrevete.workflows.clock.WorkflowClock;
import com.atrevete.workflows.notification.CustomerNews;
import com.atrevete.workflows.notification.NoticeActivities;
import com.atrevete.workflows.payment.Settlement.Outcome;
import io.temporal.failure.ActivityFailure;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInit;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Takes in each event once, and does what its meaning asks for. */
public final class PaymentEventWorkflowImpl implements PaymentEventWorkflow {

  private final PaymentActivities payments =
      Workflow.newActivityStub(PaymentActivities.class, ActivityLimits.database());
  private final ReopeningActivities bookings =
      Workflow.newActivityStub(ReopeningActivities.class, ActivityLimits.database());
  private final RefundActivities sending =
      Workflow.newActivityStub(
          RefundActivities.class, ActivityLimits.outside(RefundOrder.PATIENCE));
  private final RefundActivities givingUp =
      Workflow.newActivityStub(RefundActivities.class, ActivityLimits.database());
  private final NoticeActivities notices =
      Workflow.newActivityStub(NoticeActivities.class, ActivityLimits.outside(Duration.ofHours(1)));

  private final Deque<PaymentEventStart> waiting = new ArrayDeque<>();
  private final Set<UUID> seen = new HashSet<>();
  private final WorkflowClock clock;
  private final CustomerNews customer;

  /** Ready before the first signal is handled. */
  @WorkflowInit
  public PaymentEventWorkflowImpl(PaymentEventStart start) {
    clock = new WorkflowClock(start.offsetMillis());
    customer = new CustomerNews(clock);
    paymentEvent(start);
  }

  @Override
  public void run(PaymentEventStart start) {
    while (!waiting.isEmpty()) {
      takeIn(Objects.requireNonNull(waiting.poll()));
    }
  }

  private void takeIn(PaymentEventStart event) {
    Settlement settlement =
        payments.settle(new SettleEvent(event.payment(), event.event(), clock.now()));
    settlement.tell(customer);
    if (settlement.outcome() != Outcome.IGNORED && settlement.outcome() != Outcome.DUPLICATE) {
      bookings.reopen(new Reopening(settlement.booking(), clock.offsetMillis()));
    }
    if (settlement.refund() != null) {
      refund(settlement, settlement.refund());
    }
    deliverNotices(settlement);
  }

  private void refund(Settlement settlement, RefundId refund) {
    try {
      if (sending.send(new RefundOrder(refund, clock.now()))) {
        customer.tell(
            settlement.conversation(),
            settlement.booking(),
            BookingNews.REFUND_SUCCEEDED,
            refund.toString());
      }
    } catch (ActivityFailure impossible) {
      givingUp.giveUp(new RefundOrder(refund, clock.now()));
    }
  }

  private void deliverNotices(Settlement settlement) {
    try {
      notices.deliver(settlement.booking());
    } catch (ActivityFailure undeliverable) {
      Workflow.getLogger(PaymentEventWorkflowImpl.class).warn("notices were not delivered");
    }
  }

  @Override
  public void paymentEvent(PaymentEventStart event) {
    if (seen.add(event.event())) {
      waiting.add(event);
    }
  }

  @Override
  public void clockMoved(ClockMoved moved) {
    clock.move(moved);
  }
}
