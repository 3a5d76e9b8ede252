package com.atrevete.admin.calendar;

import com.atrevete.admin.calendar.AgendaPage.Block;
import com.atrevete.admin.calendar.AgendaPage.Closed;
import com.atrevete.admin.calendar.AgendaPage.Column;
import com.atrevete.admin.calendar.Timetable.Shift;
import com.atrevete.admin.calendar.TimetableQueries.Away;
import com.atrevete.admin.i18n.Formats;
import com.atrevete.domain.calendar.Madrid;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays out what is known of some days as a page of the calendar. */
final class AgendaPages {

  private static final int USUAL_OPENING = 9 * 60;
  private static final int USUAL_CLOSING = 20 * 60 + 30;
  private static final int END_OF_DAY = 24 * 60;

  private final List<CalendarVisit> visits;
  private final Timetable timetable;
  private final Instant now;
  private final Formats formats;

  AgendaPages(List<CalendarVisit> visits, Timetable timetable, Instant now, Formats formats) {
    this.visits = List.copyOf(visits);
    this.timetable = timetable;
    this.now = now;
    this.formats = formats;
  }

  /** A column per professional. */
  AgendaPage day(LocalDate day, List<Professional> professionals) {
    return page(
        professionals.stream()
            .map(professional ->
                new Head(professional, day, professional.name(), visitsWord(professional, day)))
            .toList());
  }

  /** A column per day of one professional, Monday first. */
  AgendaPage week(LocalDate monday, Professional professional) {
    return page(
        monday
            .datesUntil(monday.plusDays(7))
            .filter(day -> day.getDayOfWeek().getValue() < 7 || hasVisits(professional, day))
            .map(day -> new Head(professional, day, formats.weekday(day), formats.day(day)))
            .toList());
  }

  private record Head(Professional professional, LocalDate day, String title, String subtitle) {}

  private AgendaPage page(List<Head> heads) {
    int opens = USUAL_OPENING;
    int closes = USUAL_CLOSING;
    for (Head head : heads) {
      for (Block block : blocks(head)) {
        opens = Math.min(opens, block.from() / 60 * 60);
        closes = Math.max(closes, Math.min(END_OF_DAY, (block.to() + 59) / 60 * 60));
      }
    }
    int from = opens;
    int to = closes;
    boolean today = heads.stream().anyMatch(head -> isToday(head.day()));
    int minute = minuteOf(Madrid.timeOf(now).toLocalTime());
    boolean visible = today && minute >= from && minute <= to;
    return new AgendaPage(
        from,
        to,
        visible ? Optional.of(minute) : Optional.empty(),
        heads.stream().map(head -> column(head, from, to)).toList());
  }

  private Column column(Head head, int opens, int closes) {
    return new Column(
        head.title(),
        head.subtitle(),
        head.professional().colour(),
        isToday(head.day()),
        closed(head, opens, closes),
        blocks(head));
  }

  private List<Closed> closed(Head head, int opens, int closes) {
    Optional<String> reason = timetable.shutBecause(head.day());
    if (reason.isPresent()) {
      return List.of(new Closed(opens, closes, reason.get()));
    }
    List<Closed> closed = new ArrayList<>();
    int from = opens;
    for (Shift shift : timetable.shifts(head.professional().id(), head.day())) {
      int starts = minuteOf(shift.starts());
      if (starts > from) {
        closed.add(new Closed(from, starts, ""));
      }
      from = Math.max(from, minuteOf(shift.ends()));
    }
    if (from < closes) {
      closed.add(new Closed(from, closes, ""));
    }
    return closed;
  }

  private List<Block> blocks(Head head) {
    Stream<Block> served =
        visits.stream()
            .filter(visit -> visit.stylist().equals(head.professional().id()))
            .filter(visit -> Madrid.dateOf(visit.startsAt()).equals(head.day()))
            .map(visit -> visit(visit, head.professional()));
    Stream<Block> away =
        timetable.away().stream()
            .filter(block -> block.stylist().equals(head.professional().id()))
            .filter(block -> touches(block, head.day()))
            .map(block -> away(block, head.day()));
    return Stream.concat(served, away).sorted(Comparator.comparingInt(Block::from)).toList();
  }

  private Block visit(CalendarVisit visit, Professional professional) {
    int from = minuteOf(Madrid.timeOf(visit.startsAt()).toLocalTime());
    int to = from + (int) java.time.Duration.between(visit.startsAt(), visit.endsAt()).toMinutes();
    String hours = formats.time(visit.startsAt()) + "–" + formats.time(visit.endsAt());
    String status = words("status." + visit.status().code());
    return new Block(
        visit.id(),
        from,
        to,
        visit.status().code(),
        visit.customer(),
        hours + " · " + visit.services(),
        String.join(", ", visit.customer(), hours, visit.services(), professional.name(), status),
        visit.busy());
  }

  private Block away(Away away, LocalDate day) {
    int from = away.starts().isBefore(start(day)) ? 0 : minuteOf(time(away.starts()));
    int to =
        away.ends().isBefore(start(day.plusDays(1))) ? minuteOf(time(away.ends())) : END_OF_DAY;
    String reason = away.reason().isBlank() ? words("calendar.away") : away.reason();
    String hours = formats.time(away.starts()) + "–" + formats.time(away.ends());
    return new Block(
        null,
        from,
        to,
        "away",
        reason,
        hours,
        reason + ", " + hours,
        List.of(new CalendarVisit.Part(0, to - from)));
  }

  private boolean hasVisits(Professional professional, LocalDate day) {
    return count(professional, day) > 0;
  }

  private String visitsWord(Professional professional, LocalDate day) {
    return UI.getCurrent().getTranslation("calendar.visits", count(professional, day));
  }

  private long count(Professional professional, LocalDate day) {
    return visits.stream()
        .filter(visit -> visit.stylist().equals(professional.id()))
        .filter(visit -> Madrid.dateOf(visit.startsAt()).equals(day))
        .count();
  }

  private boolean isToday(LocalDate day) {
    return day.equals(Madrid.dateOf(now));
  }

  private static boolean touches(Away away, LocalDate day) {
    return away.starts().isBefore(start(day.plusDays(1))) && away.ends().isAfter(start(day));
  }

  private static Instant start(LocalDate day) {
    return Madrid.instantOf(day.atStartOfDay());
  }

  private static LocalTime time(Instant instant) {
    return Madrid.timeOf(instant).toLocalTime();
  }

  private static int minuteOf(LocalTime time) {
    return time.getHour() * 60 + time.getMinute();
  }

  private static String words(String key) {
    return UI.getCurrent().getTranslation(key);
  }
}
