package com.atrevete.domain.booking;

import com.atrevete.domain.payment.Money;
import com.atrevete.domain.policy.Policies.DepositPolicy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The deposit of several parts: computed once on their sum, shared to the cent. */
public final class DepositShares {

  private DepositShares() {}

  /**
   * The deposit on prices that need one: half up to the cent, none under the minimum (policy
   * "deposit").
   */
  public static Money total(Money liable, DepositPolicy policy) {
    Money deposit = liable.percent(policy.percent());
    return deposit.compareTo(policy.minimum()) < 0 ? Money.ZERO : deposit;
  }

  /**
   * Each part's share of the deposit on their sum: in proportion to its price, the cents left over
   * going to those whose share was cut most, so that the shares add up to the deposit.
   *
   * @param liable each part's price as far as it needs a deposit
   */
  public static List<Money> of(List<Money> liable, DepositPolicy policy) {
    Money sum = liable.stream().reduce(Money.ZERO, Money::plus);
    Money total = total(sum, policy);
    if (total.isZero()) {
      return liable.stream().map(part -> Money.ZERO).toList();
    }
    List<Long> shares = new ArrayList<>();
    liable.forEach(part -> shares.add(part.cents() * total.cents() / sum.cents()));
    long leftOver = total.cents() - shares.stream().mapToLong(Long::longValue).sum();
    mostCut(liable, total, sum)
        .limit(leftOver)
        .forEach(part -> shares.set(part, shares.get(part) + 1));
    return shares.stream().map(Money::ofCents).toList();
  }

  private static Stream<Integer> mostCut(List<Money> liable, Money total, Money sum) {
    Comparator<Integer> cut =
        Comparator.comparingLong(part -> liable.get(part).cents() * total.cents() % sum.cents());
    return IntStream.range(0, liable.size()).boxed().sorted(cut.reversed());
  }
}
