package com.atrevete.admin.conversation;

import com.atrevete.persistence.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was said, oldest first, at most the last few hundred messages. */
@Component
public class Transcripts {

  private static final int AT_MOST = 300;

  private final JdbcClient jdbc;

  Transcripts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What was said in a conversation. */
  public List<ChatMessage> of(UUID conversation) {
    return jdbc.sql(
            """
            SELECT m.* FROM message m WHERE m.conversation_id = :conversation
            ORDER BY m.seq DESC LIMIT :limit
            """)
        .param("conversation", conversation)
        .param("limit", AT_MOST)
        .query((row, n) -> read(row))
        .list()
        .reversed();
  }

  /** What was said with a phone, on whatever channel. */
  public List<ChatMessage> ofPhone(String phone) {
    return jdbc.sql(
            """
            SELECT m.* FROM message m
            WHERE m.conversation_id IN (SELECT v.id FROM conversation v
              JOIN customer c ON c.id = v.customer_id WHERE c.phone = :phone)
            ORDER BY m.seq DESC LIMIT :limit
            """)
        .param("phone", phone)
        .param("limit", AT_MOST)
        .query((row, n) -> read(row))
        .list()
        .reversed();
  }

  private static ChatMessage read(ResultSet row) throws SQLException {
    return new ChatMessage(
        row.getObject("id", UUID.class),
        row.getString("direction").equals("in"),
        row.getString("role"),
        row.getString("kind"),
        row.getString("text"),
        List.of((String[]) row.getArray("buttons").getArray()),
        row.getString("status"),
        SqlTime.read(row, "created_at"));
  }
}
