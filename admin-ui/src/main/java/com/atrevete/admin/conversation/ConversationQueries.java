package com.atrevete.admin.conversation;

import com.atrevete.persistence.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the conversations, the latest first. */
@Component
class ConversationQueries {

  private static final String SUMMARY =
      """
      SELECT v.id, v.handled_by, v.handled_until, v.last_message_at, c.phone,
        concat_ws(' ', coalesce(c.first_name, c.whatsapp_name, c.phone, '—'), c.surname) AS customer,
        m.text, m.direction,
        (SELECT count(*) FROM message u WHERE u.conversation_id = v.id AND u.direction = 'in'
          AND u.seq > coalesce((SELECT max(o.seq) FROM message o WHERE o.conversation_id = v.id
            AND o.direction = 'out' AND o.status NOT IN ('failed', 'dropped')), 0)) AS unanswered,
        (SELECT e.reason FROM escalation e WHERE e.conversation_id = v.id AND e.status = 'open'
          ORDER BY e.created_at DESC LIMIT 1) AS escalation
      FROM conversation v
      JOIN customer c ON c.id = v.customer_id
      LEFT JOIN LATERAL (SELECT x.text, x.direction FROM message x
        WHERE x.conversation_id = v.id ORDER BY x.seq DESC LIMIT 1) m ON true
      """;

  /** A visit to come, for the line above the transcript. */
  record Upcoming(UUID visit, Instant at, String services, String professional, String status) {}

  private final JdbcClient jdbc;

  ConversationQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The latest conversations whose customer's name or phone contains the words. */
  List<ConversationSummary> latest(String words, boolean waitingOnly) {
    return jdbc.sql(
            "SELECT * FROM ("
                + SUMMARY
                + """
                ) s WHERE (:words = '' OR strpos(lower(s.customer), :words) > 0
                  OR strpos(coalesce(s.phone, ''), :words) > 0)
                  AND (NOT :waiting OR s.escalation IS NOT NULL
                    OR (s.handled_by = 'staff' AND s.unanswered > 0))
                ORDER BY s.last_message_at DESC NULLS LAST LIMIT 100
                """)
        .param("words", words.strip().toLowerCase(java.util.Locale.ROOT))
        .param("waiting", waitingOnly)
        .query((row, n) -> read(row))
        .list();
  }

  Optional<ConversationSummary> find(UUID conversation) {
    return jdbc.sql(SUMMARY + "WHERE v.id = :id")
        .param("id", conversation)
        .query((row, n) -> read(row))
        .optional();
  }

  /** The customer's next visits. */
  List<Upcoming> upcoming(UUID conversation, Instant now) {
    return jdbc.sql(
            """
            SELECT a.id, a.starts_at, t.name AS stylist, a.status,
              array_to_string(visit_contents(a.id, a.pack_id), ' + ') AS services
            FROM conversation v
            JOIN booking b ON b.customer_id = v.customer_id
            JOIN appointment a ON a.booking_id = b.id
            JOIN stylist t ON t.id = a.stylist_id
            WHERE v.id = :id AND a.status IN ('provisional', 'confirmed') AND a.ends_at > :now
            ORDER BY a.starts_at LIMIT 5
            """)
        .param("id", conversation)
        .param("now", SqlTime.of(now))
        .query((row, n) ->
            new Upcoming(
                row.getObject("id", UUID.class),
                SqlTime.read(row, "starts_at"),
                row.getString("services"),
                row.getString("stylist"),
                row.getString("status")))
        .list();
  }

  private static ConversationSummary read(ResultSet row) throws SQLException {
    return new ConversationSummary(
        row.getObject("id", UUID.class),
        row.getString("customer"),
        row.getString("phone"),
        row.getString("handled_by").equals("staff"),
        SqlTime.readNullable(row, "handled_until"),
        SqlTime.readNullable(row, "last_message_at"),
        row.getString("text"),
        "in".equals(row.getString("direction")),
        row.getInt("unanswered"),
        row.getString("escalation"));
  }
}
