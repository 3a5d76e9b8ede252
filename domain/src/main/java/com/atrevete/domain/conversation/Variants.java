package com.atrevete.domain.conversation;

import com.atrevete.domain.catalog.Catalog;
import com.atrevete.domain.catalog.Service;
import com.atrevete.domain.catalog.ServiceId;
import java.util.List;

/**
 * Services that customers call by one name: "manicura" with or without bioterapia, "peinado" for
 * short or long hair (the salon's rule "Demo data").
 */
final class Variants {

  private static final String HAIRDO = "Peinado ";

  private Variants() {}

  /**
   * The variants to choose from when a choice is open: of the service named, or else of the hairdo,
   * for which no service can be named yet.
   */
  static List<ServiceId> open(Catalog catalog, List<ServiceId> named) {
    return catalog.services().stream()
        .filter(service -> named.contains(service.id()))
        .map(service -> family(catalog, service))
        .filter(family -> family.size() > 1)
        .findFirst()
        .orElseGet(() -> startingWith(catalog, HAIRDO));
  }

  private static List<ServiceId> family(Catalog catalog, Service plain) {
    String more = plain.name() + " + ";
    return catalog.services().stream()
        .filter(s -> s.id().equals(plain.id()) || s.name().startsWith(more))
        .map(Service::id)
        .toList();
  }

  private static List<ServiceId> startingWith(Catalog catalog, String stem) {
    return catalog.services().stream()
        .filter(service -> service.name().startsWith(stem))
        .map(Service::id)
        .toList();
  }
}
