package com.atrevete.domain.conversation;

import com.atrevete.domain.booking.Visit;
import com.atrevete.domain.catalog.Pack;
import com.atrevete.domain.catalog.Service;
import com.atrevete.domain.catalog.ServiceId;
import com.atrevete.domain.language.FaqTopic;
import com.atrevete.domain.language.Understanding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions: answered from the database, then back to what was open. */
final class Answering {

  private Answering() {}

  /** Whether the turn was a question, a greeting or thanks, and is answered now. */
  static boolean hear(Talk talk, Event.Said event) {
    Understanding said = event.understanding();
    switch (said.intent()) {
      case FAQ -> {
        if (said.faqTopics().isEmpty()) {
          return false;
        }
        if (!said.services().isEmpty()) {
          talk.want(talk.wish().hearing(said, talk.facts().catalog()));
        }
        faq(talk, said.faqTopics(), said.date());
      }
      case PRICE_QUESTION -> {
        talk.want(talk.wish().hearing(said, talk.facts().catalog()));
        prices(talk);
      }
      case ADVICE -> {
        talk.want(talk.wish().hearing(said, talk.facts().catalog()));
        advice(talk);
      }
      case GREETING -> greeting(talk);
      case THANKS -> {
        if (talk.question() instanceof Question.Reminded) {
          return false;
        }
        thanks(talk);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  static void faq(Talk talk, List<FaqTopic> topics, @Nullable LocalDate day) {
    talk.say(new Line.Answers(topics, day));
    if (talk.question() instanceof Question.Nothing) {
      talk.say(new Line.AnythingElse());
    } else {
      Requests.askAgain(talk);
    }
  }

  /** States prices of the services in question, with the packs that hold just some of them. */
  static void prices(Talk talk) {
    BookingFacts held = talk.unpaidHold();
    if (talk.question() instanceof Question.Deposit && held != null) {
      talk.say(new Line.DepositLink(held, false));
      return;
    }
    List<Service> services = talk.services(talk.wish().services());
    if (services.isEmpty()) {
      talk.ask(new Line.AskService(), new Question.WhichService());
      return;
    }
    talk.say(new Line.Prices(services, packsWith(talk, talk.wish().services())));
    Visit visit = Offering.visit(talk, talk.wish());
    if (services.size() > 1 && visit != null) {
      talk.say(new Line.Total(visit, services));
    }
    if (talk.question() instanceof Question.PackOrNot
        || talk.question() instanceof Question.WhichSlot) {
      return;
    }
    talk.ask(new Line.AskDay(), new Question.ShallWeBook());
  }

  private static List<Pack> packsWith(Talk talk, List<ServiceId> services) {
    return talk.facts().catalog().packs().stream()
        .filter(pack -> pack.services().stream().anyMatch(services::contains))
        .toList();
  }

  /** Describes what she hesitates between and offers the free consultation (salon.md). */
  static void advice(Talk talk) {
    List<Service> services = talk.services(talk.wish().services());
    if (!services.isEmpty()) {
      talk.say(new Line.Descriptions(services));
    }
    talk.ask(new Line.OfferConsultation(), new Question.Consultation());
  }

  private static void greeting(Talk talk) {
    if (talk.question() instanceof Question.Nothing) {
      talk.say(new Line.GreetReturning());
      talk.become(talk.state().asking(new Question.WhichService()));
    } else {
      Requests.askAgain(talk);
      if (!talk.hasSaidSomething()) {
        talk.say(new Line.GreetReturning());
      }
    }
  }

  private static void thanks(Talk talk) {
    talk.say(new Line.YouAreWelcome());
    if (talk.question() instanceof Question.WhichService) {
      talk.become(talk.state().settled());
    }
  }
}
