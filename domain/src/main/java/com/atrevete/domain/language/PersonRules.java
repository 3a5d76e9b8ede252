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
        || (facts.together(Sign.MACHINE, Sign.REFUSES) && !facts.has(Sign.INJECTION));
  }

  /** "Necesito una persona que me haga un recogido" is a booking. */
  private static boolean onlySeeks(Facts facts, boolean planned) {
    return planned && !facts.has(Sign.CONTACT, Sign.ROBOT) && !facts.has(Sign.MACHINE);
  }

  private static boolean asksForContact(Facts facts, boolean planned) {
    if (planned || facts.has(Sign.INJECTION, Sign.BOOK)) {
      return facts.has(Sign.PERSON) && facts.together(Sign.PERSON, Sign.TALK) && !planned;
    }
    boolean choosing = facts.in(TurnContext.AWAITING_STYLIST);
    boolean anybody = facts.together(Sign.PERSON, choosing ? Sign.TALK : Sign.CONTACT);
    boolean someone = facts.stylists().wanted() != null && facts.has(Sign.TALK);
    return anybody || someone;
  }

  /** "No hace falta que me llaméis" asks for nobody; "no quiero hablar con un robot" does. */
  private static boolean callIsRefused(Facts facts) {
    return facts.has(Sign.NOHUMAN) && !facts.words().containsAny(MACHINES);
  }
}
