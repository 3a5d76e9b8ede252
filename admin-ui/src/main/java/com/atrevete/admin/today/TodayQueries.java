package com.atrevete.admin.today;

import com.atrevete.domain.calendar.Madrid;
import com.atrevete.persistence.SqlTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what needs a person's eye now. */
@Component
class TodayQueries {

  /** A slot held for a deposit that is not paid yet. */
  record Hold(
      UUID visit,
      String customer,
      String services,
      String professional,
      Instant at,
      long depositCents,
      Instant expires,
      Instant since) {}

  /** Something a person is asked to look at. */
  record OpenEscalation(
      UUID id,
      @Nullable UUID conversation,
      String reason,
      String summary,
      @Nullable String customer,
      Instant since) {}

  /** A notice that did not reach a professional or the team. */
  record FailedNotice(
      UUID id, @Nullable String professional, String channel, String template, Instant at) {}

  /** Key figures. */
  record Figures(long conversationsToday, long bookedToday, long depositsTodayCents) {}

  private final JdbcClient jdbc;

  TodayQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Hold> holds() {
    return jdbc.sql(
            """
            SELECT a.id, concat_ws(' ', coalesce(c.first_name, c.whatsapp_name, c.phone, '—'), c.surname) AS customer,
              array_to_string(visit_contents(a.id, a.pack_id), ' + ') AS services,
              t.name AS stylist, a.starts_at, a.deposit_cents, b.hold_expires_at, a.created_at
            FROM appointment a JOIN booking b ON b.id = a.booking_id
            JOIN customer c ON c.id = a.customer_id JOIN stylist t ON t.id = a.stylist_id
            WHERE a.status = 'provisional' AND b.hold_expires_at IS NOT NULL
            ORDER BY b.hold_expires_at LIMIT 50
            """)
        .query((row, n) ->
            new Hold(
                row.getObject("id", UUID.class),
                row.getString("customer"),
                row.getString("services"),
                row.getString("stylist"),
                SqlTime.read(row, "starts_at"),
                row.getLong("deposit_cents"),
                SqlTime.read(row, "hold_expires_at"),
                SqlTime.read(row, "created_at")))
        .list();
  }

  List<OpenEscalation> escalations() {
    return jdbc.sql(
            """
            SELECT e.id, e.conversation_id, e.reason, e.summary, e.created_at,
              concat_ws(' ', coalesce(c.first_name, c.whatsapp_name, c.phone), c.surname) AS customer
            FROM escalation e LEFT JOIN conversation v ON v.id = e.conversation_id
            LEFT JOIN customer c ON c.id = v.customer_id
            WHERE e.status = 'open' ORDER BY e.created_at DESC LIMIT 50
            """)
        .query((row, n) ->
            new OpenEscalation(
                row.getObject("id", UUID.class),
                row.getObject("conversation_id", UUID.class),
                row.getString("reason"),
                row.getString("summary"),
                row.getString("customer"),
                SqlTime.read(row, "created_at")))
        .list();
  }

  List<FailedNotice> failedNotices() {
    return jdbc.sql(
            """
            SELECT n.id, t.name AS stylist, n.channel, n.template, n.created_at
            FROM notification n LEFT JOIN stylist t ON t.id = n.stylist_id
            WHERE n.status = 'failed' ORDER BY n.created_at DESC LIMIT 20
            """)
        .query((row, n) ->
            new FailedNotice(
                row.getObject("id", UUID.class),
                row.getString("stylist"),
                row.getString("channel"),
                row.getString("template"),
                SqlTime.read(row, "created_at")))
        .list();
  }

  /** The figures of a day of the salon. */
  Figures figures(LocalDate day) {
    return jdbc.sql(
            """
            SELECT
              (SELECT count(*) FROM conversation
                WHERE last_message_at >= :from AND last_message_at < :to) AS conversations,
              (SELECT count(*) FROM booking WHERE created_at >= :from AND created_at < :to
                AND source <> 'demo') AS booked,
              (SELECT coalesce(sum(amount_cents), 0) FROM payment
                WHERE paid_at >= :from AND paid_at < :to) AS deposits
            """)
        .param("from", SqlTime.of(Madrid.instantOf(day.atStartOfDay())))
        .param("to", SqlTime.of(Madrid.instantOf(day.plusDays(1).atStartOfDay())))
        .query((row, n) ->
            new Figures(
                row.getLong("conversations"), row.getLong("booked"), row.getLong("deposits")))
        .single();
  }
}
