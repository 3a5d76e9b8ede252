package com.atrevete.domain.language;

import com.atrevete.domain.language.DateMention.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts of a month and whole months: "a finales de mes", "el primer lunes de mayo", "en junio". */
final class MonthSpans {

  static final List<String> MONTHS =
      List.of(
          "enero",
          "febrero",
          "marzo",
          "abril",
          "mayo",
          "junio",
          "julio",
          "agosto",
          "septiembre",
          "octubre",
          "noviembre",
          "diciembre");

  private final Words words;
  private final LocalDate today;

  MonthSpans(Words words, LocalDate today) {
    this.words = words;
    this.today = today;
  }

  @Nullable DateMention partOrNth(int start) {
    DateMention part = partOfMonth(start);
    return part != null ? part : nthOfMonth(start);
  }

  private boolean isAny(int at, String... wanted) {
    return List.of(wanted).contains(words.word(at));
  }

  private @Nullable DateMention partOfMonth(int start) {
    boolean begin = isAny(start, "principios", "principio", "primeros");
    boolean middle = isAny(start, "mediados");
    boolean end =
        isAny(start, "finales", "final", "ultimos")
            || (isAny(start, "fin") && isAny(start + 2, "mes"));
    int at = start + 1;
    while (isAny(at, "de", "del", "dias")) {
      at++;
    }
    YearMonth month = begin || middle || end ? namedMonth(at) : null;
    if (month == null) {
      return null;
    }
    int after = at + 1 + (isAny(at + 1, "que") && isAny(at + 2, "viene") ? 2 : 0);
    LocalDate from = begin ? month.atDay(1) : month.atDay(middle ? 11 : 21);
    LocalDate to = begin ? month.atDay(10) : middle ? month.atDay(20) : month.atEndOfMonth();
    return new DateMention(start, after, Kind.SPAN, from.isBefore(today) ? today : from, to);
  }

  /** "El primer lunes de noviembre", "la segunda semana de enero". */
  private @Nullable DateMention nthOfMonth(int start) {
    int nth =
        List.of("primer", "segundo", "tercer", "cuarto", "primera", "segunda", "tercera", "cuarta")
                    .indexOf(words.word(start))
                % 4
            + 1;
    boolean last = isAny(start, "ultimo", "ultima");
    int monthAt = isAny(start + 2, "de", "del") ? start + 3 : start + 2;
    YearMonth month = nth > 0 || last ? namedMonth(monthAt) : null;
    DayOfWeek weekday = DateGrammar.WEEKDAYS.get(words.word(start + 1));
    if (month == null || (weekday == null && !isAny(start + 1, "semana"))) {
      return null;
    }
    int end = monthAt + 1 + (isAny(monthAt + 1, "que") && isAny(monthAt + 2, "viene") ? 2 : 0);
    if (weekday != null) {
      LocalDate date =
          month
              .atDay(1)
              .with(
                  last
                      ? TemporalAdjusters.lastInMonth(weekday)
                      : TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
      return DateMention.day(start, end, date);
    }
    LocalDate to = last ? month.atEndOfMonth() : month.atDay(nth * 7);
    return new DateMention(start, end, Kind.SPAN, to.minusDays(6), to);
  }

  @Nullable DateMention month(int start) {
    boolean introduced = isAny(start - 1, "en", "para", "de", "durante", "el");
    YearMonth month = introduced ? namedMonth(start) : null;
    if (month == null
        || (isAny(start, "mes")
            && !isAny(start - 1, "el")
            && !isAny(start + 1, "que", "proximo"))) {
      return null;
    }
    boolean coming = isAny(start, "mes");
    if (coming
        && !(isAny(start + 1, "que") && isAny(start + 2, "viene"))
        && !isAny(start + 1, "proximo")) {
      return null;
    }
    int end = start + (coming ? isAny(start + 1, "que") ? 3 : 2 : 1);
    LocalDate first = month.atDay(1);
    return new DateMention(
        start, end, Kind.SPAN, first.isBefore(today) ? today : first, month.atEndOfMonth());
  }

  private @Nullable YearMonth namedMonth(int at) {
    if (isAny(at, "mes")) {
      boolean coming = isAny(at + 1, "que", "proximo");
      return YearMonth.from(coming ? today.with(TemporalAdjusters.firstDayOfNextMonth()) : today);
    }
    int month = MONTHS.indexOf(words.word(at)) + 1;
    if (month == 0) {
      return null;
    }
    YearMonth thisYear = YearMonth.of(today.getYear(), month);
    return thisYear.isBefore(YearMonth.from(today)) ? thisYear.plusYears(1) : thisYear;
  }
}
