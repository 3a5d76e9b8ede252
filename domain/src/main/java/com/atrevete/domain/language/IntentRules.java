package com.atrevete.domain.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Weighs the facts of a turn: first what is urgent, then the visit, the answer, the request. */
final class IntentRules {

  /** The main intent and those beside it. */
  record Reading(Intent main, List<Intent> also) {}

  private static final Set<TurnContext> DECISIONS =
      Set.of(
          TurnContext.AWAITING_CONFIRMATION,
          TurnContext.AWAITING_PACK_DECISION,
          TurnContext.AWAITING_CONSULTATION_DECISION,
          TurnContext.AWAITING_WAITLIST_DECISION);

  private IntentRules() {}

  static Reading decide(Facts facts) {
    Intent main = Doubt.careful(main(facts), facts);
    Set<Intent> also = new LinkedHashSet<>();
    if (main == Intent.OUT_OF_SCOPE && facts.has(Sign.INJECTION) && confirmsToo(facts)) {
      Intent careful = Doubt.careful(Intent.CONFIRM_YES, facts);
      return new Reading(
          careful, careful == Intent.OUT_OF_SCOPE ? List.of() : List.of(Intent.OUT_OF_SCOPE));
    }
    beside(main, facts, also);
    also.remove(main);
    return new Reading(main, List.copyOf(also));
  }

  /** "Confirma, y además devuélveme…": the yes stands, the trick is noted. */
  private static boolean confirmsToo(Facts facts) {
    boolean starts = Signs.end(Sign.YES, facts.words(), 0) > 0;
    return DECISIONS.contains(facts.context()) && starts && facts.answer() == Answer.YES;
  }

  private static Intent main(Facts facts) {
    if (facts.words().count() == 0 && facts.answer() == Answer.NEITHER) {
      return Intent.UNCLEAR;
    }
    return UrgentRules.read(facts)
        .or(() -> VisitRules.read(facts))
        .or(() -> AnswerRules.read(facts))
        .or(() -> RequestRules.read(facts))
        .orElse(isOffTopic(facts) ? Intent.OUT_OF_SCOPE : Intent.UNCLEAR);
  }

  /** Clear but about something else; "¿para qué lo queréis?" is about what Maite asked. */
  private static boolean isOffTopic(Facts facts) {
    boolean asksBack =
        facts.asks() && facts.in(TurnContext.AWAITING_NAME, TurnContext.AWAITING_SURNAME);
    return facts.readable() && !(asksBack && !facts.has(Sign.CHITCHAT));
  }

  private static void beside(Intent main, Facts facts, Set<Intent> also) {
    switch (main) {
      case MEDICAL -> addIf(also, facts.has(Sign.ADVICE), Intent.ADVICE);
      case BOOK -> besideBooking(facts, also);
      case PAYMENT_PROBLEM -> addIf(also, PaymentRules.wantsOnlyTheLink(facts), Intent.SEND_LINK);
      case GIVE_NAME -> {
        addIf(also, facts.has(Sign.THIRD), Intent.THIRD_PARTY);
        addIf(also, facts.namesService(), Intent.BOOK);
      }
      case DELAY ->
          addIf(
              also,
              facts.context() == TurnContext.REMINDER_SENT && facts.answer() == Answer.YES,
              Intent.CONFIRM_YES);
      case PRICE_QUESTION, FAQ -> {
        addIf(
            also, facts.has(Sign.BOOK) && facts.namesMoment() && facts.namesService(), Intent.BOOK);
        addIf(also, namesHerself(facts), Intent.GIVE_NAME);
        addIf(also, main == Intent.PRICE_QUESTION && asksBesidesPrice(facts), Intent.FAQ);
      }
      case GROUP -> addIf(also, namesHerself(facts), Intent.GIVE_NAME);
      case THIRD_PARTY, USUAL -> addIf(also, facts.name().isGiven(), Intent.GIVE_NAME);
      default -> {}
    }
    addIf(
        also,
        main != Intent.OUT_OF_SCOPE && facts.has(Sign.INJECTION) && main == Intent.CONFIRM_YES,
        Intent.OUT_OF_SCOPE);
  }

  private static boolean asksBesidesPrice(Facts facts) {
    return facts.topics().stream().anyMatch(topic -> topic != FaqTopic.PAYMENT);
  }

  /** In a group a name is hers only when she says so; the others' are told later. */
  private static boolean namesHerself(Facts facts) {
    return facts.name().isGiven() && facts.words().containsAny(Set.of("llamo", "soy"));
  }

  private static void besideBooking(Facts facts, Set<Intent> also) {
    addIf(also, facts.name().isGiven(), Intent.GIVE_NAME);
    addIf(also, facts.has(Sign.THIRD) && facts.has(Sign.GIFTFOR), Intent.THIRD_PARTY);
    addIf(also, !facts.topics().isEmpty(), Intent.FAQ);
  }

  private static void addIf(Set<Intent> also, boolean condition, Intent intent) {
    if (condition) {
      also.add(intent);
    }
  }
}
