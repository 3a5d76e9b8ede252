package com.atrevete.domain.language;

import static com.atrevete.domain.language.TurnContext.APPOINTMENT_CONFIRMED;
import static com.atrevete.domain.language.TurnContext.AWAITING_PACK_DECISION;
import static com.atrevete.domain.language.TurnContext.AWAITING_PAYMENT;
import static com.atrevete.domain.language.TurnContext.AWAITING_SERVICE;
import static com.atrevete.domain.language.TurnContext.AWAITING_STYLIST;
import static com.atrevete.domain.language.TurnContext.REMINDER_SENT;

import java.util.Optional;
import java.util.Set;

/** What a turn asks for when it does not answer a question. */
final class RequestRules {

  private static final Set<String> SOMEBODY =
      Set.of("con", "o", "chica", "chico", "chicas", "chicos", "mujer", "hombre", "alguien");

  private static final int SMALL_TALK = 4;

  private RequestRules() {}

  static Optional<Intent> read(Facts facts) {
    boolean booking = isBooking(facts);
    boolean bookingToo = facts.has(Sign.BOOK) && facts.namesService();
    if (facts.has(Sign.PRICE)) {
      return Optional.of(Intent.PRICE_QUESTION);
    }
    if (!facts.topics().isEmpty() && !bookingToo) {
      return Optional.of(Intent.FAQ);
    }
    if (facts.has(Sign.CHITCHAT) && !facts.namesService()) {
      return Optional.of(Intent.OUT_OF_SCOPE);
    }
    if (facts.has(Sign.FAQOTHER, Sign.SERVICESLIST)
        && !facts.namesService()
        && !facts.namesMoment()) {
      return Optional.of(Intent.FAQ);
    }
    Optional<Intent> special = special(facts);
    if (special.isPresent()) {
      return special;
    }
    if (booking) {
      return Optional.of(Intent.BOOK);
    }
    if (facts.has(Sign.WAIT)) {
      return Optional.of(Intent.WAIT);
    }
    boolean paying = facts.in(AWAITING_PAYMENT) && PaymentRules.speaksOfPaying(facts.words());
    boolean complains = paying && !facts.asks() && !facts.has(Sign.THANKS);
    return complains ? Optional.of(Intent.PAYMENT_PROBLEM) : small(facts);
  }

  private static Optional<Intent> special(Facts facts) {
    if (facts.has(Sign.USUAL) && facts.services().names().isEmpty()) {
      return Optional.of(Intent.USUAL);
    }
    boolean wanted = !facts.in(AWAITING_STYLIST) || facts.namesService();
    if (facts.has(Sign.ADVICE) && wanted && !(facts.has(Sign.BOOK) && facts.namesMoment())) {
      return Optional.of(Intent.ADVICE);
    }
    if (facts.has(Sign.GROUP)) {
      return Optional.of(Intent.GROUP);
    }
    boolean childsCut = facts.services().names().contains("Corte niño") && !facts.has(Sign.MODIFY);
    if (facts.has(Sign.THIRD) && !facts.has(Sign.GIFTFOR) && !childsCut) {
      return Optional.of(Intent.THIRD_PARTY);
    }
    boolean visit = facts.in(APPOINTMENT_CONFIRMED, REMINDER_SENT, AWAITING_PAYMENT);
    boolean another = facts.words().contains("cita");
    boolean modifies = facts.has(Sign.MODIFY) && facts.services().mentioned() && visit && !another;
    return modifies ? Optional.of(Intent.MODIFY_SERVICES) : Optional.empty();
  }

  static boolean isBooking(Facts facts) {
    boolean stylist =
        facts.stylists().wanted() != null
            || facts.stylists().refused() != null
            || facts.stylists().anyone();
    boolean wish = facts.namesService() || facts.namesMoment() || stylist;
    if (facts.has(Sign.BOOK, Sign.UNKNOWNSERVICE) || wish) {
      return true;
    }
    return (facts.in(AWAITING_STYLIST) && facts.words().containsAny(SOMEBODY))
        || (facts.in(AWAITING_SERVICE) && facts.words().contains("pelo"));
  }

  private static Optional<Intent> small(Facts facts) {
    if (facts.name().isGiven()) {
      return Optional.of(Intent.GIVE_NAME);
    }
    if (facts.has(Sign.THANKS)) {
      return Optional.of(Intent.THANKS);
    }
    boolean closing =
        facts.in(APPOINTMENT_CONFIRMED, AWAITING_PAYMENT)
            && facts.answer() == Answer.YES
            && facts.words().count() <= SMALL_TALK;
    if (closing || facts.has(Sign.GOODBYE)) {
      return Optional.of(Intent.THANKS);
    }
    if (facts.has(Sign.GREETING) || (facts.has(Sign.ASKME) && !facts.in(AWAITING_SERVICE))) {
      return Optional.of(Intent.GREETING);
    }
    if (facts.answer() != Answer.NEITHER
        && !facts.in(AWAITING_PACK_DECISION)
        && facts.words().count() <= SMALL_TALK) {
      return Optional.of(facts.answer() == Answer.YES ? Intent.CONFIRM_YES : Intent.CONFIRM_NO);
    }
    return Optional.empty();
  }
}
