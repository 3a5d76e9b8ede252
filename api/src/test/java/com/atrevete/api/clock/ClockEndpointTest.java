package com.atrevete.api.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockEndpointTest {

  private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

  @ParameterizedTest
  @DisplayName("The clock goes forward by a span or to a time")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"advance\":\"PT47H\"}|2026-11-27T09:00:00Z",
        "{\"advance\":\"PT0S\"}|2026-11-25T10:00:00Z",
        "{\"now\":\"2026-11-27T15:00:00+01:00\"}|2026-11-27T14:00:00Z",
      })
  void forward(String body, Instant target) {
    assertThat(ClockRequest.read(body, NOW)).isEqualTo(new ClockRequest.To(target));
  }

  @ParameterizedTest
  @DisplayName("Backwards, too far, or not understood: refused with a reason")
  @ValueSource(
      strings = {
        "",
        "hola",
        "[]",
        "{}",
        "{\"advance\":\"-PT1H\"}",
        "{\"advance\":\"mañana\"}",
        "{\"advance\":47}",
        "{\"advance\":\"P5000000D\"}",
        "{\"advance\":\"PT999999999999H\"}",
        "{\"now\":\"2026-11-25T10:59:59+01:00\"}",
        "{\"now\":\"2026-11-27T15:00:00\"}",
        "{\"now\":\"+999999999-12-31T23:59:59-18:00\"}",
        "{\"advance\":\"PT1H\",\"now\":\"2026-11-27T15:00:00+01:00\"}",
      })
  void refused(String body) {
    assertThat(ClockRequest.read(body, NOW))
        .isInstanceOfSatisfying(
            ClockRequest.Refused.class, refused -> assertThat(refused.reason()).isNotBlank());
  }

  @Test
  @DisplayName("A time is a target even when it is this very moment")
  void now() {
    assertThat(ClockRequest.read("{\"now\":\"2026-11-25T10:00:00Z\"}", NOW))
        .isEqualTo(new ClockRequest.To(NOW));
  }
}
