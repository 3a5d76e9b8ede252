package com.atrevete.domain.language;

import java.util.Optional;
import java.util.Set;

/** What goes before everything else in any context: health, a person, insults, tricks. */
final class UrgentRules {

  private static final Set<String> PAYING =
      Set.of(
          "pagar",
          "pago",
          "enlace",
          "link",
          "tarjeta",
          "bizum",
          "cobrado",
          "cobro",
          "pague",
          "sms",
          "codigo",
          "pasarela",
          "banco",
          "rechazada",
          "denegada",
          "url",
          "pagina",
          "cargo",
          "cobrasteis",
          "cobraron",
          "pagado",
          "cargado",
          "cobrada",
          "pagando");

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

  private static final Set<String> NOT_ILL = Set.of("nostalgia", "metamorfosis", "hipnosis");

  private UrgentRules() {}

  static Optional<Intent> read(Facts facts) {
    if (facts.has(Sign.MEDICAL) || namesIllness(facts.words())) {
      return Optional.of(Intent.MEDICAL);
    }
    if (facts.has(Sign.UNSUBSCRIBE)) {
      return Optional.of(Intent.UNSUBSCRIBE);
    }
    if (wantsPerson(facts)) {
      return Optional.of(Intent.HUMAN_PLEASE);
    }
    Optional<Intent> payment = payment(facts);
    if (payment.isPresent()) {
      return payment;
    }
    if (facts.has(Sign.INJECTION)
        && !facts.has(Sign.POLICY)
        && !facts.topics().contains(FaqTopic.GIFT_CARDS)) {
      return Optional.of(Intent.OUT_OF_SCOPE);
    }
    if (facts.has(Sign.INSULT)) {
      return Optional.of(Intent.INSULT);
    }
    return facts.has(Sign.COMPLAINT) ? Optional.of(Intent.COMPLAINT) : Optional.empty();
  }

  private static boolean wantsPerson(Facts facts) {
    boolean named =
        facts.in(TurnContext.AWAITING_NAME, TurnContext.AWAITING_SURNAME) && facts.name().isGiven();
    boolean asked = facts.has(Sign.HUMAN) || (facts.has(Sign.ROBOT) && !facts.has(Sign.INJECTION));
    return asked && !named && !callIsRefused(facts) && !facts.has(Sign.WAITLIST);
  }

  /** Illnesses are known by their endings: "foliculitis", "trombosis", "neuralgia". */
  private static boolean namesIllness(Words words) {
    for (Token token : words.tokens()) {
      String word = token.word();
      boolean ending = word.endsWith("itis") || word.endsWith("osis") || word.endsWith("algia");
      if (token.isWord() && word.length() > 6 && ending && !NOT_ILL.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** "No hace falta que me llaméis" asks for nobody; "no quiero hablar con un robot" does. */
  private static boolean callIsRefused(Facts facts) {
    return facts.has(Sign.NOHUMAN) && !facts.words().containsAny(MACHINES);
  }

  /** Whether the turn is about the link, the card or the payment at all. */
  static boolean speaksOfPaying(Words words) {
    return words.containsAny(PAYING);
  }

  private static Optional<Intent> payment(Facts facts) {
    boolean paying = facts.in(TurnContext.AWAITING_PAYMENT);
    boolean about = paying || facts.words().containsAny(PAYING);
    boolean claims =
        (facts.has(Sign.PAYCLAIM) && about && !facts.has(Sign.INJECTION))
            || (paying && facts.has(Sign.PAYCLAIM));
    if (claims && !facts.has(Sign.POLICY)) {
      return Optional.of(Intent.PAYMENT_CLAIMED);
    }
    boolean later = facts.has(Sign.PAYLATER);
    boolean question =
        (facts.topics().contains(FaqTopic.PAYMENT) && facts.asks()) || facts.has(Sign.POLICY);
    boolean problem =
        facts.has(Sign.PAYPROBLEM) && about && !later && !question && !facts.has(Sign.INJECTION);
    if (problem && !facts.has(Sign.GIFT)) {
      return Optional.of(Intent.PAYMENT_PROBLEM);
    }
    return paying && later && !facts.has(Sign.CANCEL) && !question
        ? Optional.of(Intent.WAIT)
        : Optional.empty();
  }
}
