package com.atrevete.domain.conversation;

import com.atrevete.domain.language.Understanding;
import java.time.Duration;

/**
 * What Maite asks, offers, refuses and does: a pure function from where a dialogue stands and what
 * happened to where it stands next and what is to be done. Every rule of the conversation is here
 * or in the classes it hands over to.
 */
public final class Dialogue {

  /** How long Maite is silent after an insult (salon.md, "Insults"). */
  private static final Duration SILENCE_AFTER_INSULT = Duration.ofHours(1);

  private Dialogue() {}

  /** Decides one step; depends on nothing but its arguments. */
  public static Decision next(DialogueState state, Event event, Facts facts) {
    Talk talk = new Talk(state, facts);
    switch (event) {
      case Event.Said said -> hear(talk, said);
      case Event.Sent sent -> talk.say(new Line.CannotRead(sent.kind()));
      case Event.News news -> NewsOfBookings.tell(talk, news);
      case Event.Held held -> Holding.held(talk, held.booking());
      case Event.SlotTaken _ -> Offering.takenMeanwhile(talk);
      case Event.TimeIsUp _ -> GettingAcquainted.timeIsUp(talk);
      case Event.Refused _ -> talk.say(new Line.CannotDoThatNow());
    }
    return talk.decision();
  }

  private static void hear(Talk talk, Event.Said event) {
    Understanding said = event.understanding();
    if (isSilent(talk)) {
      return;
    }
    talk.become(talk.state().silentUntil(null));
    switch (said.intent()) {
      case INSULT -> insulted(talk);
      case UNCLEAR -> Unclear.hear(talk, event.messages());
      default -> {
        talk.become(talk.state().withUnclear(0));
        understood(talk, event);
      }
    }
  }

  private static boolean isSilent(Talk talk) {
    var until = talk.state().silentUntil();
    return until != null && talk.facts().now().isBefore(until);
  }

  private static void insulted(Talk talk) {
    talk.say(new Line.CalmDown());
    talk.escalate(EscalationReason.INSULT);
    talk.become(talk.state().silentUntil(talk.facts().now().plus(SILENCE_AFTER_INSULT)));
  }

  private static void understood(Talk talk, Event.Said event) {
    Understanding said = event.understanding();
    if (GettingAcquainted.isNeeded(talk)) {
      GettingAcquainted.hear(talk, event);
    } else if (!Handover.hear(talk, said) && !Answering.hear(talk, event)) {
      Requests.hear(talk, event);
    }
  }
}
