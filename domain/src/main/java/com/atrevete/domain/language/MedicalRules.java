package com.atrevete.domain.language;

import java.util.Set;

/** Whether a turn speaks of health that matters for a treatment: a person must answer it. */
final class MedicalRules {

  private static final int SHORTEST_ILLNESS = 7;

  private static final Set<String> ENDINGS = Set.of("itis", "osis", "algia", "emia");
  private static final Set<String> NOT_ILL =
      Set.of(
          "nostalgia",
          "metamorfosis",
          "hipnosis",
          "celulitis",
          "academia",
          "bohemia",
          "pandemia",
          "epidemia",
          "simbiosis");

  /** What is taken without being ill. */
  private static final Set<String> HARMLESS_TAKEN =
      Set.of("cafe", "nota", "cita", "hora", "hueco", "sol", "algo", "cerveza", "copa", "bus");

  private MedicalRules() {}

  static boolean speaksOfHealth(Facts facts) {
    boolean joking = facts.has(Sign.HARMLESS) && !facts.has(Sign.OWNILL);
    if (joking) {
      return false;
    }
    return facts.has(Sign.MEDICAL)
        || facts.together(Sign.BODY, Sign.SYMPTOM)
        || takesMedicine(facts)
        || (isIll(facts) && !isExcused(facts));
  }

  private static boolean isIll(Facts facts) {
    return facts.has(Sign.EXCUSE) || namesIllness(facts.words());
  }

  /** Who is ill and therefore does not come asks for no advice. */
  private static boolean isExcused(Facts facts) {
    boolean stays = facts.has(Sign.CANCEL, Sign.CANTCOME, Sign.RESCHEDULE, Sign.LATE);
    boolean refuses =
        facts.in(TurnContext.REMINDER_SENT, TurnContext.APPOINTMENT_CONFIRMED)
            && facts.answer() == Answer.NO;
    return (stays || refuses) && !(facts.asks() && facts.namesService());
  }

  private static boolean takesMedicine(Facts facts) {
    return facts.has(Sign.TAKES) && facts.asks() && !facts.words().containsAny(HARMLESS_TAKEN);
  }

  /** Illnesses are known by their endings: "foliculitis", "trombosis", "neuralgia". */
  private static boolean namesIllness(Words words) {
    for (Token token : words.tokens()) {
      String word = token.word();
      if (token.isWord()
          && word.length() >= SHORTEST_ILLNESS
          && ENDINGS.stream().anyMatch(word::endsWith)
          && !NOT_ILL.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
