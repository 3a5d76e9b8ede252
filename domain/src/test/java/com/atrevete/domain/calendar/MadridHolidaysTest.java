package com.atrevete.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Public holidays in Alcobendas")
class MadridHolidaysTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2026, 01-01 01-06 01-24 04-02 04-03 05-01 05-02 05-15 08-15 10-12 11-02 12-07 12-08 12-25",
    "2027, 01-01 01-06 01-25 03-25 03-26 05-01 05-03 05-15 08-16 10-12 11-01 12-06 12-08 12-25"
  })
  @DisplayName("National, regional and local ones; a Sunday moves to the Monday after")
  void ofAYear(int year, String days) {
    assertThat(MadridHolidays.of(year).keySet())
        .containsExactlyElementsOf(
            Arrays.stream(days.split(" ")).map(day -> LocalDate.parse(year + "-" + day)).toList());
  }

  @Test
  @DisplayName("They have their Spanish names")
  void names() {
    assertThat(MadridHolidays.of(2026))
        .containsEntry(LocalDate.of(2026, 4, 3), "Viernes Santo")
        .containsEntry(LocalDate.of(2026, 11, 2), "Todos los Santos");
  }

  @Test
  @DisplayName("A Sunday before another holiday does not take its name")
  void mondayIsAHolidayAlready() {
    assertThat(MadridHolidays.of(2033))
        .containsEntry(LocalDate.of(2033, 5, 2), "Fiesta de la Comunidad de Madrid");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"2024-03-29", "2025-04-18", "2028-04-14", "2030-04-19", "2038-04-23"})
  @DisplayName("Good Friday follows Easter")
  void goodFriday(LocalDate day) {
    assertThat(MadridHolidays.of(day.getYear())).containsEntry(day, "Viernes Santo");
    assertThat(MadridHolidays.of(day.getYear()).keySet())
        .noneMatch(holiday -> holiday.getDayOfWeek() == DayOfWeek.SUNDAY);
  }
}
