package com.atrevete.domain.language;

import static com.atrevete.domain.language.TurnContext.AWAITING_BOOKING_CHOICE;
import static com.atrevete.domain.language.TurnContext.AWAITING_CANCEL_CONFIRMATION;
import static com.atrevete.domain.language.TurnContext.AWAITING_CONFIRMATION;
import static com.atrevete.domain.language.TurnContext.AWAITING_SERVICE;
import static com.atrevete.domain.language.TurnContext.AWAITING_SLOT_CHOICE;

import java.util.Optional;

/** How a turn answers the question that Maite asked. */
final class AnswerRules {

  private AnswerRules() {}

  static Optional<Intent> read(Facts facts) {
    if (facts.in(AWAITING_SLOT_CHOICE, AWAITING_BOOKING_CHOICE)) {
      return slot(facts);
    }
    if (isQuestion(facts)) {
      return Optional.empty();
    }
    return switch (facts.context()) {
      case AWAITING_NAME, AWAITING_SURNAME -> name(facts);
      case AWAITING_PACK_DECISION -> pack(facts);
      case AWAITING_CONFIRMATION,
          AWAITING_CONSULTATION_DECISION,
          AWAITING_CANCEL_CONFIRMATION,
          AWAITING_WAITLIST_DECISION ->
          decision(facts);
      case REMINDER_SENT -> reminder(facts);
      case AWAITING_SERVICE, AWAITING_VARIANT, AWAITING_STYLIST, AWAITING_DAY, AWAITING_PEOPLE ->
          wish(facts);
      case IDLE,
          AWAITING_PAYMENT,
          APPOINTMENT_CONFIRMED,
          AWAITING_SLOT_CHOICE,
          AWAITING_BOOKING_CHOICE ->
          Optional.empty();
    };
  }

  /** A question of her own is answered first, whatever was asked before. */
  private static boolean isQuestion(Facts facts) {
    boolean price =
        facts.has(Sign.PRICE)
            && !(facts.in(AWAITING_CONFIRMATION) && facts.answer() == Answer.YES && !facts.asks());
    return price
        || (!facts.topics().isEmpty()
            && (facts.asks() || facts.answer() == Answer.NEITHER)
            && !facts.namesService());
  }

  private static Optional<Intent> slot(Facts facts) {
    OptionReader.Choice choice = facts.choice();
    if (choice.option() != null) {
      return Optional.of(Intent.CHOOSE_OPTION);
    }
    if (facts.has(Sign.WAIT)) {
      return Optional.of(Intent.WAIT);
    }
    if (isQuestion(facts)) {
      return Optional.empty();
    }
    boolean counter =
        choice.base() != null
            || facts.namesMoment()
            || facts.stylists().wanted() != null
            || facts.namesService();
    if (counter) {
      return Optional.of(Intent.BOOK);
    }
    if (choice.refused() || facts.answer() == Answer.NO) {
      return Optional.of(Intent.CONFIRM_NO);
    }
    if (facts.has(Sign.ANYSTYLIST)) {
      return Optional.of(Intent.CHOOSE_OPTION);
    }
    if (choice.beyond()) {
      return Optional.of(Intent.UNCLEAR);
    }
    return facts.answer() == Answer.YES ? Optional.of(Intent.CONFIRM_YES) : Optional.empty();
  }

  private static Optional<Intent> name(Facts facts) {
    if (facts.name().isGiven()) {
      return Optional.of(Intent.GIVE_NAME);
    }
    if (facts.namesService() || (facts.has(Sign.BOOK) && !facts.asks())) {
      return Optional.empty();
    }
    return yesOrNo(facts);
  }

  private static Optional<Intent> pack(Facts facts) {
    if (facts.has(Sign.WAIT)) {
      return Optional.of(Intent.WAIT);
    }
    boolean conditional =
        facts.asks() && facts.words().contains("si") && facts.answer() == Answer.NO;
    if (conditional) {
      return Optional.of(Intent.UNCLEAR);
    }
    if (facts.answer() != Answer.NEITHER && !facts.has(Sign.HESITATE, Sign.HUM)) {
      return yesOrNo(facts);
    }
    boolean takes =
        (facts.words().contains("pack") && facts.answer() != Answer.NO)
            || (facts.words().contains("con") && facts.namesService());
    return takes && !facts.asks() && !facts.has(Sign.HESITATE, Sign.HUM)
        ? Optional.of(Intent.CONFIRM_YES)
        : yesOrNo(facts);
  }

  private static Optional<Intent> decision(Facts facts) {
    if (facts.has(Sign.WAIT)) {
      return Optional.of(Intent.WAIT);
    }
    boolean refused =
        facts.stylists().refused() != null && facts.stylists().wanted() == null && !plainNo(facts);
    boolean other =
        refused
            || (facts.stylists().wanted() != null
                && (facts.answer() == Answer.NEITHER || facts.words().contains("pero")));
    boolean changes = (facts.namesMoment() || other) && !facts.in(AWAITING_CANCEL_CONFIRMATION);
    if (changes) {
      return Optional.of(Intent.BOOK);
    }
    boolean unsure =
        (facts.has(Sign.HESITATE) && facts.answer() != Answer.YES)
            || (facts.has(Sign.HUM) && facts.answer() == Answer.NEITHER);
    if (unsure) {
      return Optional.of(Intent.UNCLEAR);
    }
    return yesOrNo(facts);
  }

  /** "No, con Marta no" refuses the whole; "vale, pero con Marta no" wants another one. */
  private static boolean plainNo(Facts facts) {
    return facts.words().word(0).equals("no");
  }

  private static Optional<Intent> reminder(Facts facts) {
    if (facts.has(Sign.MODIFY) && facts.namesService()) {
      return Optional.empty();
    }
    if (facts.answer() == Answer.YES
        || (facts.answer() == Answer.NEITHER && facts.has(Sign.THANKS, Sign.GOODBYE))) {
      return Optional.of(Intent.CONFIRM_YES);
    }
    return facts.answer() == Answer.NO && !facts.namesMoment()
        ? Optional.of(Intent.CONFIRM_NO)
        : Optional.empty();
  }

  private static Optional<Intent> wish(Facts facts) {
    if (facts.has(Sign.USUAL, Sign.ADVICE, Sign.GROUP, Sign.WAIT)) {
      return Optional.empty();
    }
    boolean stylist =
        facts.stylists().wanted() != null
            || facts.stylists().refused() != null
            || facts.stylists().anyone();
    if (stylist
        || facts.namesService()
        || facts.namesMoment()
        || facts.has(Sign.BOOK, Sign.UNKNOWNSERVICE)) {
      return Optional.empty();
    }
    if (facts.has(Sign.HESITATE, Sign.HUM)) {
      return Optional.of(facts.in(AWAITING_SERVICE) ? Intent.ADVICE : Intent.UNCLEAR);
    }
    return yesOrNo(facts);
  }

  private static Optional<Intent> yesOrNo(Facts facts) {
    return switch (facts.answer()) {
      case YES -> Optional.of(Intent.CONFIRM_YES);
      case NO -> Optional.of(Intent.CONFIRM_NO);
      case NEITHER -> Optional.empty();
    };
  }
}
