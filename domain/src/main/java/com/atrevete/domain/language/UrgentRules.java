package com.atrevete.domain.language;

import java.util.Optional;

/** What goes before everything else in any context: health, a person, insults, tricks. */
final class UrgentRules {

  private UrgentRules() {}

  static Optional<Intent> read(Facts facts) {
    if (MedicalRules.speaksOfHealth(facts)) {
      return Optional.of(Intent.MEDICAL);
    }
    if (facts.has(Sign.UNSUBSCRIBE)) {
      return Optional.of(Intent.UNSUBSCRIBE);
    }
    if (PersonRules.wantsPerson(facts)) {
      return Optional.of(Intent.HUMAN_PLEASE);
    }
    Optional<Intent> payment = PaymentRules.read(facts);
    if (payment.isPresent()) {
      return payment;
    }
    if (isTrick(facts)) {
      return Optional.of(Intent.OUT_OF_SCOPE);
    }
    if (facts.has(Sign.INSULT)) {
      return Optional.of(Intent.INSULT);
    }
    return facts.has(Sign.COMPLAINT) && !facts.has(Sign.OWNSTATE, Sign.ELSEWHERE)
        ? Optional.of(Intent.COMPLAINT)
        : Optional.empty();
  }

  private static boolean isTrick(Facts facts) {
    return facts.has(Sign.INJECTION)
        && !facts.has(Sign.POLICY)
        && !facts.topics().contains(FaqTopic.GIFT_CARDS);
  }
}
