package com.atrevete.persistence.conversation;

import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.domain.conversation.MessageId;
import com.atrevete.persistence.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of messages that came in over a channel. */
final class ArrivedRows {

  private static final String COLUMNS =
      "SELECT id, conversation_id, created_at, role = 'staff' AS from_staff FROM message ";

  private final JdbcClient jdbc;

  ArrivedRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<StoredMessage> find(Channel channel, String externalId) {
    return jdbc.sql(COLUMNS + "WHERE channel = :channel AND external_id = :external")
        .param("channel", channel.code())
        .param("external", externalId)
        .query(ArrivedRows::known)
        .optional();
  }

  /** Empty when somebody else has just stored the same message. */
  Optional<StoredMessage> insert(Arrived arrived) {
    UUID id = UUID.randomUUID();
    int inserted =
        jdbc.sql(
                """
                INSERT INTO message (id, conversation_id, direction, role, kind, text, status,
                                     external_id, channel, business_key, created_at)
                VALUES (:id, :conversation, :direction, :role, :kind, :text, :status, :external,
                        :channel, :key, :now)
                ON CONFLICT DO NOTHING
                """)
            .param("id", id)
            .param("conversation", arrived.conversation().value())
            .param("direction", arrived.fromStaff() ? "out" : "in")
            .param("role", arrived.fromStaff() ? "staff" : "customer")
            .param("kind", arrived.kind().code())
            .param("text", arrived.text())
            .param("status", arrived.fromStaff() ? "sent" : "received")
            .param("external", arrived.externalId())
            .param("channel", arrived.channel().code())
            .param("key", arrived.fromStaff() ? arrived.staffReplyKey() : null)
            .param("now", SqlTime.of(arrived.now()))
            .update();
    return inserted == 0
        ? Optional.empty()
        : Optional.of(
            new StoredMessage(
                new MessageId(id),
                arrived.conversation(),
                arrived.now(),
                arrived.fromStaff(),
                true));
  }

  List<StoredMessage> unsignalled(Duration age, int limit) {
    return jdbc.sql(
            COLUMNS
                + """
                WHERE signalled_at IS NULL
                  AND (direction = 'in' AND status = 'received'
                       OR business_key LIKE 'staff-reply/%')
                  AND recorded_at < clock_timestamp() - :age * interval '1 millisecond'
                ORDER BY recorded_at, seq LIMIT :limit
                """)
        .param("age", age.toMillis())
        .param("limit", limit)
        .query(ArrivedRows::known)
        .list();
  }

  private static StoredMessage known(ResultSet row, int number) throws SQLException {
    return new StoredMessage(
        new MessageId(row.getObject("id", UUID.class)),
        new ConversationId(row.getObject("conversation_id", UUID.class)),
        SqlTime.read(row, "created_at"),
        row.getBoolean("from_staff"),
        false);
  }

  /** A message about to be stored. */
  record Arrived(
      ConversationId conversation,
      Channel channel,
      String externalId,
      MessageKind kind,
      String text,
      boolean fromStaff,
      Instant now) {

    String staffReplyKey() {
      return "staff-reply/" + channel.code() + "/" + externalId;
    }
  }
}
