package com.atrevete.persistence.demo;

import com.atrevete.domain.booking.Visit;
import com.atrevete.domain.catalog.StylistId;
import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.domain.customer.CustomerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A made-up visit, its deposit paid.
 *
 * @param conversation where its customer is told things; none: nobody is told
 * @param over whether it has taken place
 */
public record DemoVisit(
    CustomerId customer,
    @Nullable ConversationId conversation,
    StylistId stylist,
    Visit visit,
    Instant start,
    Instant bookedAt,
    boolean over) {

  Instant end() {
    return start.plus(visit.duration());
  }
}
