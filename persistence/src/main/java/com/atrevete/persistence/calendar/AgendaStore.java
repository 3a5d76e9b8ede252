package com.atrevete.persistence.calendar;

import com.atrevete.domain.calendar.Agenda;
import com.atrevete.domain.calendar.Madrid;
import com.atrevete.domain.calendar.TimeSpan;
import com.atrevete.domain.catalog.StylistId;
import com.atrevete.persistence.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who works when and what occupies them: four indexed queries, whatever the span. */
@Component
public final class AgendaStore {

  /** Also what began the day before: no visit is longer than a day. */
  private static final String BUSY =
      """
      SELECT stylist_id, lower(span) AS starts, upper(span) AS ends
      FROM appointment, unnest(busy) AS span
      WHERE status IN ('provisional', 'confirmed')
        AND starts_at < :end AND starts_at > :start::timestamptz - interval '27 hours'
        AND span && tstzrange(:start, :end)
      UNION ALL
      SELECT stylist_id, starts_at, ends_at FROM block
      WHERE tstzrange(starts_at, ends_at) && tstzrange(:start, :end)
      """;

  private static final String CLOSED =
      """
      SELECT day_from, day_to FROM closure
      WHERE daterange(day_from, day_to, '[]') && daterange(:from, :to, '[]')
      """;

  private final JdbcClient jdbc;
  private final ShiftReader shifts;

  public AgendaStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.shifts = new ShiftReader(jdbc);
  }

  /** The agenda of these Madrid dates, both inclusive. */
  public Agenda load(LocalDate from, LocalDate to) {
    return new Agenda(shifts.read(from, to), busy(from, to), closed(from, to));
  }

  /** Whether nobody works on a Madrid date: the salon is closed, or it is no working day. */
  public boolean isShut(LocalDate day) {
    Agenda agenda = load(day, day);
    return agenda.closed().contains(day)
        || agenda.shifts().values().stream().allMatch(List::isEmpty);
  }

  private Map<StylistId, List<TimeSpan>> busy(LocalDate from, LocalDate to) {
    Map<StylistId, List<TimeSpan>> busy = new HashMap<>();
    jdbc.sql(BUSY)
        .param("start", SqlTime.of(Madrid.instantOf(from.atStartOfDay())))
        .param("end", SqlTime.of(Madrid.instantOf(to.plusDays(1).atStartOfDay())))
        .query(row -> {
          addSpan(busy, row);
        });
    return busy;
  }

  private static void addSpan(Map<StylistId, List<TimeSpan>> busy, ResultSet row)
      throws SQLException {
    busy.computeIfAbsent(
            new StylistId(row.getObject("stylist_id", UUID.class)), id -> new ArrayList<>())
        .add(new TimeSpan(SqlTime.read(row, "starts"), SqlTime.read(row, "ends")));
  }

  /** The closed ones of these Madrid dates, both inclusive. */
  public Set<LocalDate> closed(LocalDate from, LocalDate to) {
    Set<LocalDate> closed = new HashSet<>();
    jdbc.sql(CLOSED)
        .param("from", from)
        .param("to", to)
        .query(row -> {
          LocalDate first = row.getObject("day_from", LocalDate.class);
          LocalDate last = row.getObject("day_to", LocalDate.class);
          first
              .datesUntil(last.plusDays(1))
              .filter(day -> !day.isBefore(from) && !day.isAfter(to))
              .forEach(closed::add);
        });
    return closed;
  }

  /** Why the salon is shut on a Madrid date; empty when no closure covers it. */
  public Optional<String> closure(LocalDate day) {
    return jdbc.sql("SELECT reason FROM closure WHERE daterange(day_from, day_to, '[]') @> :day")
        .param("day", day)
        .query(String.class)
        .optional();
  }
}
