package com.atrevete.domain.conversation;

import com.atrevete.domain.language.Intent;
import com.atrevete.domain.language.Understanding;
import com.atrevete.domain.payment.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Cancelling has its own yes, after what happens to the deposit was stated (salon.md). */
final class Cancelling {

  private Cancelling() {}

  static void hear(Talk talk, Understanding said) {
    List<BookingFacts> fitting =
        talk.customer().bookings().stream().filter(b -> Changing.isMeant(b, said)).toList();
    if (fitting.isEmpty()) {
      talk.say(new Line.NoBookings());
    } else if (fitting.size() == 1) {
      ask(talk, Optional.of(fitting.getFirst()));
    } else {
      talk.ask(
          new Line.WhichBooking(fitting),
          new Question.WhichBooking(fitting.stream().map(BookingFacts::id).toList()));
    }
  }

  static void choose(Talk talk, Question.WhichBooking asked, Event.Said event) {
    Integer option = event.understanding().option();
    if (option != null && option <= asked.bookings().size()) {
      ask(talk, Holding.booking(talk, asked.bookings().get(option - 1)));
    } else if (event.understanding().intent() == Intent.CONFIRM_NO) {
      keep(talk);
    } else {
      Offering.hear(talk, event);
    }
  }

  static void ask(Talk talk, Optional<BookingFacts> found) {
    if (found.isEmpty()) {
      talk.say(new Line.NoBookings());
      return;
    }
    BookingFacts booking = found.get();
    Duration left = Duration.between(talk.facts().now(), booking.startsAt());
    var policy = talk.facts().policies().cancellation();
    Question question = new Question.ReallyCancel(booking.id());
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
        talk.become(talk.state().settled());
      }
      case CONFIRM_NO -> keep(talk);
      default -> Offering.hear(talk, event);
    }
  }

  static void askAgain(Talk talk, Question.ReallyCancel asked) {
    ask(talk, Holding.booking(talk, asked.booking()));
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
