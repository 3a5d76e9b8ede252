package com.atrevete.api.sweeper;

import com.atrevete.api.conversation.ConversationSignals;
import com.atrevete.api.temporal.SignalQueue;
import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.domain.conversation.MessageId;
import com.atrevete.persistence.SqlTime;
import com.atrevete.persistence.conversation.InboxStore;
import com.atrevete.persistence.conversation.StoredMessage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Messages of which the conversation does not know, or has long known without reading them. */
@Component
final class UntoldMessages implements Sweep {

  private static final Duration UNTOLD = Duration.ofSeconds(5);

  private final InboxStore inbox;
  private final ConversationSignals conversations;
  private final SignalQueue signals;
  private final JdbcClient jdbc;

  UntoldMessages(
      InboxStore inbox, ConversationSignals conversations, SignalQueue signals, JdbcClient jdbc) {
    this.inbox = inbox;
    this.conversations = conversations;
    this.signals = signals;
    this.jdbc = jdbc;
  }

  @Override
  public void run() {
    signals.runAll(inbox.unsignalled(UNTOLD), conversations::tellNow);
    signals.runAll(unread(), conversations::tellNow);
  }

  @Override
  public boolean needsTemporal() {
    return true;
  }

  /** Maite's run may have been lost with what it had been told. */
  private List<StoredMessage> unread() {
    return jdbc.sql(
            """
            SELECT m.id, m.conversation_id, m.created_at
            FROM message m JOIN conversation c ON c.id = m.conversation_id
            WHERE m.direction = 'in' AND m.status = 'received' AND c.handled_by = 'maite'
              AND m.signalled_at < clock_timestamp() - interval '60 seconds'
              AND m.recorded_at > clock_timestamp() - interval '24 hours'
            ORDER BY m.seq LIMIT 200
            """)
        .query(UntoldMessages::message)
        .list();
  }

  private static StoredMessage message(ResultSet row, int number) throws SQLException {
    return new StoredMessage(
        new MessageId(row.getObject("id", UUID.class)),
        new ConversationId(row.getObject("conversation_id", UUID.class)),
        SqlTime.read(row, "created_at"),
        false,
        false);
  }
}
