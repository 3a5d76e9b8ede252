package com.atrevete.domain.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything active that the salon offers, in the order in which staff keep it. */
public record Catalog(List<Service> services, List<Pack> packs, List<Stylist> stylists) {

  public Catalog {
    services = List.copyOf(services);
    packs = List.copyOf(packs);
    stylists = List.copyOf(stylists);
  }

  /** Throws {@link IllegalArgumentException} when there is no such active service. */
  public Service service(ServiceId id) {
    return services.stream()
        .filter(service -> service.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no active service " + id));
  }

  public Optional<Service> serviceNamed(String name) {
    return services.stream().filter(service -> service.name().equals(name)).findFirst();
  }

  /** Throws {@link IllegalArgumentException} when there is no such active pack. */
  public Pack pack(PackId id) {
    return packs.stream()
        .filter(pack -> pack.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no active pack " + id));
  }

  /** The pack that consists of exactly these services; of several the cheapest. */
  public Optional<Pack> packOf(Collection<ServiceId> wanted) {
    Set<ServiceId> exactly = Set.copyOf(wanted);
    return packs.stream()
        .filter(pack -> Set.copyOf(pack.services()).equals(exactly))
        .min(Comparator.comparing(Pack::price));
  }

  /** Throws {@link IllegalArgumentException} when there is no such active stylist. */
  public Stylist stylist(StylistId id) {
    return stylists.stream()
        .filter(stylist -> stylist.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no active stylist " + id));
  }

  public Optional<Stylist> stylistNamed(String name) {
    return stylists.stream().filter(stylist -> stylist.name().equals(name)).findFirst();
  }
}
