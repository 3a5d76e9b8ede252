package com.atrevete.workflows.booking;

import com.atrevete.domain.payment.RefundId;
import java.util.List;

/**
 * What became of a request, and where the booking stands after it.
 *
 * @param refunds requested by it
 */
public record Decision(BookingAnswer answer, BookingRecord record, List<RefundId> refunds) {

  public Decision {
    refunds = List.copyOf(refunds);
  }
}
