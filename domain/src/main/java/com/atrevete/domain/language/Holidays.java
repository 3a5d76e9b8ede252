package com.atrevete.domain.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Days that Spaniards call by name. */
final class Holidays {

  /** A named day found in a turn and the position after its name. */
  record Named(LocalDate date, int end) {}

  private static final Map<Phrase, IntFunction<LocalDate>> BY_NAME =
      Map.ofEntries(
          fixed("nochebuena", 12, 24),
          fixed("[dia] [de] navidad", 12, 25),
          fixed("(nochevieja|noche vieja|fin de año|san silvestre)", 12, 31),
          fixed("(año nuevo|primero de año)", 1, 1),
          fixed("[dia|noche] [de] [los] reyes [magos]", 1, 6),
          fixed("(san valentin|dia de los enamorados)", 2, 14),
          fixed("(dia del padre|san jose)", 3, 19),
          fixed("(dia del trabajo|dia del trabajador|dia de los trabajadores)", 5, 1),
          fixed("(dia de la comunidad|dia de madrid)", 5, 2),
          fixed("san isidro", 5, 15),
          fixed("san juan", 6, 24),
          fixed("(dia de la asuncion|la asuncion|virgen de agosto)", 8, 15),
          fixed("(dia del pilar|el pilar|la hispanidad|dia de la hispanidad)", 10, 12),
          fixed("(halloween)", 10, 31),
          fixed("(todos los santos|los santos)", 11, 1),
          fixed("(la almudena|dia de la almudena)", 11, 9),
          fixed("(dia de la constitucion|la constitucion)", 12, 6),
          fixed("(la inmaculada|dia de la inmaculada|la purisima)", 12, 8),
          Map.entry(Phrase.of("dia de la madre"), Holidays::mothersDay),
          Map.entry(Phrase.of("(viernes santo)"), year -> easter(year).minusDays(2)),
          Map.entry(Phrase.of("(jueves santo)"), year -> easter(year).minusDays(3)),
          Map.entry(Phrase.of("(domingo de ramos)"), year -> easter(year).minusDays(7)),
          Map.entry(Phrase.of("(domingo de resurreccion)"), Holidays::easter));

  private static final List<Map.Entry<Phrase, IntFunction<LocalDate>>> ENTRIES =
      List.copyOf(BY_NAME.entrySet());

  private Holidays() {}

  /** The named day that starts at a position, the next one from today on. */
  static @Nullable Named at(Words words, int start, LocalDate today) {
    Named longest = null;
    for (Map.Entry<Phrase, IntFunction<LocalDate>> entry : ENTRIES) {
      int end = entry.getKey().end(words, start);
      if (end > start && (longest == null || end > longest.end())) {
        LocalDate thisYear = entry.getValue().apply(today.getYear());
        LocalDate next =
            thisYear.isBefore(today) ? entry.getValue().apply(today.getYear() + 1) : thisYear;
        longest = new Named(next, end);
      }
    }
    return longest;
  }

  private static Map.Entry<Phrase, IntFunction<LocalDate>> fixed(String name, int month, int day) {
    return Map.entry(Phrase.of(name), year -> MonthDay.of(month, day).atYear(year));
  }

  private static LocalDate mothersDay(int year) {
    return LocalDate.of(year, 5, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.SUNDAY));
  }

  /** Easter Sunday, by the anonymous Gregorian computus. */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int days = h + l - 7 * m + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
