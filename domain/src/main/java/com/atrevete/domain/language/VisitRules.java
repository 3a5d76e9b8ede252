package com.atrevete.domain.language;

import static com.atrevete.domain.language.TurnContext.APPOINTMENT_CONFIRMED;
import static com.atrevete.domain.language.TurnContext.AWAITING_BOOKING_CHOICE;
import static com.atrevete.domain.language.TurnContext.AWAITING_CANCEL_CONFIRMATION;
import static com.atrevete.domain.language.TurnContext.AWAITING_CONFIRMATION;
import static com.atrevete.domain.language.TurnContext.AWAITING_PAYMENT;
import static com.atrevete.domain.language.TurnContext.AWAITING_SLOT_CHOICE;
import static com.atrevete.domain.language.TurnContext.IDLE;
import static com.atrevete.domain.language.TurnContext.REMINDER_SENT;

import java.util.Optional;
import java.util.Set;

/** What a turn says about a visit that exists: late, cancel, move, ask, change. */
final class VisitRules {

  private static final Set<String> STATES =
      Set.of("cancelada", "anulada", "cancelado", "anulado", "quitado", "pie");

  private static final Set<String> OFFERS = Set.of("teneis", "tienes", "tienen", "hay", "habria");

  private VisitRules() {}

  static Optional<Intent> read(Facts facts) {
    if (facts.has(Sign.WAITLIST)) {
      return Optional.of(Intent.WAITLIST);
    }
    if (isLate(facts)) {
      return Optional.of(Intent.DELAY);
    }
    if (facts.has(Sign.POLICY)) {
      return Optional.of(Intent.FAQ);
    }
    if (facts.has(Sign.KEEP) && !refusesThenCancels(facts.words())) {
      return kept(facts);
    }
    if (asksWhetherItStands(facts)) {
      return Optional.of(Intent.MY_APPOINTMENT);
    }
    if (isMove(facts)) {
      return Optional.of(Intent.RESCHEDULE);
    }
    if (isCancel(facts)) {
      return Optional.of(Intent.CANCEL);
    }
    return facts.has(Sign.MYAPPT) ? myAppointment(facts) : Optional.empty();
  }

  private static boolean isLate(Facts facts) {
    boolean choosing = facts.in(AWAITING_SLOT_CHOICE);
    boolean booking = facts.namesService() && facts.has(Sign.BOOK);
    boolean gone = facts.has(Sign.CANCEL) && !facts.has(Sign.KEEP);
    return facts.has(Sign.LATE) && !gone && !choosing && !booking && !facts.has(Sign.POLICY);
  }

  /** "Al final no, cancélala": the no stands alone. */
  private static boolean refusesThenCancels(Words words) {
    for (int at = 0; at < words.size(); at++) {
      boolean apart = words.at(at + 1).kind() == Token.Kind.COMMA;
      if (apart && words.word(at).equals("no") && Signs.end(Sign.CANCEL, words, at + 2) > 0) {
        return true;
      }
    }
    return false;
  }

  /** "No, no canceles": a yes to a reminder, a no to "shall I cancel?". */
  private static Optional<Intent> kept(Facts facts) {
    if (isMove(facts)) {
      return Optional.of(Intent.RESCHEDULE);
    }
    if (!facts.topics().isEmpty() || facts.has(Sign.PRICE, Sign.MYAPPT)) {
      return Optional.empty();
    }
    boolean comes =
        facts.in(REMINDER_SENT) || (facts.in(APPOINTMENT_CONFIRMED) && facts.has(Sign.ATTEND));
    return Optional.of(comes ? Intent.CONFIRM_YES : Intent.CONFIRM_NO);
  }

  /** "¿Está cancelada o sigue en pie?" cancels nothing. */
  private static boolean asksWhetherItStands(Facts facts) {
    return facts.has(Sign.MYAPPT) && facts.asks() && facts.words().containsAny(STATES);
  }

