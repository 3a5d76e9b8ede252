package com.atrevete.domain.conversation;

import com.atrevete.domain.booking.Visit;
import com.atrevete.domain.calendar.Madrid;
import com.atrevete.domain.catalog.Catalog;
import com.atrevete.domain.catalog.Category;
import com.atrevete.domain.catalog.PackSuggestion;
import com.atrevete.domain.catalog.PackSuggestions;
import com.atrevete.domain.catalog.Service;
import com.atrevete.domain.language.Intent;
import com.atrevete.domain.language.Understanding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From a wish to times on offer: asks what is missing, one question at a time. */
final class Offering {

  private Offering() {}

  /** A turn that talks about what, when or with whom, read in the light of what was asked. */
  static void hear(Talk talk, Event.Said event) {
    Understanding said = event.understanding();
    Wish before = talk.wish();
    switch (talk.question()) {
      case Question.WhichSlot asked when chooses(said, asked) ->
          SlotChoice.choose(talk, asked, event);
      case Question.WhichSlot _ when said.intent() == Intent.CONFIRM_NO && !saysMore(said) -> {
        talk.want(before.withoutTime());
        talk.ask(new Line.AskDay(), new Question.WhichDay());
      }
      case Question.WhichSlot asked when said.intent() == Intent.CONFIRM_YES && !saysMore(said) ->
          talk.say(new Line.WhichOption(asked.options().size()));
      case Question.PackOrNot asked -> packDecision(talk, asked, event);
      case Question.Consultation _ -> consultationDecision(talk, event);
      case Question.Nothing _ when !saysMore(said) && said.intent() != Intent.BOOK ->
          talk.say(
              said.intent() == Intent.CONFIRM_NO
                  ? new Line.AnythingElse()
                  : new Line.HowCanIHelp());
      case Question.ShallWeBook _ when said.intent() == Intent.CONFIRM_NO && !saysMore(said) -> {
        talk.become(talk.state().settled());
        talk.say(new Line.YouAreWelcome());
      }
      default -> {
        talk.want(before.hearing(said, talk.facts().catalog()));
        rememberStylist(talk, said);
        proceed(talk, event.at());
      }
    }
  }

  private static boolean chooses(Understanding said, Question.WhichSlot asked) {
    Integer option = said.option();
    boolean onlyOne = asked.options().size() == 1 && said.intent() == Intent.CONFIRM_YES;
    return (option != null && option <= asked.options().size()) || (onlyOne && !saysMore(said));
  }

