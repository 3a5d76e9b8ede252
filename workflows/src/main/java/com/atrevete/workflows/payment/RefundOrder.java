package com.atrevete.workflows.payment;

import com.atrevete.domain.payment.RefundId;
import java.time.Duration;
import java.time.Instant;

/**
 * A refund whose row is written.
 *
 * @param now on the business clock
 */
public record RefundOrder(RefundId refund, Instant now) {

  /** How long it is tried before the team is asked (the salon's rule "Refund"). */
  public static final Duration PATIENCE = Duration.ofHours(24);
}
