package com.atrevete.domain.conversation;

import com.atrevete.domain.calendar.Madrid;
import com.atrevete.domain.catalog.Catalog;
import com.atrevete.domain.catalog.Pack;
import com.atrevete.domain.catalog.PackSuggestion;
import com.atrevete.domain.catalog.PackSuggestions;
import com.atrevete.domain.catalog.Service;
import com.atrevete.domain.language.Intent;
import com.atrevete.domain.language.Understanding;
import com.atrevete.domain.payment.Money;
import java.time.LocalDate;
import java.util.Optional;

/** A pack is offered once per booking, before any time, and never for today (policy "packs"). */
final class PackOffer {

  private PackOffer() {}

  /** The pack to offer now, if there is one. */
  static Optional<PackSuggestion> suggestion(Talk talk) {
    Wish wish = talk.wish();
    boolean settled = wish.packSettled() || wish.pack() != null || wish.consultation();
    LocalDate now = Madrid.dateOf(talk.facts().now());
    boolean today = wish.singleDay().filter(now::equals).isPresent();
    return settled || today
        ? Optional.empty()
        : PackSuggestions.best(talk.facts().catalog(), wish.services());
  }

  static void offer(Talk talk, PackSuggestion suggestion) {
    talk.want(talk.wish().with(talk.wish().what().packSettledNow()));
    talk.ask(line(talk, suggestion), new Question.PackOrNot(suggestion.pack().id()));
  }

  static void repeat(Talk talk, Question.PackOrNot asked) {
    PackSuggestions.best(talk.facts().catalog(), talk.wish().services())
        .filter(suggestion -> suggestion.pack().id().equals(asked.pack()))
        .ifPresent(suggestion -> talk.say(line(talk, suggestion)));
  }

  private static Line line(Talk talk, PackSuggestion suggestion) {
    return new Line.OfferPack(
        suggestion.pack(),
        talk.services(suggestion.pack().services()),
        suggestion.apartPrice(),
        suggestion.apartDuration());
  }

  /** Her answer; what is neither a yes nor the name of its other half is a refusal. */
  static void decide(Talk talk, Question.PackOrNot asked, Event.Said event) {
    Understanding said = event.understanding();
    Catalog catalog = talk.facts().catalog();
    Wish heard = talk.wish().hearing(said, catalog);
    WishedServices what = heard.what();
    talk.want(
        heard.with(
            takes(talk, asked, said)
                ? what.withPack(asked.pack(), catalog.pack(asked.pack()).services())
                : what.withoutPack()));
    Offering.proceed(talk, event.at());
  }

  private static boolean takes(Talk talk, Question.PackOrNot asked, Understanding said) {
    return said.intent() == Intent.CONFIRM_YES
        || (said.intent() != Intent.CONFIRM_NO && namesOtherHalf(talk, asked, said));
  }

  /** "With the cut, please": names what the pack adds. */
  private static boolean namesOtherHalf(Talk talk, Question.PackOrNot asked, Understanding said) {
    Catalog catalog = talk.facts().catalog();
    return said.services().stream()
        .map(catalog::serviceNamed)
        .flatMap(Optional::stream)
        .map(Service::id)
        .anyMatch(id ->
            catalog.pack(asked.pack()).services().contains(id)
                && !talk.wish().services().contains(id));
  }

  /** Services that are exactly a pack get its price, and this is said once. */
  static void sayWhenExact(Talk talk) {
    Wish wish = talk.wish();
    if (wish.packSettled() || wish.pack() != null || wish.consultation()) {
      return;
    }
    Optional<Pack> exact = talk.facts().catalog().packOf(wish.services());
    if (exact.isPresent()) {
      Money apart =
          talk.services(wish.services()).stream()
              .map(Service::price)
              .reduce(Money.ZERO, Money::plus);
      talk.say(new Line.ThatIsThePack(exact.get(), apart));
      talk.want(wish.with(wish.what().withPack(exact.get().id(), exact.get().services())));
    }
  }
}
