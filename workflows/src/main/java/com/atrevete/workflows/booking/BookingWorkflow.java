package com.atrevete.workflows.booking;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.workflows.clock.ClockMoved;
import io.temporal.workflow.QueryMethod;
import io.temporal.workflow.SignalMethod;
import io.temporal.workflow.UpdateMethod;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;

/** A booking's life: held, paid or expired, confirmed, reminded of, done, corrected. */
@WorkflowInterface
public interface BookingWorkflow {

  @WorkflowMethod
  void run(BookingStart start);

  /** The booker's surname is known now: the deposit can be asked for. */
  @SignalMethod
  void nameCompleted();

  /** The provider says that money came; the facts are in its event's row. */
  @SignalMethod
  void paymentReceived(ProviderNews news);

  /** The provider says that a payment failed. */
  @SignalMethod
  void paymentFailed(ProviderNews news);

  @SignalMethod
  void reminderAnswered();

  @SignalMethod
  void clockMoved(ClockMoved moved);

  /** The customer says that paying does not work: a new link, or a person. */
  @UpdateMethod
  BookingAnswer retryPayment(RetryPayment request);

  @UpdateMethod
  BookingAnswer cancel(CancelRequest request);

  /** Staff confirm without the link: paid by hand, or the deposit is waived. */
  @UpdateMethod
  BookingAnswer confirmManually(ManualConfirmation confirmation);

  /** Staff give an unpaid hold more time. */
  @UpdateMethod
  BookingAnswer extendHold(HoldExtension extension);

  @QueryMethod
  BookingProgress state();

  /** The workflow id of a booking. */
  static String workflowId(BookingId id) {
    return "booking/" + id;
  }
}
