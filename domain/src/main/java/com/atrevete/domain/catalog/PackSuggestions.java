package com.atrevete.domain.catalog;

import com.atrevete.domain.payment.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which pack Maite suggests (policy "packs"); whether she may at all is the dialogue's matter. */
public final class PackSuggestions {

  private static final int MOST_SERVICES = 2;

  private static final Comparator<PackSuggestion> BEST =
      Comparator.comparing(PackSuggestions::savedPart)
          .reversed()
          .thenComparing(PackSuggestion::duration);

  private PackSuggestions() {}

  /**
   * The pack to suggest when one or two services are asked for and one of them is in it: the
   * largest saving in per cent, then the shorter. None when they are exactly a pack already.
   */
  public static Optional<PackSuggestion> best(Catalog catalog, List<ServiceId> asked) {
    Set<ServiceId> services = Set.copyOf(asked);
    if (services.isEmpty()
        || services.size() > MOST_SERVICES
        || catalog.packOf(services).isPresent()) {
      return Optional.empty();
    }
    Set<ServiceId> active =
        catalog.services().stream().map(Service::id).collect(Collectors.toSet());
    return catalog.packs().stream()
        .filter(pack -> !Collections.disjoint(pack.services(), services))
        .filter(pack -> active.containsAll(pack.services()))
        .flatMap(pack -> suggestion(catalog, pack).stream())
        .min(BEST);
  }

  private static Optional<PackSuggestion> suggestion(Catalog catalog, Pack pack) {
    List<Service> apart = pack.services().stream().map(catalog::service).toList();
    Money price = apart.stream().map(Service::price).reduce(Money.ZERO, Money::plus);
    Duration duration = apart.stream().map(Service::duration).reduce(Duration.ZERO, Duration::plus);
    return pack.price().compareTo(price) < 0
        ? Optional.of(new PackSuggestion(pack, price, duration))
        : Optional.empty();
  }

  private static BigDecimal savedPart(PackSuggestion suggestion) {
    return BigDecimal.valueOf(suggestion.saving().cents())
        .divide(BigDecimal.valueOf(suggestion.apartPrice().cents()), MathContext.DECIMAL64);
  }
}
