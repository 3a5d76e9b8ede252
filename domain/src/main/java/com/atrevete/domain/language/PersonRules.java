package com.atrevete.domain.language;

import java.util.Set;

/** Whether a turn asks for a person instead of Maite. */
final class PersonRules {

  private static final Set<String> MACHINES =
      Set.of(
          "robot",
          "robots",
          "bot",
          "maquina",
          "maquinas",
          "ia",
          "contestador",
          "persona",
          "alguien");

  private static final Set<String> APPOINTMENTS =
      Set.of("cita", "citas", "hora", "hueco", "reserva", "turno");

  private PersonRules() {}

  static boolean wantsPerson(Facts facts) {
    boolean named =
        facts.in(TurnContext.AWAITING_NAME, TurnContext.AWAITING_SURNAME)
            && facts.name().isGiven()
            && !facts.has(Sign.MACHINE);
    if (named || callIsRefused(facts) || facts.has(Sign.WAITLIST, Sign.CHITCHAT)) {
      return false;
    }
    boolean planned = facts.namesService() || facts.namesMoment();
    return (facts.has(Sign.HUMAN) && !onlySeeks(facts, planned))
        || (facts.has(Sign.ROBOT) && !facts.has(Sign.INJECTION))
        || asksForContact(facts, planned)
        || asksForSomebody(facts, planned)
        || (facts.together(Sign.MACHINE, Sign.REFUSES) && !facts.has(Sign.INJECTION));
  }

  /** "Necesito una persona que me haga un recogido" is a booking. */
  private static boolean onlySeeks(Facts facts, boolean planned) {
    return planned && !facts.has(Sign.CONTACT, Sign.ROBOT) && !facts.has(Sign.MACHINE);
  }

  private static boolean asksForContact(Facts facts, boolean planned) {
    boolean books = facts.has(Sign.BOOK) && facts.words().containsAny(APPOINTMENTS);
    if (planned || books || facts.has(Sign.INJECTION)) {
      return false;
    }
    boolean choosing = facts.in(TurnContext.AWAITING_STYLIST);
    boolean anybody =
        facts.together(Sign.PERSON, Sign.TALK)
            || (!choosing && facts.together(Sign.PERSON, Sign.CONTACT));
    boolean someone = facts.stylists().wanted() != null && facts.has(Sign.TALK);
    return anybody || someone;
  }

  /** "¿Está la dueña?", "una persona, por favor": a person and nothing else. */
  private static boolean asksForSomebody(Facts facts, boolean planned) {
    boolean other =
        planned
            || facts.in(TurnContext.AWAITING_STYLIST, TurnContext.AWAITING_PEOPLE)
            || facts.has(Sign.SAIDBY, Sign.INJECTION, Sign.THIRD, Sign.GROUP)
            || facts.has(Sign.CANCEL, Sign.RESCHEDULE, Sign.LATE, Sign.PAYCLAIM, Sign.ADVICE);
    boolean polite = facts.asks() || facts.words().contains("favor");
    return !other && (facts.has(Sign.CHIEF) || (facts.has(Sign.SOMEONE) && polite));
  }

  /** "No hace falta que me llaméis" asks for nobody; "no quiero hablar con un robot" does. */
  private static boolean callIsRefused(Facts facts) {
    return facts.has(Sign.NOHUMAN) && !facts.words().containsAny(MACHINES);
  }
}
