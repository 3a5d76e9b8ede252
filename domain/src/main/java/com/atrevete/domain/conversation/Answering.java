package com.atrevete.domain.conversation;

import com.atrevete.domain.booking.Visit;
import com.atrevete.domain.catalog.Pack;
import com.atrevete.domain.catalog.Service;
import com.atrevete.domain.catalog.ServiceId;
import com.atrevete.domain.language.FaqTopic;
import com.atrevete.domain.language.Intent;
import com.atrevete.domain.language.Understanding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Questions: answered from the database, then back to what was open. */
final class Answering {

  private Answering() {}

  /** Whether the turn was a question, a greeting or thanks, and is answered now. */
  static boolean hear(Talk talk, Event.Said event) {
    Understanding said = event.understanding();
    return switch (said.intent()) {
      case FAQ -> !said.faqTopics().isEmpty() && answered(talk, said);
      case BOOK -> {
        if (!said.faqTopics().isEmpty()) {
          answer(talk, said.faqTopics(), null);
        }
        yield false;
      }
      case PRICE_QUESTION -> {
        if (!said.faqTopics().isEmpty()) {
          answer(talk, said.faqTopics(), said.date());
        }
        prices(talk, said);
        yield true;
      }
      case ADVICE -> {
        hearServices(talk, said);
        Consultation.offer(talk);
        yield true;
      }
      case GREETING -> {
        greeting(talk);
        yield true;
      }
      case THANKS -> !(talk.question() instanceof Question.Reminded) && thanks(talk);
      default -> false;
    };
  }

  /** Answers a frequent question; whoever books in the same breath is served after it. */
  private static boolean answered(Talk talk, Understanding said) {
    answer(talk, said.faqTopics(), said.date());
    if (said.has(Intent.BOOK)) {
      return false;
    }
    if (talk.question() instanceof Question.Nothing) {
      talk.say(new Line.AnythingElse());
    } else {
      Requests.askAgain(talk);
    }
    return true;
  }

  private static void answer(Talk talk, List<FaqTopic> topics, @Nullable LocalDate day) {
    Optional<Line.ClosedThatDay> closed =
        topics.contains(FaqTopic.HOURS) && day != null
            ? ClosedDays.line(talk, day)
            : Optional.empty();
    closed.ifPresent(talk::say);
    List<FaqTopic> left =
        topics.stream().filter(topic -> closed.isEmpty() || topic != FaqTopic.HOURS).toList();
    if (!left.isEmpty()) {
      talk.say(new Line.Answers(left, day));
    }
  }

  /** What she asks about becomes what she wants, unless something is decided already. */
  private static void hearServices(Talk talk, Understanding said) {
    if (!isDecided(talk.question())) {
      talk.want(talk.wish().hearing(said, talk.facts().catalog()));
    }
  }

  private static boolean isDecided(Question question) {
    return Requests.concernsBooking(question)
        || question instanceof Question.WhichSlot
        || question instanceof Question.PackOrNot;
  }

  /** States prices of the services in question, with the packs they are in. */
  private static void prices(Talk talk, Understanding said) {
    hearServices(talk, said);
    Wish asked = talk.wish().hearing(said, talk.facts().catalog());
    List<Service> services = Offering.namedServices(talk, asked);
    if (isDecided(talk.question())) {
      if (services.isEmpty()) {
        talk.say(new Line.Answers(List.of(FaqTopic.PAYMENT), null));
      } else {
        sayPrices(talk, asked, services);
      }
      Requests.askAgain(talk);
    } else if (services.isEmpty()) {
      talk.ask(new Line.AskService(), new Question.WhichService());
    } else {
      sayPrices(talk, asked, services);
      talk.want(talk.wish().with(talk.wish().what().withPacksSeen(packs(talk, services))));
      talk.ask(new Line.AskDay(), new Question.ShallWeBook());
    }
  }

  private static void sayPrices(Talk talk, Wish asked, List<Service> services) {
    talk.say(new Line.Prices(services, packs(talk, services)));
    Visit visit =
        services.size() > 1 && !asked.variantOpen() ? SlotSearch.visit(talk, asked) : null;
    if (visit != null) {
      talk.say(new Line.Total(visit, services));
    }
  }

  private static List<Pack> packs(Talk talk, List<Service> services) {
    List<ServiceId> ids = services.stream().map(Service::id).toList();
    return talk.facts().catalog().packs().stream()
        .filter(pack -> pack.services().stream().anyMatch(ids::contains))
        .toList();
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

  private static boolean thanks(Talk talk) {
    talk.say(new Line.YouAreWelcome());
    if (talk.question() instanceof Question.WhichService) {
      talk.become(talk.state().settled());
    }
    return true;
  }
}
