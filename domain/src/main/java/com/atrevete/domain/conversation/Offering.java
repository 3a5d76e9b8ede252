package com.atrevete.domain.conversation;

import com.atrevete.domain.calendar.Madrid;
import com.atrevete.domain.catalog.Catalog;
import com.atrevete.domain.catalog.Category;
import com.atrevete.domain.catalog.PackSuggestion;
import com.atrevete.domain.catalog.Service;
import com.atrevete.domain.catalog.ServiceId;
import com.atrevete.domain.language.Intent;
import com.atrevete.domain.language.Understanding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From a wish to times on offer: asks what is missing, one question at a time. */
final class Offering {

  /** How many days ahead is soon, for who does not mind the day. */
  private static final int SOONEST = 7;

  private Offering() {}

  /** A turn that talks about what, when or with whom, read in the light of what was asked. */
  static void hear(Talk talk, Event.Said event) {
    Understanding said = event.understanding();
    switch (talk.question()) {
      case Question.WhichSlot asked -> SlotChoice.hear(talk, asked, event);
      case Question.PackOrNot asked -> PackOffer.decide(talk, asked, event);
      case Question.Consultation _ -> Consultation.decide(talk, event);
      case Question.Variant _ ->
          want(talk, talk.wish().hearingVariant(said, talk.facts().catalog()), event);
      case Question.OneCategory _ -> oneCategory(talk, event);
      case Question.WhichDay _ -> whichDay(talk, event);
      case Question.Nothing _ when !saysMore(said) && !wantsToBook(said) ->
          talk.say(
              said.intent() == Intent.CONFIRM_NO
                  ? new Line.YouAreWelcome()
                  : new Line.HowCanIHelp());
      case Question.ShallWeBook _ when said.intent() == Intent.CONFIRM_NO && !saysMore(said) -> {
        talk.become(talk.state().settled());
        talk.say(new Line.YouAreWelcome());
      }
      default -> want(talk, talk.wish().hearing(said, talk.facts().catalog()), event);
    }
  }

  /** She was asked the day: whoever names none, nor another service, takes the soonest. */
  private static void whichDay(Talk talk, Event.Said event) {
    Understanding said = event.understanding();
    if (said.intent() == Intent.CONFIRM_NO && !saysMore(said)) {
      talk.become(talk.state().settled());
      talk.say(new Line.YouAreWelcome());
      return;
    }
    Wish heard = talk.wish().hearing(said, talk.facts().catalog());
    boolean otherService = !said.services().isEmpty() || said.unsureServices();
    LocalDate today = Madrid.dateOf(talk.facts().now());
    want(talk, heard.hasDay() || otherService ? heard : heard.within(today, SOONEST), event);
  }

  private static boolean wantsToBook(Understanding said) {
    return said.has(Intent.BOOK) || said.has(Intent.MODIFY_SERVICES);
  }

  static void want(Talk talk, Wish wish, Event.Said event) {
    talk.want(wish);
    if (event.understanding().stylist() != null && wish.stylist() != null) {
      talk.effect(new Effect.PreferStylist(wish.stylist()));
    }
    proceed(talk, event.at());
  }

  static boolean saysMore(Understanding said) {
    return !said.services().isEmpty()
        || said.unsureServices()
        || said.date() != null
        || said.dateFrom() != null
        || said.dateTo() != null
        || said.time() != null
        || said.timeFrom() != null
        || said.timeTo() != null
        || said.partOfDay() != null
        || said.stylist() != null
        || said.notStylist() != null;
  }

  /** Asks for what is missing, or offers times. */
  static void proceed(Talk talk, Instant requestedAt) {
    Wish wish = talk.wish();
    if (isComplete(talk)) {
      PackOffer.sayWhenExact(talk);
      SlotSearch.offer(talk, requestedAt);
      return;
    }
    ClosedDays.tell(talk);
    Optional<PackSuggestion> pack = PackOffer.suggestion(talk);
    if (wish.variantOpen()) {
      askVariant(talk);
    } else if (wish.services().isEmpty() && !wish.consultation()) {
      talk.ask(new Line.AskService(), new Question.WhichService());
    } else if (mixesCategories(talk)) {
      askCategory(talk);
    } else if (pack.isPresent()) {
      PackOffer.offer(talk, pack.get());
    } else {
      PackOffer.sayWhenExact(talk);
      talk.ask(new Line.AskDay(), new Question.WhichDay());
    }
  }

