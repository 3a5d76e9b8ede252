package com.atrevete.admin.calendar;

import com.atrevete.admin.calendar.CalendarVisit.Part;
import com.atrevete.domain.booking.AppointmentStatus;
import com.atrevete.domain.calendar.Madrid;
import com.atrevete.persistence.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the visits that take or took place; what expired or was cancelled is not shown. */
@Component
public class VisitQueries {

  private final JdbcClient jdbc;

  VisitQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The visits of some days of the salon, earliest first; both days included. */
  public List<CalendarVisit> between(LocalDate from, LocalDate to) {
    return jdbc.sql(
            """
            SELECT a.id, a.stylist_id, t.name AS stylist, t.colour, a.status, a.starts_at, a.ends_at,
              concat_ws(' ', coalesce(c.first_name, c.whatsapp_name, c.phone, '—'), c.surname) AS customer,
              array_to_string(visit_contents(a.id, a.pack_id), ' + ') AS services,
              ARRAY(SELECT (extract(epoch FROM lower(r) - a.starts_at) / 60)::int
                FROM unnest(a.busy) r ORDER BY lower(r)) AS busy_from,
              ARRAY(SELECT (extract(epoch FROM upper(r) - a.starts_at) / 60)::int
                FROM unnest(a.busy) r ORDER BY lower(r)) AS busy_to
            FROM appointment a
            JOIN stylist t ON t.id = a.stylist_id
            JOIN customer c ON c.id = a.customer_id
            WHERE a.starts_at >= :from AND a.starts_at < :to
              AND a.status IN ('provisional', 'confirmed', 'completed', 'no_show')
            ORDER BY a.starts_at, t.position
            """)
        .param("from", SqlTime.of(Madrid.instantOf(from.atStartOfDay())))
        .param("to", SqlTime.of(Madrid.instantOf(to.plusDays(1).atStartOfDay())))
        .query((row, n) -> read(row))
        .list();
  }

  private static CalendarVisit read(ResultSet row) throws SQLException {
    return new CalendarVisit(
        row.getObject("id", UUID.class),
        row.getObject("stylist_id", UUID.class),
        row.getString("stylist"),
        row.getString("colour"),
        row.getString("customer"),
        row.getString("services"),
        AppointmentStatus.of(row.getString("status")),
        SqlTime.read(row, "starts_at"),
        SqlTime.read(row, "ends_at"),
        parts(numbers(row, "busy_from"), numbers(row, "busy_to")));
  }

  private static List<Part> parts(Integer[] from, Integer[] to) {
    return IntStream.range(0, from.length).mapToObj(i -> new Part(from[i], to[i])).toList();
  }

  private static Integer[] numbers(ResultSet row, String column) throws SQLException {
    return (Integer[]) row.getArray(column).getArray();
  }
}
