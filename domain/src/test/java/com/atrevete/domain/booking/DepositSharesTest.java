package com.atrevete.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.domain.payment.Money;
import com.atrevete.domain.policy.Policies.DepositPolicy;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Sharing a deposit")
class DepositSharesTest {

  private static final DepositPolicy FIFTH = new DepositPolicy(20, Money.ofCents(50));

  @Test
  @DisplayName("A cent that is left over goes to the part whose share was cut most")
  void leftOverCent() {
    assertThat(shares(FIFTH, 333, 333, 334)).containsExactly(67L, 66L, 67L);
  }

  @Test
  @DisplayName("A part that needs no deposit has no share")
  void freePart() {
    assertThat(shares(FIFTH, 0, 2620)).containsExactly(0L, 524L);
  }

  @Test
  @DisplayName("Under the minimum nobody pays a share")
  void underTheMinimum() {
    assertThat(shares(FIFTH, 100, 100)).containsExactly(0L, 0L);
    assertThat(shares(FIFTH, 125, 125)).containsExactly(25L, 25L);
  }

  @Test
  @DisplayName(
      "Whatever the prices and the percentage, the shares add up and none exceeds its price")
  void alwaysAddsUp() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      DepositPolicy policy = new DepositPolicy(random.nextInt(101), Money.ofCents(50));
      long[] prices = random.longs(1 + random.nextInt(5), 0, 20_000).toArray();
      List<Long> shares = shares(policy, prices);

      long total = DepositShares.total(Money.ofCents(LongStream.of(prices).sum()), policy).cents();
      assertThat(shares.stream().mapToLong(Long::longValue).sum()).isEqualTo(total);
      for (int part = 0; part < prices.length; part++) {
        assertThat(shares.get(part)).isBetween(0L, prices[part]);
      }
    }
  }

  private static List<Long> shares(DepositPolicy policy, long... prices) {
    return DepositShares.of(LongStream.of(prices).mapToObj(Money::ofCents).toList(), policy)
        .stream()
        .map(Money::cents)
        .toList();
  }
}
