package com.atrevete.admin.outside;

import com.atrevete.persistence.SqlTime;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the sandbox was asked to do instead of the outside world; newest first. */
@Component
class OutsideQueries {

  record CalendarEntry(
      String eventId,
      String calendar,
      String title,
      String status,
      Instant starts,
      Instant ends,
      Instant updated) {}

  record Notice(String kind, String recipient, String subject, String body, Instant at) {}

  record Checkout(
      String session, String description, long cents, String status, int failures, Instant at) {}

  record Refund(String refund, String payment, long cents, Instant at) {}

  private final JdbcClient jdbc;

  OutsideQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<CalendarEntry> calendar() {
    return jdbc.sql("SELECT * FROM sandbox_calendar_event ORDER BY updated_at DESC LIMIT 200")
        .query((row, n) ->
            new CalendarEntry(
                row.getString("event_id"),
                row.getString("calendar"),
                row.getString("title"),
                row.getString("status"),
                SqlTime.read(row, "starts_at"),
                SqlTime.read(row, "ends_at"),
                SqlTime.read(row, "updated_at")))
        .list();
  }

  List<Notice> notices() {
    return jdbc.sql("SELECT * FROM sandbox_notice ORDER BY created_at DESC LIMIT 200")
        .query((row, n) ->
            new Notice(
                row.getString("kind"),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body"),
                SqlTime.read(row, "created_at")))
        .list();
  }

  List<Checkout> checkouts() {
    return jdbc.sql("SELECT * FROM sandbox_checkout ORDER BY created_at DESC LIMIT 200")
        .query((row, n) ->
            new Checkout(
                row.getString("session_id"),
                row.getString("description"),
                row.getLong("amount_cents"),
                row.getString("status"),
                row.getInt("failures"),
                SqlTime.read(row, "created_at")))
        .list();
  }

  List<Refund> refunds() {
    return jdbc.sql("SELECT * FROM sandbox_refund ORDER BY created_at DESC LIMIT 200")
        .query((row, n) ->
            new Refund(
                row.getString("refund_id"),
                row.getString("payment_intent_id"),
                row.getLong("amount_cents"),
                SqlTime.read(row, "created_at")))
        .list();
  }
}
