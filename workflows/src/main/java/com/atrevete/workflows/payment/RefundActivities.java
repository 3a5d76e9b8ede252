package com.atrevete.workflows.payment;

import io.temporal.activity.ActivityInterface;

/** Money on its way back. */
@ActivityInterface(namePrefix = "Refund")
public interface RefundActivities {

  /**
   * Asks the provider to send the money back, once.
   *
   * @return whether the provider confirmed it
   */
  boolean send(RefundOrder order);

  /** It could not be sent back: the team is asked to look. */
  void giveUp(RefundOrder order);
}
