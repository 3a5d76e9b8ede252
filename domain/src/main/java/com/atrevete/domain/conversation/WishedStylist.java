package com.atrevete.domain.conversation;

import com.atrevete.domain.catalog.Catalog;
import com.atrevete.domain.catalog.Stylist;
import com.atrevete.domain.catalog.StylistId;
import com.atrevete.domain.language.Understanding;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** With whom a customer would like to be, and with whom not. */
public record WishedStylist(@Nullable StylistId wanted, Set<StylistId> unwanted) {

  /** With anybody. */
  static final WishedStylist ANYBODY = new WishedStylist(null, Set.of());

  public WishedStylist {
    unwanted = Set.copyOf(unwanted);
  }

  WishedStylist hearing(Understanding said, Catalog catalog) {
    StylistId asked = named(said.stylist(), catalog);
    StylistId refused = named(said.notStylist(), catalog);
    Set<StylistId> without = new LinkedHashSet<>(unwanted);
    if (refused != null) {
      without.add(refused);
    }
    if (asked != null) {
      without.remove(asked);
    }
    boolean dropped = said.anyStylist() || (wanted != null && wanted.equals(refused));
    return new WishedStylist(asked != null ? asked : dropped ? null : wanted, without);
  }

  private static @Nullable StylistId named(@Nullable String name, Catalog catalog) {
    return name == null ? null : catalog.stylistNamed(name).map(Stylist::id).orElse(null);
  }

  WishedStylist with(@Nullable StylistId other) {
    return new WishedStylist(other, unwanted);
  }

  /** Without those who have left the salon meanwhile. */
  WishedStylist workingIn(Catalog catalog) {
    Set<StylistId> team = catalog.stylists().stream().map(Stylist::id).collect(Collectors.toSet());
    return new WishedStylist(
        wanted != null && team.contains(wanted) ? wanted : null,
        unwanted.stream().filter(team::contains).collect(Collectors.toSet()));
  }
}
