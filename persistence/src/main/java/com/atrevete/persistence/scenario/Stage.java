package com.atrevete.persistence.scenario;

import com.atrevete.domain.calendar.Agenda;
import com.atrevete.domain.calendar.Madrid;
import com.atrevete.domain.calendar.TimeSpan;
import com.atrevete.domain.catalog.Catalog;
import com.atrevete.domain.catalog.Stylist;
import com.atrevete.domain.catalog.StylistId;
import com.atrevete.persistence.demo.DemoBookings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** The salon as the place where a scenario is played. */
record Stage(Catalog catalog, DemoBookings bookings) {

  /** The time that a setting disposes of when it is played on a day. */
  List<Window> windows(Setting setting, LocalDate today) {
    return setting.pieces().stream().flatMap(piece -> windows(piece, today)).toList();
  }

  private Stream<Window> windows(Piece piece, LocalDate today) {
    LocalDate day = piece.day().from(today);
    return switch (piece) {
      case Piece.Free free ->
          Stream.of(
              new Window(
                  free.stylist(), new TimeSpan(at(day, free.from()), at(day, free.to())), true));
      case Piece.Filled visit ->
          Stream.of(visit(visit.stylist(), day, visit.at(), visit.services()));
      case Piece.Booked visit ->
          Stream.of(visit(visit.stylist(), day, visit.at(), visit.services()));
      case Piece.Shut ignored -> wholeDay(day);
      case Piece.LastVisit ignored -> Stream.of();
    };
  }

  private Window visit(String stylist, LocalDate day, LocalTime at, List<String> services) {
    Instant start = at(day, at);
    Instant end = start.plus(bookings.quote(services).duration());
    return new Window(stylist, new TimeSpan(start, end), true);
  }

  private Stream<Window> wholeDay(LocalDate day) {
    TimeSpan span =
        new TimeSpan(at(day, LocalTime.MIDNIGHT), at(day.plusDays(1), LocalTime.MIDNIGHT));
    return catalog.stylists().stream().map(stylist -> new Window(stylist.name(), span, false));
  }

  /** Whether the professional is at work in the whole of a window. */
  boolean works(Window window, Agenda agenda) {
    return !window.worked()
        || agenda.shifts().getOrDefault(stylist(window.stylist()), List.of()).stream()
            .anyMatch(shift -> shift.contains(window.span()));
  }

  StylistId stylist(String name) {
    return catalog
        .stylistNamed(name)
        .map(Stylist::id)
        .orElseThrow(() -> new IllegalStateException("the demo salon has no " + name));
  }

  static Instant at(LocalDate day, LocalTime time) {
    return Madrid.instantOf(day.atTime(time));
  }
}
