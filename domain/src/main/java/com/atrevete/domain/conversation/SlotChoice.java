package com.atrevete.domain.conversation;

import com.atrevete.domain.calendar.Availability;
import com.atrevete.domain.calendar.Slot;

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
    } else if (!Availability.mayStillBeTaken(
        slot, asked.offeredAt(), talk.facts().now(), policies.offer())) {
      Offering.takenMeanwhile(talk);
    } else {
      talk.effect(new Effect.Hold(asked.visit(), slot));
    }
  }
}
