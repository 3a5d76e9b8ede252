package com.atrevete.persistence.scenario;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.conversation.ConversationId;
import java.time.Instant;
import java.util.List;

/**
 * What has to happen before a situation can be arranged.
 *
 * @param at to which the business clock moves; not before now
 * @param toCancel open bookings in the way: what an earlier run left, and made-up visits. To be
 *     cancelled through their workflows; what cannot be, {@link Situations#arrange} ends
 * @param toGiveBack conversations of an earlier run that a person still answers
 */
public record SituationPlan(Instant at, List<BookingId> toCancel, List<ConversationId> toGiveBack) {

  public SituationPlan {
    toCancel = List.copyOf(toCancel);
    toGiveBack = List.copyOf(toGiveBack);
  }
}
