package com.atrevete.api.clock;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.persistence.SqlTime;
import com.atrevete.workflows.booking.BookingWorkflow;
import com.atrevete.workflows.conversation.ConversationWorkflow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What acts by itself, and when, as the rows of bookings and conversations say. */
@Component
final class DueWork {

  /** A conversation without messages for longer than this, on either clock, has no open run. */
  private static final Duration LONGEST_SESSION = Duration.ofDays(8);

  private final JdbcClient jdbc;

  DueWork(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The earliest time after one and not after the other at which something acts. */
  Optional<Instant> nextTime(Instant after, Instant until) {
    return jdbc.sql(
            """
            SELECT next_at FROM (
              SELECT min(next_at) AS next_at FROM booking WHERE next_at > :after AND next_at <= :until
              UNION ALL
              SELECT min(next_at) FROM conversation WHERE next_at > :after AND next_at <= :until) due
            WHERE next_at IS NOT NULL ORDER BY next_at LIMIT 1
            """)
        .param("after", SqlTime.of(after))
        .param("until", SqlTime.of(until))
        .query((row, number) -> SqlTime.read(row, "next_at"))
        .optional();
  }

  /** Everything that acts at that very time. */
  List<Waiting> at(Instant time) {
    return jdbc.sql(
            """
            SELECT 'booking' AS kind, id FROM booking WHERE next_at = :time
            UNION ALL SELECT 'conversation', id FROM conversation WHERE next_at = :time
            """)
        .param("time", SqlTime.of(time))
        .query(DueWork::waiting)
        .list();
  }

  /** How many of these still wait for that very time. */
  int stillWaiting(Collection<Waiting> due, Instant time) {
    return jdbc.sql(
            """
            SELECT (SELECT count(*) FROM booking WHERE next_at = :time AND id = ANY (:ids))
              + (SELECT count(*) FROM conversation WHERE next_at = :time AND id = ANY (:ids))
            """)
        .param("time", SqlTime.of(time))
        .param("ids", due.stream().map(Waiting::id).toArray(UUID[]::new))
        .query(Integer.class)
        .single();
  }

  /** Everything whose workflow may be open. */
  List<Waiting> open(Instant now) {
    return jdbc.sql(
            """
            SELECT 'booking' AS kind, id FROM booking WHERE next_step IS NOT NULL
            UNION ALL
            SELECT 'conversation', id FROM conversation
            WHERE next_at IS NOT NULL OR last_message_at > :recent
            """)
        .param("recent", SqlTime.of(now.minus(LONGEST_SESSION)))
        .query(DueWork::waiting)
        .list();
  }

  private static Waiting waiting(ResultSet row, int number) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new Waiting(
        id,
        row.getString("kind").equals("booking")
            ? BookingWorkflow.workflowId(new BookingId(id))
            : ConversationWorkflow.workflowId(new ConversationId(id)));
  }

  /** A booking or conversation and its workflow. */
  record Waiting(UUID id, String workflowId) {}
}
