package com.atrevete.workflows.payment;

import com.atrevete.domain.payment.PaymentId;
import com.atrevete.workflows.clock.ClockMoved;
import io.temporal.workflow.SignalMethod;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;

/**
 * Whatever happens to money after its booking closed: it is sent back, a person is asked, or a new
 * appointment replaces the old one and the booking runs again. Started together with the signal, so
 * that two events at once are both taken in.
 */
@WorkflowInterface
public interface PaymentEventWorkflow {

  @WorkflowMethod
  void run(PaymentEventStart start);

  /** The provider has news of this payment. */
  @SignalMethod
  void paymentEvent(PaymentEventStart event);

  @SignalMethod
  void clockMoved(ClockMoved moved);

  /** The workflow id for a payment. */
  static String workflowId(PaymentId id) {
    return "payment/" + id;
  }
}
