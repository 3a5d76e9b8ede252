package com.atrevete.workflows;

import io.temporal.activity.ActivityOptions;
import io.temporal.common.RetryOptions;
import java.time.Duration;

/** The technical time limits of activities. */
public final class ActivityLimits {

  private static final Duration DATABASE_CALL = Duration.ofSeconds(10);
  private static final Duration OUTSIDE_CALL = Duration.ofSeconds(30);

  private ActivityLimits() {}

  /** The salon's own database: tried until it is there, so that nothing is lost in an outage. */
  public static ActivityOptions database() {
    return options(DATABASE_CALL, Duration.ofMillis(100), Duration.ofSeconds(5)).build();
  }

  /** A service outside, tried again and again for so long. */
  public static ActivityOptions outside(Duration altogether) {
    return options(OUTSIDE_CALL, Duration.ofMillis(500), Duration.ofSeconds(30))
        .setScheduleToCloseTimeout(altogether)
        .build();
  }

  /** A round through everything that is open. */
  public static ActivityOptions lengthy(Duration altogether) {
    return options(altogether, Duration.ofSeconds(1), Duration.ofSeconds(30))
        .setScheduleToCloseTimeout(altogether)
        .build();
  }

  private static ActivityOptions.Builder options(
      Duration once, Duration firstPause, Duration longestPause) {
    return ActivityOptions.newBuilder()
        .setStartToCloseTimeout(once)
        .setRetryOptions(
            RetryOptions.newBuilder()
                .setInitialInterval(firstPause)
                .setBackoffCoefficient(2)
                .setMaximumInterval(longestPause)
                .build());
  }
}
