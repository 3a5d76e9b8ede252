package com.atrevete.domain.conversation;

import com.atrevete.domain.calendar.Slot;
import java.time.Instant;

/** Choosing one of the offered times: it is held at that moment. */
final class SlotChoice {

  private SlotChoice() {}

  static void choose(Talk talk, Question.WhichSlot asked, Event.Said event) {
    Integer option = event.understanding().option();
    Slot slot = asked.options().get(option == null ? 0 : option - 1);
    var policies = talk.facts().policies();
    if (!asked.visit().deposit().isZero()
        && talk.customer().unpaidHolds().size() >= policies.hold().unpaidHolds()) {
      talk.say(new Line.TooManyHolds(talk.customer().unpaidHolds()));
    } else if (isStale(talk, asked, slot)) {
      Offering.takenMeanwhile(talk);
    } else {
      talk.effect(new Effect.Hold(asked.visit(), slot));
    }
  }

  /**
   * An offered slot today may be taken for a while although its lead time has passed since
   * (policies "lead time today", "offer valid"); a slot in the past never.
   */
  private static boolean isStale(Talk talk, Question.WhichSlot asked, Slot slot) {
    Instant now = talk.facts().now();
    var offer = talk.facts().policies().offer();
    boolean leadKept = !slot.start().isBefore(now.plus(offer.lead()));
    boolean offerFresh = !now.isAfter(asked.offeredAt().plus(offer.valid()));
    return !slot.start().isAfter(now) || (!leadKept && !offerFresh);
  }
}
