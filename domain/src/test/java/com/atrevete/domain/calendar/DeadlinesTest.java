package com.atrevete.domain.calendar;

import static com.atrevete.domain.calendar.DemoAgenda.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.domain.policy.Policies;
import com.atrevete.domain.policy.Policies.HoldPolicy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("When things happen to a booking by themselves")
class DeadlinesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final HoldPolicy HOLD = Policies.defaults().hold();

  @ParameterizedTest(name = "held at {0} for {1}: until {2}")
  @CsvSource({
    "2026-11-25T12:00, 2026-11-27T10:00, 2026-11-25T12:30",
    "2026-11-25T13:00, 2026-11-25T14:00, 2026-11-25T13:15",
    "2026-11-25T13:50, 2026-11-25T14:00, 2026-11-25T14:00",
    "2026-11-25T23:50, 2026-11-26T10:00, 2026-11-26T00:20",
    "2026-11-25T23:50, 2026-11-26T00:05, 2026-11-26T00:05"
  })
  @DisplayName("A hold lasts 30 minutes, 15 when the visit is today, and never past its start")
  void hold(LocalDateTime heldAt, LocalDateTime start, LocalDateTime until) {
    assertThat(Deadlines.hold(instant(heldAt), instant(start), HOLD)).isEqualTo(instant(until));
  }

  @Test
  @DisplayName("The customer is warned five minutes before, unless that is over")
  void warning() {
    Instant deadline = at(TODAY, "12:30");

    assertThat(Deadlines.warning(deadline, at(TODAY, "12:00"), HOLD)).contains(at(TODAY, "12:25"));
    assertThat(Deadlines.warning(deadline, at(TODAY, "12:25"), HOLD)).isEmpty();
  }

  @Test
  @DisplayName("A failed payment adds 15 minutes, never past the start")
  void retry() {
    Instant deadline = at(TODAY, "12:30");

    assertThat(Deadlines.retry(deadline, at(TODAY, "18:00"), HOLD)).isEqualTo(at(TODAY, "12:45"));
    assertThat(Deadlines.retry(deadline, at(TODAY, "12:40"), HOLD)).isEqualTo(at(TODAY, "12:40"));
  }

  @Test
  @DisplayName(
      "A person has until an hour before the visit, or the old deadline when that is later")
  void takeover() {
    Instant deadline = at(TODAY, "12:45");

    assertThat(Deadlines.takeover(deadline, at(TODAY, "18:00"), HOLD))
        .isEqualTo(at(TODAY, "17:00"));
    assertThat(Deadlines.takeover(deadline, at(TODAY, "13:00"), HOLD)).isEqualTo(deadline);
  }

  @ParameterizedTest(name = "booked {0} for {1}: {2}")
  @CsvSource({
    "2026-11-20T12:00, 2026-11-26T16:00, 2026-11-24T16:00",
    "2026-10-20T12:00, 2026-10-26T10:00, 2026-10-24T11:00",
    "2026-03-20T12:00, 2026-03-30T10:00, 2026-03-28T09:00",
    "2026-11-24T16:00, 2026-11-26T16:00, 2026-11-25T16:00",
    "2026-11-25T15:59, 2026-11-26T16:00, 2026-11-25T16:00",
    "2026-11-25T16:00, 2026-11-26T16:00, none",
    "2026-11-26T15:00, 2026-11-26T16:00, none",
    "2026-11-20T12:00, 2026-11-26T08:30, 2026-11-23T21:00",
    "2026-11-20T12:00, 2026-11-26T21:30, 2026-11-24T21:00",
    "2026-11-20T12:00, 2026-11-26T21:00, 2026-11-24T21:00",
    "2026-11-23T22:00, 2026-11-26T08:30, 2026-11-24T21:00",
    "2026-11-24T22:00, 2026-11-26T08:30, none"
  })
  @DisplayName(
      "The reminder: 48 elapsed hours ahead, else 24, in the day time, on the earlier side")
  void reminder(LocalDateTime booked, LocalDateTime start, String expected) {
    Optional<Instant> at =
        Deadlines.reminder(instant(booked), instant(start), Policies.defaults().reminder());

    assertThat(at)
        .isEqualTo(
            expected.equals("none")
                ? Optional.empty()
                : Optional.of(instant(LocalDateTime.parse(expected))));
  }

  @Test
  @DisplayName("A reminder less than three hours ahead is not sent")
  void reminderTooLate() {
    Instant start = at(TODAY, "16:00");
    var shortAhead =
        Policies.of(Map.of("reminder_hours", "2", "reminder_late_hours", "1")).reminder();

    assertThat(Deadlines.reminderStillHelps(at(TODAY, "13:00"), start)).isTrue();
    assertThat(Deadlines.reminderStillHelps(at(TODAY, "13:01"), start)).isFalse();
    assertThat(Deadlines.reminder(start.minus(Duration.ofDays(5)), start, shortAhead)).isEmpty();
  }

  private static Instant instant(LocalDateTime local) {
    return Madrid.instantOf(local);
  }
}
