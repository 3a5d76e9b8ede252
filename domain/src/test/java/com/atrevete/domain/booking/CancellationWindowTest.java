package com.atrevete.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.domain.policy.Policies;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("How late it is to cancel")
class CancellationWindowTest {

  private static final Instant START = Instant.parse("2026-10-26T09:00:00Z");

  @ParameterizedTest(name = "{0} ahead: {1}")
  @CsvSource({
    "PT24H0.001S, FREE",
    "PT24H, LATE",
    "PT12H, LATE",
    "PT6H, LATE",
    "PT5H59M59.999S, VERY_LATE",
    "PT0S, VERY_LATE",
    "PT-10M, VERY_LATE"
  })
  @DisplayName("More than 24 hours is free, 24 to 6 late, under 6 is the team's")
  void windows(Duration ahead, CancellationWindow expected) {
    assertThat(window(ahead, Map.of())).isEqualTo(expected);
  }

  @Test
  @DisplayName("A salon that refunds always still has the team decide at the last moment")
  void veryLateComesFirst() {
    Map<String, String> generous = Map.of("free_cancellation_hours", "0");

    assertThat(window(Duration.ofHours(7), generous)).isEqualTo(CancellationWindow.FREE);
    assertThat(window(Duration.ofHours(2), generous)).isEqualTo(CancellationWindow.VERY_LATE);
    assertThat(window(Duration.ofHours(-1), Map.of("very_late_hours", "0")))
        .isEqualTo(CancellationWindow.VERY_LATE);
  }

  private static CancellationWindow window(Duration ahead, Map<String, String> changed) {
    return CancellationWindow.of(START.minus(ahead), START, Policies.of(changed).cancellation());
  }
}
