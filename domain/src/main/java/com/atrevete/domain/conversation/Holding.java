package com.atrevete.domain.conversation;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.calendar.Madrid;
import com.atrevete.domain.language.Intent;
import com.atrevete.domain.language.Understanding;
import java.util.Optional;

/** From the held slot to the deposit: the surname, the link and what can go wrong with it. */
final class Holding {

  private Holding() {}

  static void held(Talk talk, BookingFacts booking) {
    talk.want(Wish.NONE);
    boolean today = isToday(talk, booking);
    talk.say(new Line.SlotHeld(booking, today));
    if (talk.customer().surnameKnown()) {
      if (booking.waitsForMoney()) {
        talk.say(new Line.LinkFollows());
      }
      talk.become(talk.state().asking(new Question.Deposit(booking.id())));
    } else {
      talk.ask(new Line.AskSurname(), new Question.Surname(booking.id()));
    }
  }

  static boolean isToday(Talk talk, BookingFacts booking) {
    return Madrid.dateOf(booking.startsAt()).equals(Madrid.dateOf(talk.facts().now()));
  }

  static void surname(Talk talk, Question.Surname asked, Event.Said event) {
    Understanding said = event.understanding();
    String surname = said.surname() != null ? said.surname() : said.name();
    if (surname != null) {
      talk.effect(new Effect.RememberName(null, surname));
      talk.become(talk.state().asking(new Question.Deposit(asked.booking())));
    } else if (said.intent() == Intent.CONFIRM_NO) {
      Cancelling.ask(talk, booking(talk, asked.booking()));
    } else if (Requests.wantsAnotherVisit(event)) {
      Offering.hear(talk, event);
    } else {
      talk.say(new Line.AskSurname());
    }
  }

  static Optional<BookingFacts> booking(Talk talk, BookingId id) {
    return talk.customer().bookings().stream().filter(b -> b.id().equals(id)).findFirst();
  }

  /** She writes while the link is out, and it is nothing else. */
  static void waitingForMoney(Talk talk, Event.Said event) {
    Understanding said = event.understanding();
    BookingFacts hold = talk.unpaidHold();
    if (hold == null) {
      talk.become(talk.state().settled());
      Offering.hear(talk, event);
    } else if (said.intent() == Intent.CONFIRM_NO) {
      Cancelling.ask(talk, Optional.of(hold));
    } else if (said.intent() == Intent.CONFIRM_YES) {
      talk.say(new Line.TakeYourTime());
    } else {
      talk.say(
          hold.link() == null
              ? new Line.LinkFollows()
              : new Line.DepositLink(hold, isToday(talk, hold)));
    }
  }

  /** A link that only went missing is sent again; one that fails costs an attempt. */
  static void paymentProblem(Talk talk, Understanding said) {
    BookingFacts hold = talk.unpaidHold();
    if (hold == null) {
      talk.say(
          paidBooking(talk).<Line>map(Line.AlreadyPaid::new).orElseGet(Line.NothingToPay::new));
    } else if (hold.link() == null) {
      talk.say(talk.customer().surnameKnown() ? new Line.LinkFollows() : new Line.AskSurname());
    } else if (said.has(Intent.SEND_LINK)) {
      talk.say(new Line.DepositLink(hold, isToday(talk, hold)));
    } else {
      talk.effect(new Effect.RetryPayment(hold.id()));
    }
  }

  /** "I have paid": only the provider's word counts. */
  static void paymentClaimed(Talk talk) {
    BookingFacts hold = talk.unpaidHold();
    if (hold != null) {
      talk.say(new Line.PaymentNotSeen(hold));
    } else {
      talk.say(
          paidBooking(talk).<Line>map(Line.AlreadyPaid::new).orElseGet(Line.NothingToPay::new));
    }
  }

  private static Optional<BookingFacts> paidBooking(Talk talk) {
    return talk.customer().bookings().stream().filter(b -> !b.paid().isZero()).findFirst();
  }

  static void remindOfLink(Talk talk, Question.Deposit asked) {
    booking(talk, asked.booking())
        .filter(BookingFacts::isUnpaidHold)
        .filter(hold -> hold.link() != null)
        .ifPresent(hold -> talk.say(new Line.DepositLink(hold, isToday(talk, hold))));
  }
}
