package com.atrevete.domain.conversation;

import com.atrevete.domain.catalog.Catalog;
import com.atrevete.domain.catalog.Pack;
import com.atrevete.domain.catalog.PackId;
import com.atrevete.domain.catalog.Service;
import com.atrevete.domain.catalog.ServiceId;
import com.atrevete.domain.catalog.StylistId;
import com.atrevete.domain.language.Understanding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the customer wants so far, gathered over several turns. */
public record Wish(WishedServices what, WishedTime when, WishedStylist who) {

  /** Nothing is wanted yet. */
  public static final Wish NONE =
      new Wish(WishedServices.NONE, WishedTime.NONE, WishedStylist.ANYBODY);

  /** How a booking's facts name a pack. */
  private static final String PACK = "Pack ";

  List<ServiceId> services() {
    return what.services();
  }

  boolean variantOpen() {
    return what.variantOpen();
  }

  @Nullable PackId pack() {
    return what.pack();
  }

  boolean packSettled() {
    return what.packSettled();
  }

  boolean consultation() {
    return what.consultation();
  }

  @Nullable StylistId stylist() {
    return who.wanted();
  }

  boolean hasDay() {
    return when.from() != null;
  }

  /** The day wanted, when it is a single one. */
  Optional<LocalDate> singleDay() {
    LocalDate day = when.from();
    return day != null && (when.to() == null || day.equals(when.to()))
        ? Optional.of(day)
        : Optional.empty();
  }

  boolean isEmpty() {
    return services().isEmpty() && !variantOpen() && !hasDay() && !consultation();
  }

  /** What is wanted after hearing this turn: what it says replaces what was said before. */
  Wish hearing(Understanding said, Catalog catalog) {
    return new Wish(what.hearing(said, catalog), when.hearing(said), who.hearing(said, catalog));
  }

  /** The same after the question which variant she wants. */
  Wish hearingVariant(Understanding said, Catalog catalog) {
    return new Wish(
        what.hearingVariant(said, catalog), when.hearing(said), who.hearing(said, catalog));
  }

  Wish with(WishedServices services) {
    return new Wish(services, when, who);
  }

  Wish withStylist(@Nullable StylistId wanted) {
    return new Wish(what, when, who.with(wanted));
  }

  Wish withoutTime() {
    return new Wish(what, WishedTime.NONE, who);
  }

  Wish withoutDay() {
    WishedTime hour =
        new WishedTime(null, null, when.at(), when.notBefore(), when.notAfter(), when.partOfDay());
    return new Wish(what, hour, who);
  }

  /** Without what and whom the salon does not have any more. */
  Wish offeredIn(Catalog catalog) {
    return new Wish(what.offeredIn(catalog), when, who.workingIn(catalog));
  }

  /** The same as a booking of hers, for one more time; nothing when it was for several people. */
  static Wish like(BookingFacts booking, Catalog catalog) {
    if (booking.parts().size() != 1) {
      return NONE;
    }
    PackId pack = null;
    List<ServiceId> services = new ArrayList<>();
    for (String name : booking.parts().getFirst().services()) {
      catalog.serviceNamed(name).map(Service::id).ifPresent(services::add);
      Optional<Pack> taken =
          catalog.packs().stream().filter(p -> name.equals(PACK + p.name())).findFirst();
      if (taken.isPresent()) {
        pack = taken.get().id();
        services.addAll(taken.get().services());
      }
    }
    return NONE.with(new WishedServices(services, false, pack, true, false));
  }

  /** On one of so many days from then on, at the hour wanted. */
  Wish within(LocalDate first, int days) {
    WishedTime soon =
        new WishedTime(
            first,
            first.plusDays(days),
            when.at(),
            when.notBefore(),
            when.notAfter(),
            when.partOfDay());
    return new Wish(what, soon, who);
  }

  Wish on(LocalDate day) {
    return new Wish(what, WishedTime.on(day), who);
  }
}
