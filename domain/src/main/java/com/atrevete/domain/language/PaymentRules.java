package com.atrevete.domain.language;

import java.util.Optional;
import java.util.Set;

/** What a turn says about a payment: it fails, it is done, it comes later. */
final class PaymentRules {

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

  private PaymentRules() {}

  static Optional<Intent> read(Facts facts) {
    boolean paying = facts.in(TurnContext.AWAITING_PAYMENT);
    boolean about = paying || speaksOfPaying(facts.words());
    boolean question =
        (facts.topics().contains(FaqTopic.PAYMENT) && facts.asks()) || facts.has(Sign.POLICY);
    boolean claims =
        facts.has(Sign.PAYCLAIM)
            && about
            && (paying || !facts.has(Sign.INJECTION))
            && !facts.has(Sign.POLICY);
    if (claims) {
      return Optional.of(Intent.PAYMENT_CLAIMED);
    }
    if (isProblem(facts, about) && !question) {
      return Optional.of(Intent.PAYMENT_PROBLEM);
    }
    boolean later = facts.has(Sign.PAYLATER) && !facts.has(Sign.CANCEL) && !question;
    return paying && later ? Optional.of(Intent.WAIT) : Optional.empty();
  }

  /** Whether the turn is about the link, the card or the payment at all. */
  static boolean speaksOfPaying(Words words) {
    return words.containsAny(PAYING);
  }

  private static boolean isProblem(Facts facts, boolean about) {
    boolean elsewhere = facts.has(Sign.INJECTION, Sign.GIFT) || askedForPlace(facts);
    if (elsewhere) {
      return false;
    }
    boolean fails = fails(facts);
    boolean later = facts.has(Sign.PAYLATER) && !fails;
    boolean unable = facts.together(Sign.MONEY, Sign.NOTABLE) && !facts.has(Sign.CANCEL);
    boolean says = facts.has(Sign.PAYPROBLEM) || facts.has(Sign.LINKAGAIN);
    return !later && (fails || unable || (says && about && !givesUp(facts)));
  }

  /** "Reenvíame el enlace": no payment has failed. */
  static boolean wantsOnlyTheLink(Facts facts) {
    return facts.has(Sign.LINKAGAIN)
        && !facts.has(Sign.PAYPROBLEM)
        && !facts.has(Sign.FAILURE)
        && !fails(facts);
  }

  /** "Ya no quiero la cita, no pago". */
  private static boolean givesUp(Facts facts) {
    return facts.has(Sign.CANCEL) && !facts.has(Sign.FAILURE);
  }

  private static boolean fails(Facts facts) {
    boolean paying = facts.in(TurnContext.AWAITING_PAYMENT);
    return facts.together(Sign.MONEY, Sign.FAILURE)
        || (paying && facts.has(Sign.FAILURE) && !facts.has(Sign.CANCEL))
        || (paying && facts.together(Sign.SCREEN, Sign.NOTABLE));
  }

  /** "El enlace de la ubicación" is no payment link. */
  private static boolean askedForPlace(Facts facts) {
    return !facts.in(TurnContext.AWAITING_PAYMENT)
        && facts.topics().stream().anyMatch(topic -> topic != FaqTopic.PAYMENT);
  }
}
