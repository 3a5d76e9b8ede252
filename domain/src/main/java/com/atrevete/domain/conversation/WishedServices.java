package com.atrevete.domain.conversation;

import com.atrevete.domain.catalog.Catalog;
import com.atrevete.domain.catalog.Pack;
import com.atrevete.domain.catalog.PackId;
import com.atrevete.domain.catalog.Service;
import com.atrevete.domain.catalog.ServiceId;
import com.atrevete.domain.language.Intent;
import com.atrevete.domain.language.Understanding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a customer wants done.
 *
 * @param variantOpen the services named leave a variant open; it has to be asked
 * @param pack the pack she takes
 * @param packSettled a pack was offered once, taken or refused, or may not be offered
 * @param consultation a free consultation about the services is wanted, not the services
 */
public record WishedServices(
    List<ServiceId> services,
    boolean variantOpen,
    @Nullable PackId pack,
    boolean packSettled,
    boolean consultation) {

  /** Nothing is wanted yet. */
  static final WishedServices NONE = new WishedServices(List.of(), false, null, false, false);

  public WishedServices {
    services = List.copyOf(services);
  }

  /** Services named now replace those named before, unless they are added to them. */
  WishedServices hearing(Understanding said, Catalog catalog) {
    List<ServiceId> named = named(said, catalog);
    if (named.isEmpty()) {
      return said.unsureServices() && services.isEmpty() ? withVariantOpen(true) : this;
    }
    Set<ServiceId> all =
        new LinkedHashSet<>(said.has(Intent.MODIFY_SERVICES) ? services : List.of());
    all.addAll(named);
    return replacedBy(List.copyOf(all), said.unsureServices());
  }

  /** The answer to "which of these?" replaces the variants only; what else was wanted stays. */
  WishedServices hearingVariant(Understanding said, Catalog catalog) {
    List<ServiceId> family = Variants.open(catalog, services);
    List<ServiceId> named = named(said, catalog);
    if (named.isEmpty() || !family.containsAll(named)) {
      return hearing(said, catalog);
    }
    List<ServiceId> all = new ArrayList<>();
    for (ServiceId before : services) {
      if (!family.contains(before)) {
        all.add(before);
      }
    }
    all.addAll(named);
    return replacedBy(all, said.unsureServices());
  }

  private static List<ServiceId> named(Understanding said, Catalog catalog) {
    return said.services().stream()
        .map(catalog::serviceNamed)
        .flatMap(Optional::stream)
        .map(Service::id)
        .distinct()
        .toList();
  }

  /** A pack is offered once per booking: that it was stays known. */
  private WishedServices replacedBy(List<ServiceId> wanted, boolean unsure) {
    boolean same = Set.copyOf(wanted).equals(Set.copyOf(services));
    return new WishedServices(wanted, unsure, same ? pack : null, packSettled, false);
  }

  WishedServices only(List<ServiceId> wanted) {
    return new WishedServices(wanted, false, null, packSettled, consultation);
  }

  WishedServices withVariantOpen(boolean open) {
    return new WishedServices(services, open, pack, packSettled, consultation);
  }

  /** Takes the pack; what is wanted besides it stays wanted. */
  WishedServices withPack(PackId taken, List<ServiceId> itsServices) {
    Set<ServiceId> all = new LinkedHashSet<>(itsServices);
    all.addAll(services);
    return new WishedServices(List.copyOf(all), false, taken, true, false);
  }

  WishedServices withoutPack() {
    return new WishedServices(services, variantOpen, null, true, consultation);
  }

  /** Packs whose prices she was told need not be offered again. */
  WishedServices withPacksSeen(List<Pack> packs) {
    return packs.isEmpty() ? this : packSettledNow();
  }

  WishedServices packSettledNow() {
    return new WishedServices(services, variantOpen, pack, true, consultation);
  }

  WishedServices forConsultation() {
    return new WishedServices(services, false, null, true, true);
  }

  /** Without what the salon has stopped offering meanwhile. */
  WishedServices offeredIn(Catalog catalog) {
    List<ServiceId> still =
        services.stream()
            .filter(id -> catalog.services().stream().anyMatch(s -> s.id().equals(id)))
            .toList();
    boolean packIsOffered =
        pack == null || catalog.packs().stream().anyMatch(p -> p.id().equals(pack));
    return new WishedServices(
        still, variantOpen, packIsOffered ? pack : null, packSettled, consultation);
  }
}
