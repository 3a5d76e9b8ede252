package com.atrevete.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.domain.policy.Policies;
import com.atrevete.domain.policy.Policies.OpeningHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("When somebody is at the salon")
class OpeningTimesTest {

  private static final OpeningTimes TIMES =
      new OpeningTimes(Policies.defaults().opening(), Set.of(LocalDate.of(2026, 12, 8)));

  @ParameterizedTest(name = "{0}: open {1}, next {2}")
  @CsvSource({
    "2026-11-25T10:00, true, 2026-11-25T10:00",
    "2026-11-25T19:59, true, 2026-11-25T19:59",
    "2026-11-25T20:00, false, 2026-11-26T10:00",
    "2026-11-25T08:00, false, 2026-11-25T10:00",
    "2026-11-28T13:00, true, 2026-11-28T13:00",
    "2026-11-28T14:00, false, 2026-11-30T10:00",
    "2026-12-08T12:00, false, 2026-12-09T10:00"
  })
  @DisplayName("Open from 10 to 20, on Saturdays to 14, not on Sundays or closed days")
  void openAndNextOpening(LocalDateTime at, boolean open, LocalDateTime next) {
    assertThat(TIMES.isOpen(instant(at))).isEqualTo(open);
    assertThat(TIMES.nextOpening(instant(at))).contains(instant(next));
  }

  @ParameterizedTest(name = "15 min from {0}: {1}")
  @CsvSource({
    "2026-11-25T12:00, 2026-11-25T12:15",
    "2026-11-25T19:45, 2026-11-25T20:00",
    "2026-11-25T19:50, 2026-11-26T10:05",
    "2026-11-28T13:50, 2026-11-30T10:05",
    "2026-11-29T12:00, 2026-11-30T10:15",
    "2026-12-07T19:50, 2026-12-09T10:05",
    "2026-10-24T13:50, 2026-10-26T10:05"
  })
  @DisplayName("Opening time passes only while the salon is open")
  void fifteenMinutes(LocalDateTime from, LocalDateTime to) {
    assertThat(TIMES.plus(instant(from), Duration.ofMinutes(15))).isEqualTo(instant(to));
  }

  @Test
  @DisplayName("More opening time than a day has goes on the next")
  void longerThanADay() {
    assertThat(TIMES.plus(instant("2026-11-25T10:00"), Duration.ofHours(25)))
        .isEqualTo(instant("2026-11-27T15:00"));
  }

  @Test
  @DisplayName("A salon that never opens is not waited for")
  void neverOpen() {
    OpeningTimes never = new OpeningTimes(new OpeningHours(Map.of()), Set.of());
    Instant now = instant("2026-11-25T12:00");

    assertThat(never.isOpen(now)).isFalse();
    assertThat(never.nextOpening(now)).isEmpty();
    assertThat(never.plus(now, Duration.ofMinutes(15))).isEqualTo(now.plusSeconds(900));
  }

  private static Instant instant(String local) {
    return instant(LocalDateTime.parse(local));
  }

  private static Instant instant(LocalDateTime local) {
    return Madrid.instantOf(local);
  }
}
