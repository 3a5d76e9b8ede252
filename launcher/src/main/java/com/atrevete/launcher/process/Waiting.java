package com.atrevete.launcher.process;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what another process does, with a limit. */
public final class Waiting {

  private static final long STEP_MILLIS = 20;

  private Waiting() {}

  /** Whether the condition came true within the limit. */
  public static boolean until(BooleanSupplier condition, Duration limit)
      throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      Thread.sleep(STEP_MILLIS);
    }
    return true;
  }
}
