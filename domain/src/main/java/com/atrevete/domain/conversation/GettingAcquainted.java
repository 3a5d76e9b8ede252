package com.atrevete.domain.conversation;

import com.atrevete.domain.conversation.DialogueState.Errand;
import com.atrevete.domain.language.Intent;
import com.atrevete.domain.language.Understanding;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first contact: Maite introduces herself and asks the name, or has the one that WhatsApp shows
 * confirmed. What the customer came for is kept meanwhile. Unclear twice: no name, carry on.
 */
final class GettingAcquainted {

  /** A medical question waits at most this long for the name (salon.md, "Medical questions"). */
  private static final Duration MEDICAL_WAIT = Duration.ofSeconds(60);

  private static final int TIMES_ASKED = 2;

  private GettingAcquainted() {}

  static boolean isNeeded(Talk talk) {
    return !talk.customer().nameSettled();
  }

  static void hear(Talk talk, Event.Said event) {
    Understanding said = event.understanding();
    remember(talk, said);
    if (talk.question() instanceof Question.Name asked) {
      answered(talk, asked, event);
    } else if (said.name() != null) {
      talk.say(new Line.Introduction());
      introduced(talk);
      nameIs(talk, said.name(), said.surname(), event);
    } else {
      firstQuestion(talk, medicalDeadline(talk, said));
    }
  }

  /** Nobody could read the message; the name is still wanted. */
  static void notUnderstood(Talk talk) {
    if (talk.question() instanceof Question.Name asked && asked.asked() >= TIMES_ASKED) {
      talk.effect(new Effect.FlagName());
      carryOn(talk, null);
    } else if (talk.question() instanceof Question.Name asked) {
      askAgain(talk, asked);
    } else {
      firstQuestion(talk, null);
    }
  }

  /** The name did not come in time. */
  static void timeIsUp(Talk talk) {
    if (talk.question() instanceof Question.Name asked && asked.medicalUntil() != null) {
      talk.effect(new Effect.FlagName());
      Handover.medical(talk);
      talk.become(talk.state().withErrand(null));
    }
  }

  private static void firstQuestion(Talk talk, @Nullable Instant medicalUntil) {
    String proposed = talk.customer().profileName();
    talk.say(new Line.Introduction());
    introduced(talk);
    talk.ask(
        proposed == null ? new Line.AskName(false) : new Line.ConfirmName(proposed),
        new Question.Name(proposed, 1, medicalUntil));
  }

  private static void introduced(Talk talk) {
    if (!talk.customer().introduced()) {
      talk.effect(new Effect.Introduced());
    }
  }

  private static void answered(Talk talk, Question.Name asked, Event.Said event) {
    Understanding said = event.understanding();
    if (said.name() != null) {
      nameIs(talk, said.name(), said.surname(), event);
    } else if (asked.proposed() != null && agrees(said)) {
      nameIs(talk, asked.proposed(), said.surname(), event);
    } else if (asked.asked() >= TIMES_ASKED || said.has(Intent.HUMAN_PLEASE)) {
      talk.effect(new Effect.FlagName());
      carryOn(talk, event);
    } else {
      askAgain(talk, asked.until(medicalDeadline(talk, said)));
    }
  }

  private static boolean agrees(Understanding said) {
    return said.has(Intent.CONFIRM_YES) || said.has(Intent.THANKS);
  }

  private static void askAgain(Talk talk, Question.Name asked) {
    talk.ask(
        new Line.AskName(true), new Question.Name(null, asked.asked() + 1, asked.medicalUntil()));
  }

  private static void nameIs(
      Talk talk, String firstName, @Nullable String surname, Event.Said event) {
    talk.effect(new Effect.RememberName(firstName, surname));
    talk.say(new Line.Welcome());
    carryOn(talk, event);
  }

  private static void remember(Talk talk, Understanding said) {
    talk.want(talk.wish().hearing(said, talk.facts().catalog()));
    Errand errand = errand(said);
    Errand before = talk.state().errand();
    if (errand.kind() != Errand.Kind.NONE
        && (before == null || before.kind() != Errand.Kind.MEDICAL)) {
      talk.become(talk.state().withErrand(errand));
    }
  }

  private static Errand errand(Understanding said) {
    Errand.Kind kind =
        said.has(Intent.MEDICAL)
            ? Errand.Kind.MEDICAL
            : switch (said.intent()) {
              case FAQ -> Errand.Kind.FAQ;
              case PRICE_QUESTION -> Errand.Kind.PRICES;
              case ADVICE -> Errand.Kind.ADVICE;
              case BOOK, MODIFY_SERVICES -> Errand.Kind.BOOK;
              default -> said.faqTopics().isEmpty() ? Errand.Kind.NONE : Errand.Kind.FAQ;
            };
    return new Errand(kind, said.faqTopics(), said.date());
  }

  private static @Nullable Instant medicalDeadline(Talk talk, Understanding said) {
    return said.has(Intent.MEDICAL) ? talk.facts().now().plus(MEDICAL_WAIT) : null;
  }

  /** Serves what she came for, now that the name is known or given up. */
  private static void carryOn(Talk talk, Event.@Nullable Said event) {
    Errand errand = talk.state().errand();
    Instant at = event == null ? talk.facts().now() : event.at();
    talk.become(talk.state().withErrand(null).asking(new Question.Nothing()));
    if (event != null && Handover.hear(talk, event.understanding())) {
      return;
    }
    switch (errand == null ? Errand.Kind.NONE : errand.kind()) {
      case MEDICAL -> Handover.medical(talk);
      case FAQ ->
          Answering.faq(
              talk,
              errand == null ? List.of() : errand.topics(),
              errand == null ? null : errand.day());
      case PRICES -> Answering.prices(talk);
      case ADVICE -> Answering.advice(talk);
      case BOOK -> Offering.proceed(talk, at);
      case NONE -> {
        if (talk.wish().services().isEmpty() && !talk.wish().hasDay()) {
          talk.ask(new Line.HowCanIHelp(), new Question.WhichService());
        } else {
          Offering.proceed(talk, at);
        }
      }
    }
  }
}
