package com.atrevete.admin.calendar;

import com.atrevete.domain.calendar.Madrid;
import com.atrevete.persistence.SqlTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who works when, who is away and when the salon is shut. */
@Component
class TimetableQueries {

  /** A professional's hours on a weekday. */
  record WeeklyHours(UUID stylist, int dayOfWeek, LocalTime starts, LocalTime ends) {}

  /** Hours of one date that replace the weekly ones; without times a day off. */
  record ExceptionalHours(
      UUID stylist,
      LocalDate day,
      @Nullable LocalTime starts,
      @Nullable LocalTime ends,
      String reason) {}

  /** A professional is away. */
  record Away(UUID id, UUID stylist, Instant starts, Instant ends, String reason) {}

  /** The salon is shut on these days, both included. */
  record Shut(LocalDate from, LocalDate to, String reason) {}

  private final JdbcClient jdbc;

  TimetableQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Professional> professionals() {
    return jdbc.sql("SELECT id, name, colour FROM stylist WHERE active ORDER BY position, name")
        .query((row, n) ->
            new Professional(
                row.getObject("id", UUID.class), row.getString("name"), row.getString("colour")))
        .list();
  }

  List<WeeklyHours> weeklyHours() {
    return jdbc.sql("SELECT stylist_id, day_of_week, starts, ends FROM working_hours")
        .query((row, n) ->
            new WeeklyHours(
                row.getObject("stylist_id", UUID.class),
                row.getInt("day_of_week"),
                row.getObject("starts", LocalTime.class),
                row.getObject("ends", LocalTime.class)))
        .list();
  }

  List<ExceptionalHours> exceptions(LocalDate from, LocalDate to) {
    return jdbc.sql(
            """
            SELECT stylist_id, day, starts, ends, reason FROM working_exception
            WHERE day BETWEEN :from AND :to
            """)
        .param("from", from)
        .param("to", to)
        .query((row, n) ->
            new ExceptionalHours(
                row.getObject("stylist_id", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getObject("starts", LocalTime.class),
                row.getObject("ends", LocalTime.class),
                row.getString("reason")))
        .list();
  }

  List<Away> away(LocalDate from, LocalDate to) {
    return jdbc.sql(
            """
            SELECT id, stylist_id, starts_at, ends_at, reason FROM block
            WHERE starts_at < :to AND ends_at > :from ORDER BY starts_at
            """)
        .param("from", SqlTime.of(Madrid.instantOf(from.atStartOfDay())))
        .param("to", SqlTime.of(Madrid.instantOf(to.plusDays(1).atStartOfDay())))
        .query((row, n) ->
            new Away(
                row.getObject("id", UUID.class),
                row.getObject("stylist_id", UUID.class),
                SqlTime.read(row, "starts_at"),
                SqlTime.read(row, "ends_at"),
                row.getString("reason")))
        .list();
  }

  List<Shut> shut(LocalDate from, LocalDate to) {
    return jdbc.sql(
            """
            SELECT day_from, day_to, reason FROM closure
            WHERE day_from <= :to AND day_to >= :from
            """)
        .param("from", from)
        .param("to", to)
        .query((row, n) ->
            new Shut(
                row.getObject("day_from", LocalDate.class),
                row.getObject("day_to", LocalDate.class),
                row.getString("reason")))
        .list();
  }
}
