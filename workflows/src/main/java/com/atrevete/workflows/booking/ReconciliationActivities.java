package com.atrevete.workflows.booking;

import io.temporal.activity.ActivityInterface;

/** Brings processes and rows together again. */
@ActivityInterface(namePrefix = "Reconciliation")
public interface ReconciliationActivities {

  /**
   * Starts the process of every open booking that has none.
   *
   * @return how many bookings are open
   */
  int startMissing();
}
