package com.atrevete.persistence.scenario;

import static com.atrevete.persistence.scenario.Day.TODAY;
import static com.atrevete.persistence.scenario.Day.TOMORROW;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import com.atrevete.persistence.scenario.Piece.Booked;
import com.atrevete.persistence.scenario.Piece.Filled;
import com.atrevete.persistence.scenario.Piece.Free;
import com.atrevete.persistence.scenario.Piece.LastVisit;
import com.atrevete.persistence.scenario.Piece.Shut;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The eighteen scenarios' settings. */
final class Settings {

  private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(MONDAY, FRIDAY);
  private static final Set<DayOfWeek> EARLY_WEEK = EnumSet.range(MONDAY, WEDNESDAY);
  private static final Set<DayOfWeek> LATE_WEEK = EnumSet.of(THURSDAY, FRIDAY);
  private static final String CUT = "Corte de pelo";
  private static final String MENS_CUT = "Corte caballero";

  private static final List<Setting> ALL =
      List.of(
          byDay(
              1,
              "Laura",
              EARLY_WEEK,
              free("Pilar", Day.next(FRIDAY), "10:00", "14:00"),
              free("Harol", Day.next(FRIDAY), "10:00", "13:30")),
          byDay(
              2,
              null,
              LATE_WEEK,
              booked("Harol", Day.next(TUESDAY), "10:00", CUT),
              filled("Harol", Day.next(TUESDAY), "14:30", "Mechas", CUT),
              free("Harol", Day.next(TUESDAY), "16:30", "18:00"),
              filled("Harol", Day.next(TUESDAY), "18:00", "Mechas", CUT)),
          at("15:00", 3, null, WORKDAYS, booked("Marta", TODAY, "17:00", CUT)),
          byDay(4, "Ana", WORKDAYS),
          byDay(
              5,
              "Carla",
              EARLY_WEEK,
              free("Pilar", Day.next(THURSDAY), "11:00", "12:00"),
              free("Harol", Day.next(THURSDAY), "11:00", "12:00")),
          byDay(6, "✨✨", WORKDAYS),
          byDay(
              7,
              null,
              EARLY_WEEK,
              free("Pilar", Day.next(FRIDAY), "16:00", "20:00"),
              free("Marta", Day.next(FRIDAY), "16:00", "20:00")),
          byDay(
              8,
              "Laura",
              EARLY_WEEK,
              filled("Pilar", Day.next(THURSDAY), "10:00", "Recogido"),
              filled("Harol", Day.next(THURSDAY), "10:00", "Recogido"),
              filled("Víctor", Day.next(THURSDAY), "10:00", "Recogido"),
              free("Marta", Day.next(THURSDAY), "10:00", "11:00")),
          byDay(
              9,
              null,
              EnumSet.of(MONDAY),
              booked("Rosa", Day.next(THURSDAY), "16:00", "Manicura permanente + bioterapia")),
          byDay(10, null, EARLY_WEEK, free("Marta", Day.next(FRIDAY), "09:30", "12:00")),
          at(
              "17:10",
              11,
              null,
              WORKDAYS,
              booked("Víctor", TODAY, "17:00", MENS_CUT),
              filled("Víctor", TODAY, "17:40", MENS_CUT)),
          byDay(
              12,
              null,
              LATE_WEEK,
              free("Rosa", Day.next(MONDAY), "10:00", "13:00"),
              free("Marta", Day.next(MONDAY), "10:00", "13:00")),
          byDay(
              13,
              "Lucía",
              EARLY_WEEK,
              free("Rosa", Day.next(THURSDAY), "10:00", "14:00"),
              free("Marta", Day.next(THURSDAY), "11:30", "14:00")),
          at(
              "22:00",
              14,
              null,
              EnumSet.of(THURSDAY),
              booked("Pilar", TOMORROW, "10:00", CUT),
              filled("Pilar", Day.next(WEDNESDAY), "10:00", "Peinado corto"),
              free("Pilar", Day.next(WEDNESDAY), "10:30", "12:00")),
          byDay(
              15,
              null,
              LATE_WEEK,
              free("Pilar", Day.next(TUESDAY), "10:00", "14:00"),
              free("Harol", Day.next(TUESDAY), "10:00", "13:30")),
          byDay(
              16,
              null,
              EARLY_WEEK,
              new LastVisit(
                  "Pilar", Day.last(SATURDAY), time("11:00"), List.of(CUT, "Infoactivo sensitivo")),
              free("Pilar", Day.next(THURSDAY), "10:00", "14:00")),
          byDay(
              17,
              "✨Sof✨",
              EnumSet.range(WEDNESDAY, FRIDAY),
              new Shut(Day.next(MONDAY), "Formación del equipo"),
              free("Pilar", Day.next(TUESDAY), "10:00", "14:00"),
              free("Harol", Day.next(TUESDAY), "10:00", "13:30")),
          at(
              "13:00",
              18,
              null,
              WORKDAYS,
              free("Víctor", TODAY, "14:00", "15:00"),
              free("Harol", TODAY, "14:30", "16:00"),
              free("Pilar", TODAY, "15:00", "17:00")));

  private Settings() {}

  /** Throws {@link IllegalArgumentException} for a number that is none of the eighteen. */
  static Setting of(int number) {
    return ALL.stream()
        .filter(setting -> setting.number() == number)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no scenario " + number));
  }

  /** Played during the day. */
  private static Setting byDay(
      int number, @Nullable String newcomer, Set<DayOfWeek> days, Piece... pieces) {
    return new Setting(number, newcomer, days, time("10:00"), time("18:00"), List.of(pieces));
  }

  /** Played at a time, to the minute. */
  private static Setting at(
      String from, int number, @Nullable String newcomer, Set<DayOfWeek> days, Piece... pieces) {
    return new Setting(
        number, newcomer, days, time(from), time(from).plusMinutes(1), List.of(pieces));
  }

  private static Piece free(String stylist, Day day, String from, String to) {
    return new Free(stylist, day, time(from), time(to));
  }

  private static Piece filled(String stylist, Day day, String at, String... services) {
    return new Filled(stylist, day, time(at), List.of(services));
  }

  private static Piece booked(String stylist, Day day, String at, String... services) {
    return new Booked(stylist, day, time(at), List.of(services));
  }

  private static LocalTime time(String text) {
    return LocalTime.parse(text);
  }
}
