package com.atrevete.launcher.failure;

import com.atrevete.launcher.script.Salon;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Times at which a professional of the demo salon can cut hair, far enough from one another. */
final class Openings {

  static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

  private static final List<String> STYLISTS = List.of("Pilar", "Marta", "Harol", "Víctor");
  private static final List<Integer> HOURS = List.of(10, 11, 12, 16, 17, 18, 19);
  private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  private static final Locale SPANISH = Locale.of("es", "ES");
  private static final DateTimeFormatter DAY_OF_MONTH =
      DateTimeFormatter.ofPattern("d 'de' MMMM", SPANISH);

  private Openings() {}

  /** One time with one professional. */
  record Opening(LocalDate day, int hour, String stylist) {

    /** As a customer asks for it. */
    String inWords() {
      return "el %s a las %d con %s".formatted(Openings.inWords(day), hour, stylist);
    }

    ZonedDateTime start() {
      return day.atTime(hour, 0).atZone(MADRID);
    }
  }

  static String inWords(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, SPANISH)
        + " "
        + DAY_OF_MONTH.format(day);
  }

  /** The first so many from the day after tomorrow on. */
  static List<Opening> first(int count, Salon salon) {
    return openDays(salon, WORKDAYS)
        .flatMap(day -> HOURS.stream().map(hour -> new Opening(day, hour, "")))
        .flatMap(time -> STYLISTS.stream().map(name -> new Opening(time.day(), time.hour(), name)))
        .filter(opening -> !(opening.hour() == 16 && opening.stylist().equals("Víctor")))
        .limit(count)
        .toList();
  }

  /** Open days of the week, from the day after tomorrow to the end of the horizon. */
  static Stream<LocalDate> openDays(Salon salon, Set<DayOfWeek> weekdays) {
    LocalDate today = salon.now().atZone(MADRID).toLocalDate();
    return today
        .plusDays(2)
        .datesUntil(today.plusDays(89))
        .filter(day -> weekdays.contains(day.getDayOfWeek()))
        .filter(day ->
            salon.count("SELECT count(*) FROM closure WHERE ? BETWEEN day_from AND day_to", day)
                == 0);
  }
}
