package com.atrevete.domain.calendar;

import static com.atrevete.domain.catalog.DemoCatalog.HAROL;
import static com.atrevete.domain.catalog.DemoCatalog.MARTA;
import static com.atrevete.domain.catalog.DemoCatalog.PILAR;
import static com.atrevete.domain.catalog.DemoCatalog.ROSA;
import static com.atrevete.domain.catalog.DemoCatalog.VICTOR;

import com.atrevete.domain.catalog.Stylist;
import com.atrevete.domain.catalog.StylistId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The demo salon's working hours over some days, with what a test puts into them. */
public final class DemoAgenda {

  private static final Map<Stylist, LocalTime> LUNCH =
      Map.of(
          PILAR, LocalTime.of(14, 0),
          MARTA, LocalTime.of(14, 30),
          ROSA, LocalTime.of(14, 0),
          HAROL, LocalTime.of(13, 30),
          VICTOR, LocalTime.of(15, 0));

  private final Map<StylistId, List<TimeSpan>> shifts = new HashMap<>();
  private final Map<StylistId, List<TimeSpan>> busy = new HashMap<>();
  private final Set<LocalDate> closed = new HashSet<>();

  private DemoAgenda() {}

  /** Five professionals with their weekly hours from one day to another, both inclusive. */
  public static DemoAgenda days(LocalDate from, LocalDate to) {
    DemoAgenda agenda = new DemoAgenda();
    LUNCH.forEach((stylist, lunch) ->
        from.datesUntil(to.plusDays(1)).forEach(day -> agenda.weekly(stylist, day, lunch)));
    return agenda;
  }

  public static DemoAgenda day(LocalDate day) {
    return days(day, day);
  }

  /** A salon in which nobody works yet. */
  public static DemoAgenda nobody() {
    return new DemoAgenda();
  }

  private void weekly(Stylist stylist, LocalDate day, LocalTime lunch) {
    switch (day.getDayOfWeek()) {
      case SUNDAY -> {}
      case SATURDAY -> works(stylist, day, "10:00", "14:00");
      default -> {
        boolean early = stylist.equals(MARTA) && day.getDayOfWeek() == DayOfWeek.FRIDAY;
        works(stylist, day, early ? "09:30" : "10:00", lunch.toString());
        works(stylist, day, lunch.plusHours(1).toString(), "20:00");
      }
    }
  }

  public DemoAgenda works(Stylist stylist, LocalDate day, String from, String to) {
    shifts.computeIfAbsent(stylist.id(), id -> new ArrayList<>()).add(span(day, from, to));
    return this;
  }

  public DemoAgenda busy(Stylist stylist, LocalDate day, String from, String to) {
    return busy(stylist, span(day, from, to));
  }

  public DemoAgenda busy(Stylist stylist, TimeSpan span) {
    busy.computeIfAbsent(stylist.id(), id -> new ArrayList<>()).add(span);
    return this;
  }

  public DemoAgenda closed(LocalDate day) {
    closed.add(day);
    return this;
  }

  public Agenda agenda() {
    return new Agenda(shifts, busy, closed);
  }

  public static TimeSpan span(LocalDate day, String from, String to) {
    return new TimeSpan(at(day, from), at(day, to));
  }

  public static Instant at(LocalDate day, String time) {
    return Madrid.instantOf(day.atTime(LocalTime.parse(time)));
  }

  /** "10:30 Pilar", for reading what is offered. */
  public static String show(Slot slot) {
    LocalDateTime start = Madrid.timeOf(slot.start());
    String name =
        LUNCH.keySet().stream()
            .filter(stylist -> stylist.id().equals(slot.stylist()))
            .findFirst()
            .orElseThrow()
            .name();
    return start.toLocalTime() + " " + name;
  }
}
