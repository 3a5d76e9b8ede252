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
    if (intent != Intent.CONFIRM_YES) {
      return intent;
    }
    if (facts.in(TurnContext.REMINDER_SENT)) {
      return facts.has(Sign.BUT) && facts.has(Sign.MAYBE, Sign.DOUBT) ? changed(facts) : intent;
    }
    return BINDING.contains(facts.context()) ? bound(facts) : intent;
  }

  /** A visit that is confirmed with a but: another professional or hour is a move. */
  private static Intent changed(Facts facts) {
    boolean moves = facts.namesMoment() || facts.stylists().wanted() != null;
    if (moves) {
      return Intent.RESCHEDULE;
    }
    return facts.has(Sign.MAYBE) ? Intent.UNCLEAR : Intent.CONFIRM_YES;
  }

  private static Intent bound(Facts facts) {
    boolean cancelling = facts.in(TurnContext.AWAITING_CANCEL_CONFIRMATION);
    if (facts.has(Sign.IFONLY)) {
      return Intent.OUT_OF_SCOPE;
    }
    if (facts.stylists().refused() != null && !cancelling) {
      return Intent.BOOK;
    }
    boolean changes = facts.namesMoment() || facts.stylists().wanted() != null;
    if (changes && !cancelling && facts.has(Sign.BUT, Sign.DOUBT)) {
      return Intent.BOOK;
    }
    if (refusesLater(facts)) {
      return Intent.CONFIRM_NO;
    }
    boolean idiom = facts.has(Sign.YESIDIOM) && !facts.has(Sign.BUT);
    boolean doubts = facts.has(Sign.HESITATE) || (facts.has(Sign.DOUBT) && !idiom);
    return doubts || asksToo(facts) ? Intent.UNCLEAR : Intent.CONFIRM_YES;
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