  private static boolean isMove(Facts facts) {
    if (facts.has(Sign.RESCHEDULE)) {
      if (facts.has(Sign.CANCEL) && facts.has(Sign.CANTCOME) && !facts.namesMoment()) {
        return false;
      }
      return !facts.in(AWAITING_SLOT_CHOICE, AWAITING_CONFIRMATION)
          || facts.words().contains("cita");
    }
    boolean hasVisit = facts.in(APPOINTMENT_CONFIRMED, REMINDER_SENT, AWAITING_CANCEL_CONFIRMATION);
    boolean otherMoment = facts.namesMoment() && facts.dates().current() != null;
    boolean wantsOther =
        facts.has(Sign.CANTCOME, Sign.CORRECTION) && facts.namesMoment() && !facts.namesService();
    boolean corrected =
        wantsOther && !facts.has(Sign.CANCEL) && (facts.asks() || facts.has(Sign.CORRECTION));
    return hasVisit
        && (otherMoment || corrected || facts.has(Sign.OTHERTIME) || asksForOther(facts));
  }

  /** "¿Puede ser con Pilar?", "¿a las 12?" after a visit was agreed. */
  private static boolean asksForOther(Facts facts) {
    boolean other = facts.namesMoment() || facts.stylists().wanted() != null;
    return facts.in(REMINDER_SENT, APPOINTMENT_CONFIRMED)
        && facts.asks()
        && other
        && !facts.namesService()
        && !facts.has(Sign.MYAPPT, Sign.PRICE)
        && !facts.words().contains("otra")
        && facts.topics().isEmpty();
  }

  private static boolean isCancel(Facts facts) {
    if (facts.in(AWAITING_CANCEL_CONFIRMATION)) {
      return false;
    }
    boolean visit =
        facts.in(
            IDLE, APPOINTMENT_CONFIRMED, REMINDER_SENT, AWAITING_PAYMENT, AWAITING_BOOKING_CHOICE);
    if (facts.has(Sign.OTHERCANCELS)) {
      return false;
    }
    boolean certain = facts.has(Sign.CANCEL) || !facts.has(Sign.MAYBE, Sign.NOTALONE);
    if (!certain || onlyAsksOrChanges(facts)) {
      return false;
    }
    if (facts.has(Sign.CANCELOTHER) && !isAboutVisit(facts)) {
      return false;
    }
    if (facts.has(Sign.CANCEL)) {
      return !facts.has(Sign.ATTEND) || facts.has(Sign.CANTCOME);
    }
    boolean replies =
        facts.in(APPOINTMENT_CONFIRMED, REMINDER_SENT)
            && facts.has(Sign.CANTREPLY)
            && !facts.has(Sign.ATTEND)
            && !facts.asks();
    if (replies) {
      return true;
    }
    boolean asksForOther =
        facts.namesService() || (facts.has(Sign.CORRECTION) && facts.namesMoment());
    return visit && facts.has(Sign.CANTCOME) && !(facts.in(IDLE) && asksForOther);
  }

  /** "No puedo por la mañana, ¿tenéis tarde?" and "ya no quiero mechas, quiero tinte". */
  private static boolean onlyAsksOrChanges(Facts facts) {
    Words words = facts.words();
    boolean asks = facts.asks() && (facts.namesMoment() || words.containsAny(OFFERS));
    if (asks && !facts.has(Sign.CANCEL)) {
      return true;
    }
    boolean said =
        words.tokens().stream()
            .map(Token::word)
            .anyMatch(word -> word.startsWith("cancel") || word.startsWith("anul"));
    return facts.namesService() && words.contains("quiero") && !said && !isNamed(words);
  }

  private static boolean isNamed(Words words) {
    return words.containsAny(Set.of("cita", "reserva", "hora", "citas"));
  }

  /** "Quiero cancelar la suscripción" is about no visit. */
  private static boolean isAboutVisit(Facts facts) {
    boolean named = isNamed(facts.words());
    boolean visit = facts.in(APPOINTMENT_CONFIRMED, REMINDER_SENT, AWAITING_PAYMENT);
    return named || (visit && (facts.namesService() || facts.has(Sign.CANTCOME)));
  }

  private static Optional<Intent> myAppointment(Facts facts) {
    boolean priceOrPlace =
        facts.has(Sign.ADDRESS, Sign.PRICE, Sign.HOURS) && !facts.words().contains("cita");
    return priceOrPlace ? Optional.empty() : Optional.of(Intent.MY_APPOINTMENT);
  }
}
