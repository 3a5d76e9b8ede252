package com.atrevete.domain.conversation;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.language.Intent;
import com.atrevete.domain.language.Understanding;
import java.util.Optional;

/** What the customer wants done: to book, to pay, to change, to cancel. */
final class Requests {

  private Requests() {}

  static void hear(Talk talk, Event.Said event) {
    Understanding said = event.understanding();
    switch (said.intent()) {
      case CANCEL -> Cancelling.hear(talk, said);
      case RESCHEDULE -> Changing.hear(talk, event);
      case DELAY -> Changing.delay(talk, said);
      case PAYMENT_PROBLEM -> Holding.paymentProblem(talk, said);
      case PAYMENT_CLAIMED -> Holding.paymentClaimed(talk);
      case MY_APPOINTMENT -> Changing.myBookings(talk);
      case USUAL -> Offering.usual(talk, event);
      case GROUP -> group(talk, event);
      case THIRD_PARTY, WAITLIST -> Handover.toColleague(talk, EscalationReason.HUMAN_PLEASE);
      case WAIT -> talk.say(new Line.TakeYourTime());
      case COMPLAINT -> {
        talk.say(new Line.SorryToHear());
        Handover.toColleague(talk, EscalationReason.HUMAN_PLEASE);
      }
      case OUT_OF_SCOPE -> {
        talk.say(new Line.OnlyTheSalon());
        askAgain(talk);
      }
      default -> inContext(talk, event);
    }
  }

  /** "Both" means both services where hair or beauty was asked, and people anywhere else. */
  private static void group(Talk talk, Event.Said event) {
    if (talk.question() instanceof Question.OneCategory) {
      Offering.hear(talk, event);
    } else {
      Handover.toColleague(talk, EscalationReason.HUMAN_PLEASE);
    }
  }

  /** What the turn means depends on what was asked. */
  private static void inContext(Talk talk, Event.Said event) {
    switch (talk.question()) {
      case Question.Surname asked when wantsOtherTime(event) ->
          otherTime(talk, asked.booking(), event);
      case Question.Deposit asked when wantsOtherTime(event) ->
          otherTime(talk, asked.booking(), event);
      case Question.Surname asked -> Holding.surname(talk, asked, event);
      case Question.ReallyCancel asked -> Cancelling.decide(talk, asked, event);
      case Question.WhichBooking asked -> Cancelling.choose(talk, asked, event);
      case Question.Reminded asked -> Changing.reminderAnswer(talk, asked, event);
      case Question.Deposit _ when !wantsAnotherVisit(event) ->
          Holding.waitingForMoney(talk, event);
      default -> Offering.hear(talk, event);
    }
  }

  /** "Mejor el viernes", "no, el viernes" while a slot is held for her speaks of that visit. */
  private static boolean wantsOtherTime(Event.Said event) {
    Understanding said = event.understanding();
    boolean no = said.intent() == Intent.CONFIRM_NO && Offering.saysMore(said);
    return (no || wantsAnotherVisit(event)) && said.services().isEmpty() && !said.unsureServices();
  }

  private static void otherTime(Talk talk, BookingId booking, Event.Said event) {
    Optional<BookingFacts> hold = Holding.booking(talk, booking).filter(BookingFacts::isUnpaidHold);
    if (hold.isPresent()) {
      Cancelling.giveWay(talk, hold.get(), event);
    } else {
      Offering.hear(talk, event);
    }
  }

  static boolean wantsAnotherVisit(Event.Said event) {
    Understanding said = event.understanding();
    return said.intent() == Intent.BOOK && Offering.saysMore(said);
  }

  /** Repeats what is still open, after something else was said. */
  static void askAgain(Talk talk) {
    switch (talk.question()) {
      case Question.WhichService _ -> talk.say(new Line.AskService());
      case Question.WhichDay _ -> talk.say(new Line.AskDay());
      case Question.WhichSlot slot -> SlotSearch.sayOptions(talk, slot.visit(), slot.options());
      case Question.Surname _ -> talk.say(new Line.AskSurname());
      case Question.Variant _ -> Offering.askVariant(talk);
      case Question.PackOrNot pack -> PackOffer.repeat(talk, pack);
      case Question.Consultation _ -> talk.say(new Line.OfferConsultation());
      case Question.Deposit asked -> Holding.remindOfLink(talk, asked);
      case Question.ReallyCancel asked -> Cancelling.askAgain(talk, asked);
      case Question.WhichBooking asked ->
          talk.say(new Line.WhichBooking(Changing.bookings(talk, asked.bookings())));
      case Question.OneCategory _ -> Offering.askCategory(talk);
      case Question.ShallWeBook _ -> talk.say(new Line.AskDay());
      case Question.Reminded _, Question.Name _, Question.Nothing _ -> {}
    }
  }

  /** Whether what is open is about a booking that exists and must not be forgotten. */
  static boolean concernsBooking(Question question) {
    return question instanceof Question.Surname
        || question instanceof Question.Deposit
        || question instanceof Question.ReallyCancel
        || question instanceof Question.WhichBooking
        || question instanceof Question.Reminded;
  }
}
