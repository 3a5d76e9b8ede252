package com.atrevete.domain.conversation;

import com.atrevete.domain.booking.Quotes;
import com.atrevete.domain.booking.Visit;
import com.atrevete.domain.calendar.Agenda;
import com.atrevete.domain.calendar.Availability;
import com.atrevete.domain.calendar.Madrid;
import com.atrevete.domain.calendar.Slot;
import com.atrevete.domain.calendar.SlotRequest;
import com.atrevete.domain.catalog.Catalog;
import com.atrevete.domain.catalog.Category;
import com.atrevete.domain.catalog.ServiceId;
import com.atrevete.domain.catalog.Stylist;
import com.atrevete.domain.catalog.StylistId;
import com.atrevete.domain.policy.Policies;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the times to offer for a wish. When none fits exactly, it gives way step by step: another
 * hour of that day, another professional, the next days with room; and says so.
 */
final class SlotSearch {

  /** How far beyond the wanted days it looks before it says that there is no room. */
  private static final int DAYS_AHEAD = 21;

  private SlotSearch() {}

  static void offer(Talk talk, Instant requestedAt) {
    Wish wish = talk.wish();
    Visit visit = visit(talk, wish);
    if (visit == null || cannotDoIt(talk, wish, visit) || isBeyondHorizon(talk, wish)) {
      return;
    }
    LocalDate from = latest(firstDay(wish), Madrid.dateOf(talk.facts().now()));
    LocalDate to = latest(lastDay(wish), from);
    Agenda agenda = talk.facts().agenda(from, to.plusDays(DAYS_AHEAD));
    SlotRequest wanted = request(talk, wish, visit, from, to, requestedAt);
    Search.Found found = new Search(talk, agenda, wanted).find();
    if (found.options().isEmpty()) {
      talk.ask(new Line.NoRoomAtAll(), new Question.WhichDay());
      return;
    }
    if (found.apology() != null) {
      talk.say(found.apology());
    }
    talk.become(
        talk.state().asking(new Question.WhichSlot(visit, found.options(), talk.facts().now())));
    sayOptions(talk, visit, found.options());
  }

  static void sayOptions(Talk talk, Visit visit, List<Slot> options) {
    LocalDate today = Madrid.dateOf(talk.facts().now());
    boolean forToday = options.stream().allMatch(s -> Madrid.dateOf(s.start()).equals(today));
    var hold = talk.facts().policies().hold();
    talk.say(
        new Line.Options(
            visit,
            talk.services(visit.services()),
            options,
            forToday,
            forToday ? hold.today() : hold.usual()));
  }

  /** The wish as a priced visit; absent when its services cannot be in one appointment. */
  static @Nullable Visit visit(Talk talk, Wish wish) {
    Catalog catalog = talk.facts().catalog();
    Policies policies = talk.facts().policies();
    if (wish.consultation()) {
      return Quotes.consultation(catalog, consultation(catalog), wish.services(), policies);
    }
    return Quotes.mixesTrades(catalog, wish.services())
        ? null
        : Quotes.visit(catalog, wish.services(), wish.pack(), policies);
  }

  /** The free service of either trade (the salon's rule "free consultation"). */
  private static ServiceId consultation(Catalog catalog) {
    return catalog.services().stream()
        .filter(service -> service.category() == Category.BOTH && service.price().isZero())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the catalogue has no free consultation"))
        .id();
  }

  private static boolean cannotDoIt(Talk talk, Wish wish, Visit visit) {
    if (wish.stylist() == null) {
      return false;
    }
    Stylist stylist = talk.facts().catalog().stylist(wish.stylist());
    boolean does = Availability.does(stylist, visit, talk.facts().catalog());
    if (!does) {
      talk.say(new Line.DoesNotDoIt(stylist.name()));
      talk.want(wish.withStylist(null));
      offer(talk, talk.facts().now());
    }
    return !does;
  }

  private static boolean isBeyondHorizon(Talk talk, Wish wish) {
    int days = talk.facts().policies().offer().horizonDays();
    LocalDate last = Madrid.dateOf(talk.facts().now()).plusDays(days);
    if (!firstDay(wish).isAfter(last)) {
      return false;
    }
    talk.want(wish.withoutTime());
    talk.ask(new Line.BeyondHorizon(days), new Question.WhichDay());
    return true;
  }

  private static LocalDate firstDay(Wish wish) {
    LocalDate from = wish.when().from();
    if (from == null) {
      throw new IllegalStateException("slots are searched only once a day is known");
    }
    return from;
  }

  private static LocalDate lastDay(Wish wish) {
    return wish.when().to() != null ? wish.when().to() : firstDay(wish);
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static SlotRequest request(
      Talk talk, Wish wish, Visit visit, LocalDate from, LocalDate to, Instant requestedAt) {
    return new SlotRequest(
        visit,
        from,
        to,
        wish.when().at(),
        wish.when().notBefore(),
        wish.when().notAfter(),
        wish.when().partOfDay(),
        wish.stylist(),
        wish.who().unwanted(),
        preferred(talk, wish),
        requestedAt);
  }

  private static @Nullable StylistId preferred(Talk talk, Wish wish) {
    return wish.stylist() != null ? wish.stylist() : talk.customer().preferred();
  }
}
