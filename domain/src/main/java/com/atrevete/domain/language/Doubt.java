package com.atrevete.domain.language;

import java.util.Set;

/** A yes binds her, so a yes that also hesitates, asks, refuses or changes something is none. */
final class Doubt {

  private static final Set<TurnContext> BINDING =
      Set.of(
          TurnContext.AWAITING_CONFIRMATION,
          TurnContext.AWAITING_PACK_DECISION,
          TurnContext.AWAITING_CANCEL_CONFIRMATION,
          TurnContext.AWAITING_CONSULTATION_DECISION,
          TurnContext.AWAITING_WAITLIST_DECISION,
          TurnContext.AWAITING_SLOT_CHOICE);

  private Doubt() {}

  /** The intent, or a harmless one when it is a yes that is not certain. */
  static Intent careful(Intent intent, Facts facts) {
    if (intent != Intent.CONFIRM_YES || !BINDING.contains(facts.context())) {
      return intent;
    }
    if (facts.has(Sign.IFONLY)) {
      return Intent.OUT_OF_SCOPE;
    }
    if (facts.stylists().refused() != null && !facts.in(TurnContext.AWAITING_CANCEL_CONFIRMATION)) {
      return Intent.BOOK;
    }
    boolean changes = facts.namesMoment() || facts.stylists().wanted() != null;
    if (changes && facts.has(Sign.BUT) && !facts.in(TurnContext.AWAITING_CANCEL_CONFIRMATION)) {
      return Intent.BOOK;
    }
    if (refusesLater(facts)) {
      return Intent.CONFIRM_NO;
    }
    return facts.has(Sign.HESITATE) || asksToo(facts) ? Intent.UNCLEAR : intent;
  }

  /** "Sí quiero mechas pero el corte no". */
  private static boolean refusesLater(Facts facts) {
    int but = facts.signs().position(Sign.BUT);
    Words words = facts.words();
    for (int at = but; at < words.size(); at++) {
      if (words.word(at).equals("no")) {
        return true;
      }
    }
    return false;
  }

  /** A question of its own beside the yes; "¿sí?" and "vale?" are answers with doubts. */
  private static boolean asksToo(Facts facts) {
    return facts.asks() && !facts.has(Sign.YESIDIOM) && facts.words().count() > 1;
  }
}