  private static boolean saysMore(Understanding said) {
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

  private static void rememberStylist(Talk talk, Understanding said) {
    if (said.stylist() != null && talk.wish().stylist() != null) {
      talk.effect(new Effect.PreferStylist(talk.wish().stylist()));
    }
  }

  /** Asks for what is missing, or offers times. */
  static void proceed(Talk talk, Instant requestedAt) {
    Wish wish = talk.wish();
    if (wish.variantOpen()) {
      askVariant(talk);
    } else if (wish.services().isEmpty() && !wish.consultation()) {
      talk.ask(new Line.AskService(), new Question.WhichService());
    } else if (mixesCategories(talk, wish)) {
      talk.ask(
          new Line.CategoriesApart(
              of(talk, wish, Category.HAIRDRESSING), of(talk, wish, Category.AESTHETICS)),
          new Question.OneCategory());
    } else if (suggestion(talk, wish).isPresent()) {
      suggestion(talk, wish).ifPresent(suggestion -> offerPack(talk, suggestion));
    } else if (!wish.hasDay()) {
      talk.ask(new Line.AskDay(), new Question.WhichDay());
    } else {
      SlotSearch.offer(talk, requestedAt);
    }
  }

  private static boolean mixesCategories(Talk talk, Wish wish) {
    return !wish.consultation()
        && !of(talk, wish, Category.HAIRDRESSING).isEmpty()
        && !of(talk, wish, Category.AESTHETICS).isEmpty();
  }

  private static List<Service> of(Talk talk, Wish wish, Category category) {
    return talk.services(wish.services()).stream()
        .filter(service -> service.category() == category)
        .toList();
  }

  static void askVariant(Talk talk) {
    List<Service> named = talk.services(talk.wish().services());
    String stem = named.isEmpty() ? "Peinado" : named.getLast().name();
    talk.ask(new Line.AskVariant(variants(talk.facts().catalog(), stem)), new Question.Variant());
  }

  /** Services whose names begin alike are variants of one another. */
  private static List<Service> variants(Catalog catalog, String stem) {
    String first = stem.split(" ", 2)[0];
    return catalog.services().stream().filter(s -> s.name().startsWith(first + " ")).toList();
  }

  // The pack ------------------------------------------------------------------------------------

  private static Optional<PackSuggestion> suggestion(Talk talk, Wish wish) {
    LocalDate today = Madrid.dateOf(talk.facts().now());
    boolean settled = wish.packSettled() || wish.pack() != null || wish.consultation();
    return settled || today.equals(wish.from())
        ? Optional.empty()
        : PackSuggestions.best(talk.facts().catalog(), wish.services());
  }

  private static void offerPack(Talk talk, PackSuggestion suggestion) {
    talk.want(talk.wish().withoutPack());
    talk.ask(
        new Line.OfferPack(
            suggestion.pack(),
            talk.services(suggestion.pack().services()),
            suggestion.apartPrice(),
            suggestion.apartDuration()),
        new Question.PackOrNot(suggestion.pack().id()));
  }

  static void offerPackAgain(Talk talk, Question.PackOrNot asked) {
    PackSuggestions.best(talk.facts().catalog(), talk.wish().services())
        .filter(suggestion -> suggestion.pack().id().equals(asked.pack()))
        .ifPresent(suggestion -> offerPack(talk, suggestion));
  }

  private static void packDecision(Talk talk, Question.PackOrNot asked, Event.Said event) {
    Understanding said = event.understanding();
    Catalog catalog = talk.facts().catalog();
    boolean takesIt =
        said.intent() == Intent.CONFIRM_YES
            || (said.intent() != Intent.CONFIRM_NO && namesOtherHalf(talk, asked, said));
    Wish heard = talk.wish().hearing(said, catalog);
    talk.want(
        takesIt
            ? heard.withPack(asked.pack(), catalog.pack(asked.pack()).services())
            : heard.withoutPack());
    proceed(talk, event.at());
  }

  /** "with the cut, please": names what the pack adds. */
  private static boolean namesOtherHalf(Talk talk, Question.PackOrNot asked, Understanding said) {
    return said.services().stream()
        .map(talk.facts().catalog()::serviceNamed)
        .flatMap(Optional::stream)
        .map(Service::id)
        .anyMatch(id ->
            talk.facts().catalog().pack(asked.pack()).services().contains(id)
                && !talk.wish().services().contains(id));
  }

  // The free consultation -----------------------------------------------------------------------

  private static void consultationDecision(Talk talk, Event.Said event) {
    Understanding said = event.understanding();
    Wish heard = talk.wish().hearing(said, talk.facts().catalog());
    boolean chooses = said.intent() == Intent.BOOK && said.services().size() == 1;
    if (said.intent() == Intent.CONFIRM_NO || chooses) {
      talk.want(chooses ? heard : heard.withServices(List.of()));
      proceed(talk, event.at());
      return;
    }
    Optional<BookingFacts> booked = upcomingConsultation(talk);
    if (booked.isPresent()) {
      talk.become(talk.state().settled());
      talk.say(new Line.ConsultationAlreadyBooked(booked.get()));
      return;
    }
    talk.want(heard.forConsultation());
    proceed(talk, event.at());
  }

  /** At most one upcoming consultation per customer (salon.md). */
  private static Optional<BookingFacts> upcomingConsultation(Talk talk) {
    return talk.customer().bookings().stream().filter(b -> b.price().isZero()).findFirst();
  }

  // The usual -----------------------------------------------------------------------------------

  static void usual(Talk talk, Event.Said event) {
    CustomerFacts customer = talk.customer();
    if (customer.usual().isEmpty()) {
      talk.ask(new Line.NoUsual(), new Question.WhichService());
      return;
    }
    Wish heard = talk.wish().hearing(event.understanding(), talk.facts().catalog());
    Wish usual = heard.withServices(customer.usual()).withoutPack();
    if (usual.stylist() == null) {
      usual = usual.withStylist(customer.preferred());
    }
    talk.want(usual);
    talk.say(new Line.Usual(talk.services(customer.usual()), stylistName(talk, usual)));
    proceed(talk, event.at());
  }

  private static @Nullable String stylistName(Talk talk, Wish wish) {
    return wish.stylist() == null ? null : talk.facts().catalog().stylist(wish.stylist()).name();
  }

  // Slots on offer ------------------------------------------------------------------------------

  static void repeat(Talk talk, Question.WhichSlot asked) {
    SlotSearch.sayOptions(talk, asked.visit(), asked.options());
  }

  /** The slot went to somebody else between the offer and the choice: new options, no error. */
  static void takenMeanwhile(Talk talk) {
    talk.say(new Line.JustTaken());
    SlotSearch.offer(talk, talk.facts().now());
  }

  static @Nullable Visit visit(Talk talk, Wish wish) {
    return SlotSearch.visit(talk, wish);
  }
}
