package com.atrevete.domain.conversation;

import com.atrevete.domain.language.Intent;
import com.atrevete.domain.language.Understanding;
import java.time.Duration;

/**
 * What Maite asks, offers, refuses and does: a pure function from where a dialogue stands and what
 * happened to where it stands next and what is to be done. Every rule of the conversation is here
 * or in the classes it hands over to.
 */
public final class Dialogue {

  /** How long Maite is silent after an insult (the salon's rule "Insults"). */
  private static final Duration SILENCE_AFTER_INSULT = Duration.ofHours(1);

  private Dialogue() {}

  /** Decides one step; depends on nothing but its arguments. */
  public static Decision next(DialogueState state, Event event, Facts facts) {
    Talk talk = new Talk(StillOffered.only(state, facts.catalog()), facts);
    switch (event) {
      case Event.Said said -> hear(talk, said);
      case Event.Sent sent -> receive(talk, sent);
      case Event.News news -> NewsOfBookings.tell(talk, news);
      case Event.Held held -> Holding.held(talk, held.booking());
      case Event.SlotTaken _ -> Offering.takenMeanwhile(talk);
      case Event.TimeIsUp _ -> GettingAcquainted.timeIsUp(talk);
      case Event.Refused refused -> Cancelling.refused(talk, refused);
    }
    return talk.decision();
  }

  private static void hear(Talk talk, Event.Said event) {
    Understanding said = event.understanding();
    if (talk.isSilent()) {
      Handover.silently(talk, said);
      return;
    }
    talk.become(talk.state().silentUntil(null));
    boolean medical = said.has(Intent.MEDICAL);
    if (said.intent() == Intent.UNCLEAR && !medical) {
      Unclear.hear(talk, event.messages());
      return;
    }
    talk.become(talk.state().withUnclear(0));
    if (said.intent() == Intent.INSULT && !medical) {
      insulted(talk);
    } else {
      understood(talk, event);
    }
  }

  private static void insulted(Talk talk) {
    GettingAcquainted.introduce(talk);
    talk.say(new Line.CalmDown());
    talk.escalate(EscalationReason.INSULT);
    talk.become(talk.state().silentUntil(talk.facts().now().plus(SILENCE_AFTER_INSULT)));
  }

  private static void understood(Talk talk, Event.Said event) {
    if (event.understanding().has(Intent.UNSUBSCRIBE)) {
      talk.effect(new Effect.Unsubscribe());
      talk.say(new Line.Unsubscribed());
    } else if (GettingAcquainted.isNeeded(talk)) {
      GettingAcquainted.hear(talk, event);
    } else {
      serve(talk, event);
    }
  }

  /** Does what a turn asks for, once it is known who asks. */
  static void serve(Talk talk, Event.Said event) {
    if (!Handover.hear(talk, event.understanding()) && !Answering.hear(talk, event)) {
      Requests.hear(talk, event);
    }
  }

  /** Something that is not text: said so, and back to what was open. */
  private static void receive(Talk talk, Event.Sent sent) {
    if (talk.isSilent()) {
      return;
    }
    talk.say(new Line.CannotRead(sent.kind()));
    if (GettingAcquainted.isNeeded(talk)) {
      GettingAcquainted.askFirst(talk);
    } else if (talk.question() instanceof Question.Nothing) {
      talk.say(new Line.HowCanIHelp());
    } else {
      Requests.askAgain(talk);
    }
  }
}
