package com.atrevete.domain.conversation;

import com.atrevete.domain.catalog.Catalog;
import com.atrevete.domain.language.Intent;
import com.atrevete.domain.language.Understanding;
import com.atrevete.domain.payment.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Cancelling has its own yes, after what happens to the deposit was stated. */
final class Cancelling {

  private Cancelling() {}

  static void hear(Talk talk, Understanding said) {
    List<BookingFacts> all = talk.customer().bookings();
    List<BookingFacts> meant = all.stream().filter(b -> Changing.isMeant(b, said)).toList();
    List<BookingFacts> fitting = meant.isEmpty() ? all : meant;
    if (fitting.isEmpty()) {
      nothingToCancel(talk);
    } else if (fitting.size() == 1) {
      ask(talk, Optional.of(fitting.getFirst()));
    } else {
      talk.ask(
          new Line.WhichBooking(fitting),
          new Question.WhichBooking(fitting.stream().map(BookingFacts::id).toList()));
    }
  }

  /** Nothing is booked: whoever was just looking for a time gives it up. */
  private static void nothingToCancel(Talk talk) {
    talk.say(new Line.NoBookings());
    talk.become(talk.state().settled());
  }

  static void choose(Talk talk, Question.WhichBooking asked, Event.Said event) {
    Understanding said = event.understanding();
    Integer option = said.option();
    if (option != null && SlotChoice.isNumberOf(option, asked.bookings().size())) {
      ask(talk, Holding.booking(talk, asked.bookings().get(option - 1)));
    } else if (said.intent() == Intent.CONFIRM_NO) {
      keep(talk);
    } else if (Requests.wantsAnotherVisit(event)) {
      Offering.hear(talk, event);
    } else {
      Requests.askAgain(talk);
    }
  }

  static void ask(Talk talk, Optional<BookingFacts> found) {
    if (found.isEmpty()) {
      nothingToCancel(talk);
      return;
    }
    BookingFacts booking = found.get();
    Duration left = Duration.between(talk.facts().now(), booking.startsAt());
    var policy = talk.facts().policies().cancellation();
    Question question = new Question.ReallyCancel(booking.id(), false);
    if (booking.isUnpaidHold()) {
      talk.ask(new Line.AskCancelHold(booking), question);
    } else if (left.compareTo(policy.veryLate()) < 0) {
      veryLate(talk, booking);
    } else if (booking.paid().isZero()) {
      talk.ask(new Line.AskCancelRefunded(booking, Money.ZERO), question);
    } else if (left.compareTo(policy.free()) > 0) {
      talk.ask(new Line.AskCancelRefunded(booking, booking.paid()), question);
    } else {
      talk.ask(new Line.AskCancelForfeited(booking, policy.free()), question);
    }
  }

  static void veryLate(Talk talk, BookingFacts booking) {
    Instant opensAt = talk.facts().opensAt();
    talk.say(new Line.VeryLateColleague(opensAt));
    talk.effect(new Effect.Escalate(EscalationReason.VERY_LATE, booking.id()));
    talk.become(talk.state().settled());
  }

  static void decide(Talk talk, Question.ReallyCancel asked, Event.Said event) {
    switch (event.understanding().intent()) {
      case CONFIRM_YES -> {
        talk.effect(new Effect.Cancel(asked.booking()));
        talk.become(
            asked.forAnotherTime()
                ? talk.state().asking(new Question.Nothing())
                : talk.state().settled());
      }
      case CONFIRM_NO -> keep(talk);
      default -> {
        if (Requests.wantsAnotherVisit(event)) {
          Offering.hear(talk, event);
        } else {
          askAgain(talk, asked);
        }
      }
    }
  }

  static void askAgain(Talk talk, Question.ReallyCancel asked) {
    ask(talk, Holding.booking(talk, asked.booking()));
    if (asked.forAnotherTime() && talk.question() instanceof Question.ReallyCancel) {
      talk.become(talk.state().asking(asked));
    }
  }

  /** An unpaid hold is not moved but given up for another time, which is looked for after it. */
  static void giveWay(Talk talk, BookingFacts hold, Event.Said event) {
    Catalog catalog = talk.facts().catalog();
    talk.want(Wish.like(hold, catalog).hearing(event.understanding(), catalog));
    talk.ask(new Line.AskCancelHold(hold), new Question.ReallyCancel(hold.id(), true));
  }

  private static void keep(Talk talk) {
    talk.say(new Line.KeptAsItIs());
    talk.become(talk.state().settled());
    BookingFacts hold = talk.unpaidHold();
    if (hold != null) {
      talk.become(
          talk.state()
              .asking(
                  talk.customer().surnameKnown()
                      ? new Question.Deposit(hold.id())
                      : new Question.Surname(hold.id())));
      Requests.askAgain(talk);
    }
  }
}
