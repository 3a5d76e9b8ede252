package com.atrevete.persistence.clock;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.persistence.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BusinessClockTest {

  private static final Instant NOON = Instant.parse("2026-11-25T11:00:00Z");

  private final BusinessClock clock =
      new BusinessClock(TestDatabase.migrated().jdbc(), Clock.fixed(NOON, ZoneOffset.UTC));

  @Test
  @DisplayName("In a salon the business clock is the machine's")
  void untouched() {
    assertThat(clock.now()).isEqualTo(NOON);
    assertThat(clock.offset()).isZero();
  }

  @Test
  @DisplayName("The clock jumps to Friday and never goes back")
  void jumps() {
    Instant friday = Instant.parse("2026-11-27T14:00:00Z");

    assertThat(clock.advanceTo(clock.offsetTo(friday))).isTrue();
    assertThat(clock.now()).isEqualTo(friday);

    assertThat(clock.advanceTo(Duration.ofHours(1))).isFalse();
    assertThat(clock.now()).isEqualTo(friday);
  }
}
