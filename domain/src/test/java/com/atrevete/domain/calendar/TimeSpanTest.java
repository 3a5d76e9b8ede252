package com.atrevete.domain.calendar;

import static com.atrevete.domain.calendar.DemoAgenda.span;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A span of time")
class TimeSpanTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

  @Test
  @DisplayName("Visits that only meet do not overlap")
  void overlap() {
    TimeSpan visit = span(DAY, "10:00", "10:40");

    assertThat(visit.overlaps(span(DAY, "10:40", "11:00"))).isFalse();
    assertThat(visit.overlaps(span(DAY, "10:39", "11:00"))).isTrue();
    assertThat(visit.contains(span(DAY, "10:00", "10:40"))).isTrue();
    assertThat(visit.contains(span(DAY, "10:00", "10:41"))).isFalse();
    assertThat(visit.length()).isEqualTo(Duration.ofMinutes(40));
  }

  @Test
  @DisplayName("Ends after it starts")
  void endsAfterItStarts() {
    assertThatIllegalArgumentException().isThrownBy(() -> span(DAY, "10:00", "10:00"));
  }
}
