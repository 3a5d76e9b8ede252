package com.atrevete.activities.payment;

import com.atrevete.domain.payment.RefundId;
import com.atrevete.workflows.payment.Settlement.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What money, or its failure, meant.
 *
 * @param refund to be sent because of it
 */
record Meaning(Outcome outcome, @Nullable RefundId refund) {

  static Meaning of(Outcome outcome) {
    return new Meaning(outcome, null);
  }
}
