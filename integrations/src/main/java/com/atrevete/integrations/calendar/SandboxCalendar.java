package com.atrevete.integrations.calendar;

import java.sql.Timestamp;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A calendar in a table, which the admin shows. */
final class SandboxCalendar implements CalendarGateway {

  private final JdbcClient jdbc;

  SandboxCalendar(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void upsert(CalendarEvent event) {
    jdbc.sql(
            """
            INSERT INTO sandbox_calendar_event (event_id, calendar, title, status, starts_at, ends_at, updated_at)
            VALUES (:id, :calendar, :title, :status, :start, :end,
              clock_timestamp() + (SELECT offset_millis FROM business_clock) * interval '1 millisecond')
            ON CONFLICT (event_id) DO UPDATE SET calendar = excluded.calendar, title = excluded.title,
              status = excluded.status, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
              updated_at = excluded.updated_at
            """)
        .param("id", event.eventId())
        .param("calendar", event.calendar())
        .param("title", event.title())
        .param("status", event.status().name().toLowerCase(Locale.ROOT))
        .param("start", Timestamp.from(event.start()))
        .param("end", Timestamp.from(event.end()))
        .update();
  }
}
