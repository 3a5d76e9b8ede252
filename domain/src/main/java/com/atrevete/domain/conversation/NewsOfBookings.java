package com.atrevete.domain.conversation;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.calendar.Madrid;
import java.time.LocalDate;

/** Tells the customer what happened to a booking. */
final class NewsOfBookings {

  private NewsOfBookings() {}

  static void tell(Talk talk, Event.News news) {
    BookingFacts booking = news.booking();
    boolean today = Holding.isToday(talk, booking);
    switch (news.news()) {
      case DEPOSIT_ASKED -> waitForMoney(talk, booking, new Line.DepositLink(booking, today));
      case PAYMENT_RETRY -> waitForMoney(talk, booking, new Line.NewLink(booking));
      case PAYMENT_FAILED -> over(talk, booking, new Line.PaymentTakenOver());
      case HOLD_WARNING -> talk.say(new Line.HoldWarning(booking));
      case HOLD_EXPIRED -> expired(talk, booking);
      case CONFIRMED -> over(talk, booking, confirmed(booking, today, false));
      case CONFIRMED_LATE -> over(talk, booking, confirmed(booking, today, true));
      case LATE_PAYMENT_REFUNDED -> paidTooLate(talk, booking);
      case PAID_TWICE -> talk.say(new Line.PaidTwice(booking));
      case WRONG_PAYMENT -> talk.say(new Line.WrongPayment());
      case REMINDER -> remind(talk, booking);
      case CANCELLED -> cancelled(talk, booking);
      case REFUND_SUCCEEDED -> talk.say(new Line.RefundSucceeded(booking));
    }
  }

  private static Line confirmed(BookingFacts booking, boolean today, boolean late) {
    return new Line.Confirmed(booking, today, booking.terms().free(), late);
  }

  /** Her yes to "shall I look for another?" looks for the same again. */
  private static void expired(Talk talk, BookingFacts booking) {
    over(talk, booking, new Line.HoldExpired(booking));
    offerAgain(talk, Wish.like(booking, talk.facts().catalog()).on(dayOf(booking)));
  }

  private static void cancelled(Talk talk, BookingFacts booking) {
    boolean looking = talk.question() instanceof Question.Nothing && !talk.wish().isEmpty();
    over(talk, booking, new Line.Cancelled(booking, !looking));
    if (looking) {
      Offering.proceed(talk, talk.facts().now());
    } else {
      offerAgain(talk, Wish.like(booking, talk.facts().catalog()));
    }
  }

  private static void offerAgain(Talk talk, Wish again) {
    if (isFree(talk.question()) && talk.wish().isEmpty() && !again.services().isEmpty()) {
      talk.want(again);
      talk.become(talk.state().asking(new Question.ShallWeBook()));
    }
  }

  /** Somebody else has the slot: new times at once. */
  private static void paidTooLate(Talk talk, BookingFacts booking) {
    over(talk, booking, new Line.LatePaymentRefunded(booking));
    Wish again = Wish.like(booking, talk.facts().catalog());
    if (isFree(talk.question()) && !again.services().isEmpty()) {
      talk.want(again.on(dayOf(booking)));
      Offering.proceed(talk, talk.facts().now());
    }
  }

  private static LocalDate dayOf(BookingFacts booking) {
    return Madrid.dateOf(booking.startsAt());
  }

  private static void waitForMoney(Talk talk, BookingFacts booking, Line line) {
    talk.say(line);
    if (isFree(talk.question()) || concerns(talk.question(), booking.id())) {
      talk.become(talk.state().asking(new Question.Deposit(booking.id())));
    }
  }

  /** The question about this booking is settled; another topic stays open. */
  private static void over(Talk talk, BookingFacts booking, Line line) {
    talk.say(line);
    if (concerns(talk.question(), booking.id())) {
      talk.become(talk.state().asking(new Question.Nothing()));
    }
  }

  private static void remind(Talk talk, BookingFacts booking) {
    talk.say(new Line.Reminder(booking, booking.terms().free()));
    if (isFree(talk.question()) || talk.question() instanceof Question.Reminded) {
      talk.become(talk.state().asking(new Question.Reminded(booking.id())));
    }
  }

  private static boolean isFree(Question question) {
    return question instanceof Question.Nothing || question instanceof Question.WhichService;
  }

  private static boolean concerns(Question question, BookingId booking) {
    return switch (question) {
      case Question.Surname asked -> asked.booking().equals(booking);
      case Question.Deposit asked -> asked.booking().equals(booking);
      case Question.ReallyCancel asked -> asked.booking().equals(booking);
      case Question.Reminded asked -> asked.booking().equals(booking);
      default -> false;
    };
  }
}
