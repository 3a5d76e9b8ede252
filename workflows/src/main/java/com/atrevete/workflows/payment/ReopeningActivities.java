package com.atrevete.workflows.payment;

import io.temporal.activity.ActivityInterface;

/** Reaches the process of a booking whose row a late payment changed. */
@ActivityInterface(namePrefix = "Reopening")
public interface ReopeningActivities {

  /** Makes the booking's process look at its row again; starts it if none runs. */
  void reopen(Reopening reopening);
}
