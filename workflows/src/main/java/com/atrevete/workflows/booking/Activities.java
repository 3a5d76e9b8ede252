package com.atrevete.workflows.booking;

import com.atrevete.domain.conversation.EscalationReason;
import com.atrevete.workflows.ActivityLimits;
import com.atrevete.workflows.notification.Escalation;
import com.atrevete.workflows.notification.EscalationActivities;
import com.atrevete.workflows.payment.PaymentActivities;
import com.atrevete.workflows.payment.RefundActivities;
import io.temporal.activity.ActivityOptions;
import io.temporal.workflow.Workflow;
import java.time.Instant;

/** What a booking does in the salon's own database, one transaction each. */
final class Activities {

  private static final ActivityOptions DATABASE = ActivityLimits.database();

  final HoldActivities holds = Workflow.newActivityStub(HoldActivities.class, DATABASE);
  final VisitActivities visits = Workflow.newActivityStub(VisitActivities.class, DATABASE);
  final BookingChangeActivities changes =
      Workflow.newActivityStub(BookingChangeActivities.class, DATABASE);
  final PaymentActivities payments = Workflow.newActivityStub(PaymentActivities.class, DATABASE);
  final RefundActivities refunds = Workflow.newActivityStub(RefundActivities.class, DATABASE);
  private final EscalationActivities escalations =
      Workflow.newActivityStub(EscalationActivities.class, DATABASE);

  /** The customer waits for a link that could not be made. */
  void raiseSystemFailure(BookingRecord record, Instant now) {
    escalations.raise(
        new Escalation(
            EscalationReason.SYSTEM_FAILURE,
            record.booking(),
            record.conversation(),
            "booking/" + record.booking() + "/no-link",
            now));
  }
}
