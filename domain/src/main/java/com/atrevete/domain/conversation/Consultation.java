package com.atrevete.domain.conversation;

import com.atrevete.domain.catalog.Service;
import com.atrevete.domain.language.Intent;
import com.atrevete.domain.language.Understanding;
import java.util.List;
import java.util.Optional;

/** The free consultation for who cannot decide (the salon's rule "free consultation"). */
final class Consultation {

  private Consultation() {}

  /** Describes what she hesitates between and offers the consultation. */
  static void offer(Talk talk) {
    List<Service> inDoubt = Offering.namedServices(talk, talk.wish());
    if (!inDoubt.isEmpty()) {
      talk.say(new Line.Descriptions(inDoubt));
    }
    if (Requests.concernsBooking(talk.question())) {
      Requests.askAgain(talk);
    } else {
      talk.ask(new Line.OfferConsultation(), new Question.Consultation());
    }
  }

  static void decide(Talk talk, Event.Said event) {
    Understanding said = event.understanding();
    Wish heard = talk.wish().hearing(said, talk.facts().catalog());
    boolean names = !said.services().isEmpty() || said.unsureServices();
    if (said.intent() == Intent.CONFIRM_NO || (names && said.intent() != Intent.CONFIRM_YES)) {
      talk.want(names ? heard : heard.with(heard.what().only(List.of())));
      talk.become(talk.state().asking(new Question.Nothing()));
      Offering.proceed(talk, event.at());
    } else if (said.intent() == Intent.CONFIRM_YES || Offering.saysMore(said)) {
      take(talk, heard, event);
    } else {
      talk.say(new Line.OfferConsultation());
    }
  }

  private static void take(Talk talk, Wish heard, Event.Said event) {
    Optional<BookingFacts> booked = upcoming(talk);
    if (booked.isPresent()) {
      talk.become(talk.state().settled());
      talk.say(new Line.ConsultationAlreadyBooked(booked.get()));
      return;
    }
    talk.want(heard.with(talk.wish().what().forConsultation()));
    Offering.proceed(talk, event.at());
  }

  /** At most one upcoming consultation per customer. */
  private static Optional<BookingFacts> upcoming(Talk talk) {
    return talk.customer().bookings().stream().filter(b -> b.price().isZero()).findFirst();
  }
}
