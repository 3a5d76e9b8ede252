package com.atrevete.domain.booking;

import com.atrevete.domain.booking.Visit.BusyPattern;
import com.atrevete.domain.catalog.Catalog;
import com.atrevete.domain.catalog.Category;
import com.atrevete.domain.catalog.Pack;
import com.atrevete.domain.catalog.PackId;
import com.atrevete.domain.catalog.Service;
import com.atrevete.domain.catalog.ServiceId;
import com.atrevete.domain.payment.Money;
import com.atrevete.domain.policy.Policies;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Prices what a customer wants from the catalogue (policies "deposit", "packs", "buffer"). */
public final class Quotes {

  private Quotes() {}

  /**
   * Whether the services cannot share an appointment because some are hairdressing and some
   * aesthetics; ask before {@link #visit}.
   */
  public static boolean mixesTrades(Catalog catalog, List<ServiceId> services) {
    return trades(catalog, services).size() > 1;
  }

  /**
   * One person's visit. Services that are exactly a pack get its price and minutes unasked.
   *
   * @param services wanted, in the order in which they are done; naming those of the pack is
   *     optional, others are done besides it
   * @param pack chosen by the customer
   * @throws IllegalArgumentException when a service or the pack is not active, nothing is wanted,
   *     or the services mix trades
   */
  public static Visit visit(
      Catalog catalog, List<ServiceId> services, @Nullable PackId pack, Policies policies) {
    Parts parts = Parts.of(catalog, services, pack);
    List<Category> trades = trades(catalog, parts.allServices());
    if (trades.size() > 1) {
      throw new IllegalArgumentException("hairdressing and aesthetics in one visit");
    }
    return new Visit(
        trades.isEmpty() ? Category.BOTH : trades.getFirst(),
        parts.allServices(),
        parts.packId(),
        parts.pattern(),
        policies.offer().buffer(),
        parts.price(),
        DepositShares.total(parts.liable(), policies.deposit()));
  }

  /**
   * A consultation about services a customer cannot decide between: done by whoever does their
   * trade, or by anybody when none is in doubt or they are of both trades.
   */
  public static Visit consultation(
      Catalog catalog, ServiceId consultation, List<ServiceId> inDoubt, Policies policies) {
    Visit visit = visit(catalog, List.of(consultation), null, policies);
    List<Category> trades = trades(catalog, inDoubt);
    return trades.size() == 1 ? visit.inTrade(trades.getFirst()) : visit;
  }

  /**
   * The visits of a group with the deposit computed once on the sum and shared among them, so that
   * the shares add up to it to the cent.
   */
  public static List<Visit> group(Catalog catalog, List<Visit> visits, Policies policies) {
    List<Money> liable =
        visits.stream()
            .map(visit -> Parts.of(catalog, visit.services(), visit.pack()).liable())
            .toList();
    List<Money> shares = DepositShares.of(liable, policies.deposit());
    return IntStream.range(0, visits.size())
        .mapToObj(person -> visits.get(person).withDeposit(shares.get(person)))
        .toList();
  }

  private static List<Category> trades(Catalog catalog, List<ServiceId> services) {
    return services.stream()
        .map(id -> catalog.service(id).category())
        .filter(category -> category != Category.BOTH)
        .distinct()
        .toList();
  }

  /** A pack, if any, and the services besides it. */
  private record Parts(@Nullable Pack pack, List<Service> singles) {

    static Parts of(Catalog catalog, List<ServiceId> services, @Nullable PackId chosen) {
      Pack pack = chosen == null ? catalog.packOf(services).orElse(null) : catalog.pack(chosen);
      List<Service> singles =
          services.stream()
              .distinct()
              .filter(id -> pack == null || !pack.services().contains(id))
              .map(catalog::service)
              .toList();
      if (pack == null && singles.isEmpty()) {
        throw new IllegalArgumentException("a visit needs a service");
      }
      return new Parts(pack, singles);
    }

    List<ServiceId> allServices() {
      List<ServiceId> all = new ArrayList<>(pack == null ? List.of() : pack.services());
      singles.forEach(service -> all.add(service.id()));
      return all;
    }

    @Nullable PackId packId() {
      return pack == null ? null : pack.id();
    }

    Money price() {
      return sum(singles).plus(packPrice());
    }

    Money liable() {
      return sum(singles.stream().filter(Service::needsDeposit).toList()).plus(packPrice());
    }

    private Money packPrice() {
      return pack == null ? Money.ZERO : pack.price();
    }

    private static Money sum(List<Service> services) {
      return services.stream().map(Service::price).reduce(Money.ZERO, Money::plus);
    }

    BusyPattern pattern() {
      if (pack == null && singles.size() == 1) {
        Service service = singles.getFirst();
        return new BusyPattern(service.busy(), service.processing(), service.finishing());
      }
      Duration chained =
          singles.stream().map(Service::duration).reduce(Duration.ZERO, Duration::plus);
      return BusyPattern.whole(pack == null ? chained : chained.plus(pack.duration()));
    }
  }
}
