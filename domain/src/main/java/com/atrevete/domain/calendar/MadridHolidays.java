package com.atrevete.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The public holidays at the salon's door: Spain's, Madrid's and Alcobendas' own, by their Spanish
 * names. One that falls on a Sunday is kept on the Monday after, unless that is a holiday already.
 */
public final class MadridHolidays {

  private final SortedMap<LocalDate, String> days = new TreeMap<>();

  private MadridHolidays() {}

  /** The holidays of a year of the Gregorian calendar, in order. */
  public static SortedMap<LocalDate, String> of(int year) {
    MadridHolidays holidays = new MadridHolidays();
    holidays.national(year);
    holidays.add(year, Month.MAY, 2, "Fiesta de la Comunidad de Madrid");
    holidays.add(year, Month.JANUARY, 24, "Nuestra Señora de la Paz (fiesta local)");
    holidays.add(year, Month.MAY, 15, "San Isidro (fiesta local)");
    return Collections.unmodifiableSortedMap(holidays.sundaysMoved());
  }

  private void national(int year) {
    LocalDate easter = easter(year);
    days.put(easter.minusDays(3), "Jueves Santo");
    days.put(easter.minusDays(2), "Viernes Santo");
    add(year, Month.JANUARY, 1, "Año Nuevo");
    add(year, Month.JANUARY, 6, "Epifanía del Señor");
    add(year, Month.MAY, 1, "Fiesta del Trabajo");
    add(year, Month.AUGUST, 15, "Asunción de la Virgen");
    add(year, Month.OCTOBER, 12, "Fiesta Nacional de España");
    add(year, Month.NOVEMBER, 1, "Todos los Santos");
    add(year, Month.DECEMBER, 6, "Día de la Constitución");
    add(year, Month.DECEMBER, 8, "Inmaculada Concepción");
    add(year, Month.DECEMBER, 25, "Navidad");
  }

  private void add(int year, Month month, int day, String name) {
    days.put(LocalDate.of(year, month, day), name);
  }

  private SortedMap<LocalDate, String> sundaysMoved() {
    SortedMap<LocalDate, String> moved = new TreeMap<>();
    days.forEach((day, name) -> {
      if (day.getDayOfWeek() != DayOfWeek.SUNDAY) {
        moved.put(day, name);
      }
    });
    days.forEach((day, name) -> {
      if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
        moved.putIfAbsent(day.plusDays(1), name);
      }
    });
    return moved;
  }

  /** Easter Sunday by the anonymous Gregorian computus (Meeus, Jones, Butcher). */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int ofCentury = year % 100;
    int epact =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    int correction = (golden + 11 * epact + 22 * weekday) / 451;
    int fromMarch = epact + weekday - 7 * correction + 114;
    return LocalDate.of(year, fromMarch / 31, fromMarch % 31 + 1);
  }
}
