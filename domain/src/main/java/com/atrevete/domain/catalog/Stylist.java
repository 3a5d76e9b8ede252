package com.atrevete.domain.catalog;

import java.util.Set;

/**
 * A professional.
 *
 * @param excluded services of her category that she does not do
 */
public record Stylist(StylistId id, String name, Category category, Set<ServiceId> excluded) {

  public Stylist {
    excluded = Set.copyOf(excluded);
  }

  public boolean does(Service service) {
    return category.covers(service.category()) && !excluded.contains(service.id());
  }
}
