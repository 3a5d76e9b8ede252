package com.atrevete.domain.conversation;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.calendar.Madrid;
import com.atrevete.domain.language.Understanding;
import java.time.Duration;
import java.util.List;

/** Her bookings: which she has, being late for one, moving one, answering its reminder. */
final class Changing {

  private Changing() {}

  static List<BookingFacts> bookings(Talk talk, List<BookingId> ids) {
    return talk.customer().bookings().stream().filter(b -> ids.contains(b.id())).toList();
  }

  /** Whether a booking fits what the turn says of an existing visit. */
  static boolean isMeant(BookingFacts booking, Understanding said) {
    return said.currentDate() == null
        || Madrid.dateOf(booking.startsAt()).equals(said.currentDate());
  }

  static void myBookings(Talk talk) {
    List<BookingFacts> open = talk.customer().bookings();
    talk.say(open.isEmpty() ? new Line.NoBookings() : new Line.YourBookings(open));
  }

  /** Moving a visit is a colleague's work: at once when it is near, else when she has time. */
  static void hear(Talk talk, Event.Said event) {
    if (talk.customer().bookings().isEmpty()) {
      talk.want(talk.wish().hearing(event.understanding(), talk.facts().catalog()));
      talk.say(new Line.NoBookings());
      Offering.proceed(talk, event.at());
      return;
    }
    BookingFacts hold = talk.unpaidHold();
    if (hold != null && Requests.concernsBooking(talk.question())) {
      Cancelling.giveWay(talk, hold, event);
      return;
    }
    BookingFacts booking = talk.customer().bookings().getFirst();
    Duration left = Duration.between(talk.facts().now(), booking.startsAt());
    if (left.compareTo(booking.terms().veryLate()) < 0) {
      Cancelling.veryLate(talk, booking);
    } else {
      talk.say(new Line.ColleagueTakesOver(talk.facts().opensAt()));
      talk.effect(new Effect.Escalate(EscalationReason.HUMAN_PLEASE, booking.id()));
    }
  }

  static void delay(Talk talk, Understanding said) {
    if (talk.customer().bookings().isEmpty()) {
      talk.say(new Line.NoBookings());
      return;
    }
    BookingFacts booking = talk.customer().bookings().getFirst();
    talk.effect(new Effect.Escalate(EscalationReason.DELAY, booking.id()));
    talk.say(
        new Line.DelayNoted(
            said.delayMinutes() != null ? said.delayMinutes() : said.arrivesInMinutes()));
  }

  static void reminderAnswer(Talk talk, Question.Reminded asked, Event.Said event) {
    switch (event.understanding().intent()) {
      case CONFIRM_YES, THANKS -> {
        talk.effect(new Effect.AnswerReminder(asked.booking()));
        talk.say(new Line.ReminderAnswered());
        talk.become(talk.state().settled());
      }
      case CONFIRM_NO -> Cancelling.ask(talk, Holding.booking(talk, asked.booking()));
      default -> {
        if (!Requests.wantsAnotherVisit(event)) {
          talk.become(talk.state().asking(new Question.Nothing()));
        }
        Offering.hear(talk, event);
      }
    }
  }
}
