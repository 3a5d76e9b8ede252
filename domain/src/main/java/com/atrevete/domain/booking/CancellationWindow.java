package com.atrevete.domain.booking;

import com.atrevete.domain.policy.Policies.CancellationPolicy;
import java.time.Duration;
import java.time.Instant;

/** How late it is to cancel or move a visit (policies "free", "late" and "very late"). */
public enum CancellationWindow {
  /** The deposit is refunded. */
  FREE,
  /** No refund, but the deposit moves with the visit. */
  LATE,
  /** The team decides. */
  VERY_LATE;

  /** The window at an instant; hours are elapsed time. A visit that began is very late. */
  public static CancellationWindow of(Instant now, Instant start, CancellationPolicy policy) {
    Duration ahead = Duration.between(now, start);
    if (ahead.isNegative() || ahead.compareTo(policy.veryLate()) < 0) {
      return VERY_LATE;
    }
    return ahead.compareTo(policy.free()) > 0 ? FREE : LATE;
  }
}
