package com.atrevete.domain.conversation;

import com.atrevete.domain.booking.CancellationWindow;
import com.atrevete.domain.catalog.Catalog;
import com.atrevete.domain.language.Intent;
import com.atrevete.domain.language.Understanding;
import com.atrevete.domain.payment.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    CancellationWindow window = window(talk, booking);
    Question question = new Question.ReallyCancel(booking.id(), false, window);
    if (window == null) {
      talk.ask(new Line.AskCancelHold(booking), question);
    } else if (window == CancellationWindow.VERY_LATE) {
      veryLate(talk, booking);
    } else if (booking.paid().isZero()) {
      talk.ask(new Line.AskCancelRefunded(booking, Money.ZERO), question);
    } else if (window == CancellationWindow.FREE) {
      talk.ask(new Line.AskCancelRefunded(booking, booking.paid()), question);
    } else {
      talk.ask(new Line.AskCancelForfeited(booking, booking.terms().free()), question);
    }
  }

  /** What cancelling now does to the deposit; nothing for an unpaid hold. */
  private static @Nullable CancellationWindow window(Talk talk, BookingFacts booking) {
    return booking.isUnpaidHold()
        ? null
        : CancellationWindow.of(talk.facts().now(), booking.startsAt(), booking.terms());
  }

  static void veryLate(Talk talk, BookingFacts booking) {
    Instant opensAt = talk.facts().opensAt();
    talk.say(new Line.VeryLateColleague(opensAt));
    talk.effect(new Effect.Escalate(EscalationReason.VERY_LATE, booking.id()));
    talk.become(talk.state().settled());
  }

  static void decide(Talk talk, Question.ReallyCancel asked, Event.Said event) {
    switch (event.understanding().intent()) {
      case CONFIRM_YES -> agreed(talk, asked);
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

  private static void agreed(Talk talk, Question.ReallyCancel asked) {
    if (isOutdated(talk, asked)) {
      askAgain(talk, asked);
      return;
    }
    talk.effect(new Effect.Cancel(asked.booking()));
    talk.become(
        asked.forAnotherTime()
            ? talk.state().asking(new Question.Nothing())
            : talk.state().settled());
  }

  /** Time passed or money came: her yes was to something else. */
  private static boolean isOutdated(Talk talk, Question.ReallyCancel asked) {
    return Holding.booking(talk, asked.booking())
        .filter(booking -> window(talk, booking) != asked.window())
        .isPresent();
  }

  /** The booking did not do what was asked: in the meantime it may have become the team's. */
  static void refused(Talk talk, Event.Refused event) {
    Optional<BookingFacts> tooLate =
        Holding.booking(talk, event.booking())
            .filter(booking -> event.code().equals(Event.Refused.CANCEL))
            .filter(booking -> window(talk, booking) == CancellationWindow.VERY_LATE);
    if (tooLate.isPresent()) {
      veryLate(talk, tooLate.get());
    } else {
      talk.say(new Line.CannotDoThatNow());
    }
  }

  static void askAgain(Talk talk, Question.ReallyCancel asked) {
    ask(talk, Holding.booking(talk, asked.booking()));
    if (asked.forAnotherTime() && talk.question() instanceof Question.ReallyCancel now) {
      talk.become(
          talk.state().asking(new Question.ReallyCancel(now.booking(), true, now.window())));
    }
  }

  /** An unpaid hold is not moved but given up for another time, which is looked for after it. */
  static void giveWay(Talk talk, BookingFacts hold, Event.Said event) {
    Catalog catalog = talk.facts().catalog();
    talk.want(Wish.like(hold, catalog).hearing(event.understanding(), catalog));
    talk.ask(new Line.AskCancelHold(hold), new Question.ReallyCancel(hold.id(), true, null));
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
