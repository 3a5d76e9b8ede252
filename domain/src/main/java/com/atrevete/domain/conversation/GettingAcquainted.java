package com.atrevete.domain.conversation;

import com.atrevete.domain.conversation.DialogueState.Errand;
import com.atrevete.domain.language.Intent;
import com.atrevete.domain.language.Understanding;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first contact: Maite introduces herself and asks the name, or has the one that WhatsApp shows
 * confirmed. What the customer came for is kept meanwhile. Unclear twice: no name, carry on.
 */
final class GettingAcquainted {

  /**
   * A medical question waits at most this long for the name (the salon's rule "Medical questions").
   */
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
      introduce(talk);
      nameIs(talk, said.name(), said.surname(), event);
    } else if (said.has(Intent.HUMAN_PLEASE) && !said.has(Intent.MEDICAL)) {
      introduce(talk);
      Handover.hear(talk, said);
    } else {
      firstQuestion(talk, medicalDeadline(talk, said));
    }
  }

  /** Introduces Maite and asks the name, unless that is being asked already. */
  static void askFirst(Talk talk) {
    if (!(talk.question() instanceof Question.Name)) {
      firstQuestion(talk, null);
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
    introduce(talk);
    talk.ask(
        proposed == null ? new Line.AskName(false) : new Line.ConfirmName(proposed),
        new Question.Name(proposed, 1, medicalUntil));
  }

  /** Maite says who she is, with the privacy link, once. */
  static void introduce(Talk talk) {
    if (!talk.customer().introduced()) {
      talk.say(new Line.Introduction());
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
    Errand before = talk.state().errand();
    boolean medicalBefore = before != null && before.intent() == Intent.MEDICAL;
    if (isErrand(said) && !medicalBefore) {
      talk.become(talk.state().withErrand(errand(said)));
    }
  }

  private static Errand errand(Understanding said) {
    Intent intent =
        said.has(Intent.MEDICAL)
            ? Intent.MEDICAL
            : said.intent() == Intent.GIVE_NAME ? said.also().getFirst() : said.intent();
    return new Errand(intent, said.also(), said.faqTopics(), said.date());
  }

  /** Whether she came for something that is still to be done once the name is known. */
  private static boolean isErrand(Understanding said) {
    return switch (said.intent()) {
      case CONFIRM_YES, CONFIRM_NO, CHOOSE_OPTION, THANKS, GREETING, WAIT, OUT_OF_SCOPE, UNCLEAR ->
          said.has(Intent.MEDICAL);
      case GIVE_NAME -> !said.also().isEmpty();
      default -> true;
    };
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
    if (errand != null) {
      Dialogue.serve(talk, new Event.Said(understanding(errand), 1, at));
    } else if (talk.wish().isEmpty()) {
      talk.ask(new Line.HowCanIHelp(), new Question.WhichService());
    } else {
      Offering.proceed(talk, at);
    }
  }

  /** What she came for as if she said it now; what she wants is in the wish already. */
  private static Understanding understanding(Errand errand) {
    LocalDate day = errand.intent() == Intent.FAQ ? errand.day() : null;
    return new Understanding(
        errand.intent(),
        errand.also(),
        List.of(),
        false,
        day,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        null,
        null,
        null,
        null,
        null,
        null,
        errand.topics(),
        null,
        "es");
  }
}
