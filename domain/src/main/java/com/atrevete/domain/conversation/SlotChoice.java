package com.atrevete.domain.conversation;

import com.atrevete.domain.calendar.Availability;
import com.atrevete.domain.calendar.Slot;
import com.atrevete.domain.language.Intent;
import com.atrevete.domain.language.Understanding;

/** What she says to the times on offer; the one she chooses is held at that moment. */
final class SlotChoice {

  private SlotChoice() {}

  static void hear(Talk talk, Question.WhichSlot asked, Event.Said event) {
    Understanding said = event.understanding();
    int options = asked.options().size();
    Integer option = said.option();
    if (option != null && isNumberOf(option, options)) {
      choose(talk, asked, asked.options().get(option - 1));
    } else if (Offering.saysMore(said)) {
      Offering.want(talk, talk.wish().hearing(said, talk.facts().catalog()), event);
    } else if (said.intent() == Intent.CONFIRM_YES && options == 1) {
      choose(talk, asked, asked.options().getFirst());
    } else if (said.intent() == Intent.CONFIRM_NO) {
      talk.want(talk.wish().withoutTime());
      talk.ask(new Line.AskDay(), new Question.WhichDay());
    } else {
      talk.say(new Line.WhichOption(options));
    }
  }

  /** An option is a number from 1; anything else is none of those on offer. */
  static boolean isNumberOf(int option, int options) {
    return option >= 1 && option <= options;
  }

  private static void choose(Talk talk, Question.WhichSlot asked, Slot slot) {
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
