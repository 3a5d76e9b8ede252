package com.atrevete.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Euros and cents")
class MoneyTest {

  @Test
  @DisplayName("A percentage is rounded half up to the cent")
  void percent() {
    assertThat(Money.ofCents(2620).percent(20)).isEqualTo(Money.ofCents(524));
    assertThat(Money.ofCents(50).percent(1)).isEqualTo(Money.ofCents(1));
    assertThat(Money.ofCents(49).percent(1)).isEqualTo(Money.ZERO);
  }

  @Test
  @DisplayName("An amount is never negative")
  void neverNegative() {
    assertThat(Money.ofCents(500).minus(Money.ofCents(500)).isZero()).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.ofCents(500).minus(Money.ofCents(501)));
  }
}
