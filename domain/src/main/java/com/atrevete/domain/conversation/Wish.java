package com.atrevete.domain.conversation;

import com.atrevete.domain.catalog.Catalog;
import com.atrevete.domain.catalog.PackId;
import com.atrevete.domain.catalog.Service;
import com.atrevete.domain.catalog.ServiceId;
import com.atrevete.domain.catalog.Stylist;
import com.atrevete.domain.catalog.StylistId;
import com.atrevete.domain.language.Intent;
import com.atrevete.domain.language.PartOfDay;
import com.atrevete.domain.language.Understanding;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the customer wants so far, gathered over several turns. Days and times are Europe/Madrid.
 *
 * @param variantOpen the services named leave a variant open; it has to be asked
 * @param packSettled a pack was offered once, taken or refused, or may not be offered
 * @param consultation a free consultation about the services is wanted, not the services
 */
public record Wish(
    List<ServiceId> services,
    boolean variantOpen,
    @Nullable PackId pack,
    boolean packSettled,
    boolean consultation,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable LocalTime at,
    @Nullable LocalTime notBefore,
    @Nullable LocalTime notAfter,
    @Nullable PartOfDay partOfDay,
    @Nullable StylistId stylist,
    Set<StylistId> unwanted) {

  /** Nothing is wanted yet. */
  public static final Wish NONE =
      new Wish(
          List.of(), false, null, false, false, null, null, null, null, null, null, null, Set.of());

  public Wish {
    services = List.copyOf(services);
    unwanted = Set.copyOf(unwanted);
  }

  public boolean hasDay() {
    return from != null;
  }

  /** What is wanted after hearing this turn: what it says replaces what was said before. */
  Wish hearing(Understanding said, Catalog catalog) {
    return hearingServices(said, catalog).hearingTime(said).hearingStylist(said, catalog);
  }

  private Wish hearingServices(Understanding said, Catalog catalog) {
    List<ServiceId> named =
        said.services().stream()
            .map(catalog::serviceNamed)
            .flatMap(Optional::stream)
            .map(Service::id)
            .toList();
    if (named.isEmpty()) {
      return said.unsureServices() && services.isEmpty() ? withVariantOpen(true) : this;
    }
    boolean adds = said.has(Intent.MODIFY_SERVICES);
    Set<ServiceId> all = new LinkedHashSet<>(adds ? services : List.of());
    all.addAll(named);
    boolean same = List.copyOf(all).equals(services);
    return new Wish(
        List.copyOf(all),
        said.unsureServices(),
        same ? pack : null,
        same && packSettled,
        false,
        from,
        to,
        at,
        notBefore,
        notAfter,
        partOfDay,
        stylist,
        unwanted);
  }

  private Wish hearingTime(Understanding said) {
    LocalDate newFrom = said.date() != null ? said.date() : said.dateFrom();
    LocalDate newTo = said.date() != null ? said.date() : said.dateTo();
    if (newFrom == null && newTo != null) {
      newFrom = from;
    }
    boolean day = newFrom != null;
    boolean hour =
        said.time() != null
            || said.timeFrom() != null
            || said.timeTo() != null
            || said.partOfDay() != null;
    if (!day && !hour) {
      return this;
    }
    return new Wish(
        services,
        variantOpen,
        pack,
        packSettled,
        consultation,
        day ? newFrom : from,
        day ? (newTo != null ? newTo : newFrom) : to,
        day || hour ? said.time() : at,
        day || hour ? said.timeFrom() : notBefore,
        day || hour ? said.timeTo() : notAfter,
        day || hour ? said.partOfDay() : partOfDay,
        stylist,
        unwanted);
  }

  private Wish hearingStylist(Understanding said, Catalog catalog) {
    StylistId wanted = named(said.stylist(), catalog);
    StylistId refused = named(said.notStylist(), catalog);
    if (wanted == null && refused == null && !said.anyStylist()) {
      return this;
    }
    Set<StylistId> nobody = new LinkedHashSet<>(unwanted);
    if (refused != null) {
      nobody.add(refused);
    }
    StylistId kept =
        said.anyStylist() || (stylist != null && stylist.equals(refused)) ? null : stylist;
    return new Wish(
        services,
        variantOpen,
        pack,
        packSettled,
        consultation,
        from,
        to,
        at,
        notBefore,
        notAfter,
        partOfDay,
        wanted != null ? wanted : kept,
        nobody);
  }

  private static @Nullable StylistId named(@Nullable String name, Catalog catalog) {
    return name == null ? null : catalog.stylistNamed(name).map(Stylist::id).orElse(null);
  }

  Wish withServices(List<ServiceId> wanted) {
    return new Wish(
        wanted,
        false,
        null,
        packSettled,
        consultation,
        from,
        to,
        at,
        notBefore,
        notAfter,
        partOfDay,
        stylist,
        unwanted);
  }

  Wish withVariantOpen(boolean open) {
    return new Wish(
        services,
        open,
        pack,
        packSettled,
        consultation,
        from,
        to,
        at,
        notBefore,
        notAfter,
        partOfDay,
        stylist,
        unwanted);
  }

  Wish withPack(PackId taken, List<ServiceId> itsServices) {
    return new Wish(
        itsServices,
        false,
        taken,
        true,
        false,
        from,
        to,
        at,
        notBefore,
        notAfter,
        partOfDay,
        stylist,
        unwanted);
  }

  Wish withoutPack() {
    return new Wish(
        services,
        variantOpen,
        null,
        true,
        consultation,
        from,
        to,
        at,
        notBefore,
        notAfter,
        partOfDay,
        stylist,
        unwanted);
  }

  Wish forConsultation() {
    return new Wish(
        services, false, null, true, true, from, to, at, notBefore, notAfter, partOfDay, stylist,
        unwanted);
  }

  Wish withStylist(@Nullable StylistId wanted) {
    return new Wish(
        services,
        variantOpen,
        pack,
        packSettled,
        consultation,
        from,
        to,
        at,
        notBefore,
        notAfter,
        partOfDay,
        wanted,
        unwanted);
  }

  Wish withoutTime() {
    return new Wish(
        services,
        variantOpen,
        pack,
        packSettled,
        consultation,
        null,
        null,
        null,
        null,
        null,
        null,
        stylist,
        unwanted);
  }
}