  private static boolean isComplete(Talk talk) {
    Wish wish = talk.wish();
    return !wish.variantOpen()
        && (wish.consultation() || !wish.services().isEmpty())
        && !mixesCategories(talk)
        && PackOffer.suggestion(talk).isEmpty()
        && wish.hasDay();
  }

  // Hairdressing and aesthetics -----------------------------------------------------------------

  private static boolean mixesCategories(Talk talk) {
    return !talk.wish().consultation()
        && !of(talk, Category.HAIRDRESSING).isEmpty()
        && !of(talk, Category.AESTHETICS).isEmpty();
  }

  static void askCategory(Talk talk) {
    talk.ask(
        new Line.CategoriesApart(of(talk, Category.HAIRDRESSING), of(talk, Category.AESTHETICS)),
        new Question.OneCategory());
  }

  private static List<Service> of(Talk talk, Category category) {
    return talk.services(talk.wish().services()).stream()
        .filter(service -> service.category() == category)
        .toList();
  }

  /** She names one of the two; "both" or "yes" begins with the hair. */
  private static void oneCategory(Talk talk, Event.Said event) {
    Understanding said = event.understanding();
    if (said.intent() == Intent.CONFIRM_NO && !saysMore(said)) {
      talk.become(talk.state().settled());
      talk.say(new Line.AnythingElse());
      return;
    }
    Wish heard = talk.wish().hearing(said, talk.facts().catalog());
    if (said.services().isEmpty()) {
      List<ServiceId> hair = of(talk, Category.HAIRDRESSING).stream().map(Service::id).toList();
      heard = heard.with(heard.what().only(hair));
    }
    want(talk, heard, event);
  }

  // Variants ------------------------------------------------------------------------------------

  static void askVariant(Talk talk) {
    talk.ask(
        new Line.AskVariant(talk.services(openVariants(talk, talk.wish()))),
        new Question.Variant());
  }

  private static List<ServiceId> openVariants(Talk talk, Wish wish) {
    return Variants.open(talk.facts().catalog(), wish.services());
  }

  /** The services of a wish, with all variants of one that is still open. */
  static List<Service> namedServices(Talk talk, Wish wish) {
    Set<ServiceId> named = new LinkedHashSet<>(wish.services());
    if (wish.variantOpen()) {
      named.addAll(openVariants(talk, wish));
    }
    return talk.services(List.copyOf(named));
  }

  // The usual -----------------------------------------------------------------------------------

  static void usual(Talk talk, Event.Said event) {
    CustomerFacts customer = talk.customer();
    Catalog catalog = talk.facts().catalog();
    Wish heard = talk.wish().hearing(event.understanding(), catalog);
    List<ServiceId> services = talk.services(customer.usual()).stream().map(Service::id).toList();
    if (services.isEmpty()) {
      talk.want(heard);
      talk.ask(new Line.NoUsual(), new Question.WhichService());
      return;
    }
    Wish usual = heard.with(heard.what().only(services).withoutPack());
    if (usual.stylist() == null) {
      usual = usual.withStylist(customer.preferred());
    }
    talk.want(usual.offeredIn(catalog));
    talk.say(new Line.Usual(talk.services(services), stylistName(talk)));
    if (talk.wish().stylist() != null) {
      talk.effect(new Effect.PreferStylist(talk.wish().stylist()));
    }
    proceed(talk, event.at());
  }

  private static @Nullable String stylistName(Talk talk) {
    var stylist = talk.wish().stylist();
    return stylist == null ? null : talk.facts().catalog().stylist(stylist).name();
  }

  /** The slot went to somebody else between the offer and the choice: new options, no error. */
  static void takenMeanwhile(Talk talk) {
    talk.say(new Line.JustTaken());
    proceed(talk, talk.facts().now());
  }
}
