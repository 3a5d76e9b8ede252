package com.atrevete.domain.language;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days of the month: "el 23", "23 de octubre", "23/10", "sábado 7". */
final class CalendarDates {

  private static final Set<String> INTRODUCES_DAY = Set.of("dia", "el", "al", "del");
  private static final Set<String> NOT_A_DAY =
      Set.of(
          "h",
          "horas",
          "hora",
          "minutos",
          "euros",
          "euro",
          "%",
          "años",
          "personas",
          "am",
          "pm",
          "y",
          "menos",
          "por",
          "veces",
          "semanas",
          "dias",
          "meses",
          "opciones");

  private static final int LAST_HOUR = 12;

  private final Words words;
  private final LocalDate today;
  private final MonthSpans spans;

  CalendarDates(Words words, LocalDate today) {
    this.words = words;
    this.today = today;
    this.spans = new MonthSpans(words, today);
  }

  @Nullable DateMention at(int start) {
    DateMention part = spans.partOrNth(start);
    if (part != null) {
      return part;
    }
    DateMention slashed = words.at(start).isNumber() ? slashed(start) : null;
    if (slashed != null) {
      return slashed;
    }
    OptionalInt day = day(start);
    if (day.isEmpty()) {
      return spans.month(start);
    }
    int month = monthAfter(start + 1);
    if (month > 0) {
      return ofMonth(start, day.getAsInt(), month);
    }
    boolean noHour = day.getAsInt() > LAST_HOUR && words.word(start + 1).equals("por");
    return isIntroduced(start) && (noHour || !NOT_A_DAY.contains(words.word(start + 1)))
        ? ofDay(start, day.getAsInt())
        : null;
  }

  /** "sábado 7", "sábado día 7 de noviembre": the weekday is only a comment on the date. */
  @Nullable DateMention afterWeekday(int weekdayAt, DayOfWeek weekday) {
    int at = words.pass(weekdayAt + 1);
    while (Set.of("dia", "el").contains(words.word(at))) {
      at++;
    }
    DateMention slashed = words.at(at).isNumber() ? slashed(at) : null;
    if (slashed != null) {
      return DateMention.day(weekdayAt, slashed.end(), slashed.from());
    }
    OptionalInt day = day(at);
    boolean isHour = NOT_A_DAY.contains(words.word(at + 1)) && !words.word(at + 1).equals("por");
    if (day.isEmpty() || (!words.at(at).isNumber() && monthAfter(at + 1) == 0) || isHour) {
      return null;
    }
    int month = monthAfter(at + 1);
    DateMention dated = month > 0 ? ofMonth(at, day.getAsInt(), month) : ofDay(at, day.getAsInt());
    if (dated == null
        || (month == 0 && dated.from().getDayOfWeek() != weekday && at == weekdayAt + 1)) {
      return dated == null ? null : matching(weekdayAt, at, day.getAsInt(), weekday, dated);
    }
    return DateMention.day(weekdayAt, dated.end(), dated.from());
  }

  /** "jueves 5" when the next 5th is no Thursday: an hour unless a coming month makes it true. */
  private @Nullable DateMention matching(
      int start, int at, int day, DayOfWeek weekday, DateMention plain) {
    LocalDate later = plain.from().plusMonths(1);
    if (later.getDayOfMonth() == day && later.getDayOfWeek() == weekday) {
      return DateMention.day(start, at + 1, later);
    }
    return day > 12 ? DateMention.day(start, at + 1, plain.from()) : null;
  }

  private OptionalInt day(int at) {
    OptionalInt number =
        isAny(at, "primero", "primer") ? OptionalInt.of(1) : Numbers.of(words.at(at));
    boolean fits = number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= 31;
    return fits && !isAny(at, "un", "una", "par") ? number : OptionalInt.empty();
  }

  private boolean isAny(int at, String... wanted) {
    return List.of(wanted).contains(words.word(at));
  }

  private boolean isIntroduced(int at) {
    if (words.at(at).isWord() && !words.word(at - 1).equals("dia")) {
      return false;
    }
    return INTRODUCES_DAY.contains(words.word(at - 1));
  }

  private @Nullable DateMention ofDay(int at, int day) {
    YearMonth month = YearMonth.from(today);
    for (int i = 0; i < 3; i++) {
      YearMonth candidate = month.plusMonths(i);
      if (candidate.isValidDay(day) && !candidate.atDay(day).isBefore(today)) {
        return DateMention.day(at, at + 1, candidate.atDay(day));
      }
    }
    return null;
  }

  /** The month that follows "de" or "del mes de": 1 to 12, or 0. */
  private int monthAfter(int at) {
    int index = isAny(at, "de", "d", "del") ? at + 1 : at;
    return MonthSpans.MONTHS.indexOf(words.word(index)) + 1;
  }

  private @Nullable DateMention ofMonth(int at, int day, int month) {
    int end = isAny(at + 1, "de", "d", "del") ? at + 3 : at + 2;
    int yearAt = isAny(end, "de", "del") ? end + 1 : end;
    OptionalInt year =
        words.at(yearAt).isNumber() ? Numbers.figures(words.word(yearAt)) : OptionalInt.empty();
    boolean hasYear = year.isPresent() && year.getAsInt() >= 2020 && year.getAsInt() < 2100;
    LocalDate date = hasYear ? valid(year.getAsInt(), month, day) : next(month, day);
    return date == null ? null : DateMention.day(at, hasYear ? yearAt + 1 : end, date);
  }

  private @Nullable DateMention slashed(int at) {
    String text = words.word(at);
    char separator =
        text.indexOf('/') > 0
            ? '/'
            : text.indexOf('-') > 0 ? '-' : text.indexOf('.') > 0 ? '.' : ' ';
    if (separator == ' ') {
      return null;
    }
    String[] fields = text.split(separator == '.' ? "\\." : String.valueOf(separator), -1);
    OptionalInt day = Numbers.figures(fields[0]);
    OptionalInt month = Numbers.figures(fields[1]);
    boolean dateLike = fields.length == 3 || (fields.length == 2 && separator != '.');
    if (!dateLike || day.isEmpty() || month.isEmpty() || month.getAsInt() > 12) {
      return null;
    }
    OptionalInt year = fields.length == 3 ? Numbers.figures(fields[2]) : OptionalInt.empty();
    LocalDate date =
        year.isPresent()
            ? valid(year.getAsInt() % 2000 + 2000, month.getAsInt(), day.getAsInt())
            : next(month.getAsInt(), day.getAsInt());
    return date == null ? null : DateMention.day(at, at + 1, date);
  }

  private @Nullable LocalDate next(int month, int day) {
    LocalDate thisYear = valid(today.getYear(), month, day);
    boolean past = thisYear == null || thisYear.isBefore(today);
    return past ? valid(today.getYear() + 1, month, day) : thisYear;
  }

  private static @Nullable LocalDate valid(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
