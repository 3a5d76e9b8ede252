package com.atrevete.workflows.payment;

import io.temporal.activity.ActivityInterface;

/**
 * Decides what money, or its failure, means for its booking: one transaction that looks at the
 * booking as it is now. Done twice is done once.
 */
@ActivityInterface(namePrefix = "Payment")
public interface PaymentActivities {

  /** Takes in a signed event of the provider. */
  Settlement settle(SettleEvent event);

  /** Takes in the provider's answer, to closing a link, that it was paid. */
  Settlement settleAnswer(SettleAnswer answer);

  /** Takes in the customer's word that paying does not work. */
  Settlement reportFailure(ReportFailure report);
}
