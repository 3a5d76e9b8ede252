package com.atrevete.domain.language;

import com.atrevete.domain.language.DateMention.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the days that a turn names; who wants which of them is for {@link DateReader}. */
final class DateGrammar {

  static final Map<String, DayOfWeek> WEEKDAYS =
      Map.ofEntries(
          Map.entry("lunes", DayOfWeek.MONDAY),
          Map.entry("martes", DayOfWeek.TUESDAY),
          Map.entry("miercoles", DayOfWeek.WEDNESDAY),
          Map.entry("jueves", DayOfWeek.THURSDAY),
          Map.entry("viernes", DayOfWeek.FRIDAY),
          Map.entry("sabado", DayOfWeek.SATURDAY),
          Map.entry("domingo", DayOfWeek.SUNDAY));

  private static final Set<String> BEFORE_PART_OF_DAY =
      Set.of("la", "esta", "una", "tarde", "media", "las");
  private static final Phrase NEXT_WEEK =
      Phrase.of(
          "[de|en|para] [la|una] (semana que viene|semana proxima|proxima semana|semana"
              + " siguiente|siguiente semana|otra semana|semana entrante|semana q viene|semana que"
              + " entra)");
  private static final Phrase THIS_WEEK =
      Phrase.of("[de] (esta semana|esta misma semana|estos dias)");
  private static final Phrase WEEKEND = Phrase.of("[este|proximo] (fin de semana|finde)");
  private static final Phrase AFTER_TOMORROW = Phrase.of("pasado [mañana]");
  private static final Phrase COUNTED =
      Phrase.of("(dentro de|en|de aqui a|d aqui a) # (dia|dias|semana|semanas|mes|meses)");
  private static final Phrase COUNTED_WORDS =
      Phrase.of(
          "(dentro de|en|de aqui a)"
              + " (un|una|uno|dos|tres|cuatro|cinco|seis|siete|ocho|diez|quince|un par de)"
              + " (dia|dias|semana|semanas|mes|meses)");
  private static final Phrase AFTER_NEXT =
      Phrase.of("[que viene] no (sino|el) [el] (siguiente|otro)");
  private static final Phrase IN_TWO_WEEKS =
      Phrase.of("[el] (de|que) [viene] (dentro de dos semanas|no el otro)");

  private final Words words;
  private final LocalDate today;
  private final CalendarDates calendar;

  DateGrammar(Words words, LocalDate today) {
    this.words = words;
    this.today = today;
    this.calendar = new CalendarDates(words, today);
  }

  List<DateMention> mentions() {
    List<DateMention> mentions = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      DateMention mention = at(at);
      if (mention != null) {
        mentions.add(mention);
      }
      at = mention == null ? at + 1 : Math.max(mention.end(), at + 1);
    }
    return mentions;
  }

  private @Nullable DateMention at(int start) {
    DateMention found = relative(start);
    found = found != null ? found : week(start);
    found = found != null ? found : named(start);
    found = found != null ? found : weekday(start);
    found = found != null ? found : counted(start);
    return found != null ? found : calendar.at(start);
  }

  private @Nullable DateMention relative(int start) {
    int afterTomorrow = AFTER_TOMORROW.end(words, start);
    boolean alternative = words.word(start).equals("pasado") && words.word(start - 1).equals("o");
    if (afterTomorrow > start + 1 || alternative) {
      return DateMention.day(start, afterTomorrow, today.plusDays(2));
    }
    return switch (words.word(start)) {
      case "hoy" -> DateMention.day(start, start + 1, today);
      case "mañana" ->
          isPartOfDay(start) ? null : DateMention.day(start, start + 1, today.plusDays(1));
      case "esta" ->
          Set.of("tarde", "noche", "mañana").contains(words.word(start + 1))
              ? DateMention.day(start, start + 1, today)
              : null;
      case "ya", "ahora" ->
          words.word(start + 1).equals("mismo") ? DateMention.day(start, start + 2, today) : null;
      default -> null;
    };
  }

  private boolean isPartOfDay(int at) {
    if (words.word(at - 1).equals("de") && !Numbers.of(words.at(at - 2)).isEmpty()) {
      return true;
    }
    boolean afterGreeting =
        words.word(at - 1).equals("buena") || words.word(at - 1).equals("hasta");
    return afterGreeting || BEFORE_PART_OF_DAY.contains(words.word(at - 1));
  }

  private @Nullable DateMention week(int start) {
    int nextWeek = NEXT_WEEK.end(words, start);
    if (nextWeek > 0) {
      LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
      return new DateMention(start, nextWeek, Kind.WEEK, monday, monday.plusDays(6));
    }
    int thisWeek = THIS_WEEK.end(words, start);
    if (thisWeek > 0) {
      return new DateMention(start, thisWeek, Kind.WEEK, today, endOfWeek());
    }
    int weekend = WEEKEND.end(words, start);
    if (weekend < 0) {
      return null;
    }
    LocalDate sunday = endOfWeek();
    LocalDate saturday = sunday.minusDays(1);
    return new DateMention(
        start, weekend, Kind.SPAN, today.isAfter(saturday) ? today : saturday, sunday);
  }

  private LocalDate endOfWeek() {
    return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
  }

  private @Nullable DateMention named(int start) {
    Holidays.Named named = Holidays.at(words, start, today);
    if (named != null) {
      return DateMention.day(start, named.end(), named.date());
    }
    if (words.word(start).equals("semana") && words.word(start + 1).equals("santa")) {
      LocalDate easter = Holidays.easter(today.getYear());
      LocalDate next = easter.isBefore(today) ? Holidays.easter(today.getYear() + 1) : easter;
      return new DateMention(start, start + 2, Kind.SPAN, next.minusDays(7), next);
    }
    return null;
  }

  private @Nullable DateMention weekday(int start) {
    DayOfWeek weekday = WEEKDAYS.get(words.word(start));
    if (weekday == null || words.word(start - 1).equals("los")) {
      return null;
    }
    DateMention dated = calendar.afterWeekday(start, weekday);
    if (dated != null) {
      return dated;
    }
    LocalDate next = today.with(TemporalAdjusters.next(weekday));
    int end = start + 1;
    int later = Math.max(AFTER_NEXT.end(words, end), IN_TWO_WEEKS.end(words, end));
    if (later > 0) {
      return DateMention.day(start, later, next.plusWeeks(1));
    }
    if ((words.word(end).equals("que") && words.word(end + 1).equals("viene"))
        || isAny(end, "proximo", "siguiente")) {
      end += words.word(end).equals("que") ? 2 : 1;
    }
    boolean today_ = isAny(start - 1, "hoy");
    return new DateMention(start, end, Kind.WEEKDAY, today_ ? today : next, today_ ? today : next);
  }

  private boolean isAny(int at, String... wanted) {
    return List.of(wanted).contains(words.word(at));
  }

  private @Nullable DateMention counted(int start) {
    int end = Math.max(COUNTED.end(words, start), COUNTED_WORDS.end(words, start));
    if (end < 0) {
      return null;
    }
    OptionalInt amount = OptionalInt.empty();
    for (int at = start; at < end && amount.isEmpty(); at++) {
      amount = words.word(at).equals("a") ? amount : Numbers.of(words.at(at));
    }
    int count =
        words.word(end - 2).equals("de") && words.word(end - 3).equals("par")
            ? 2
            : amount.orElse(1);
    LocalDate date =
        switch (words.word(end - 1).charAt(0)) {
          case 'd' -> today.plusDays(count);
          case 's' -> today.plusWeeks(count);
          default -> today.plusMonths(count);
        };
    return DateMention.day(start, end, date);
  }
}
