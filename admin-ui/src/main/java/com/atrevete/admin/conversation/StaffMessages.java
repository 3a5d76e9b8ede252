package com.atrevete.admin.conversation;

import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.domain.conversation.MessageId;
import com.atrevete.persistence.SqlTime;
import com.atrevete.persistence.clock.BusinessClock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what staff write; the conversation's process sends them. */
@Component
class StaffMessages {

  private final JdbcClient jdbc;
  private final BusinessClock clock;

  StaffMessages(JdbcClient jdbc, BusinessClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Stores a message that waits to be sent. */
  MessageId store(ConversationId conversation, String text) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            INSERT INTO message (id, conversation_id, direction, role, text, status, channel,
              business_key, created_at)
            SELECT :id, v.id, 'out', 'staff', :text, 'pending', v.channel, :key, :now
            FROM conversation v WHERE v.id = :conversation
            """)
        .param("id", id)
        .param("conversation", conversation.value())
        .param("text", text)
        .param("key", "staff-" + id)
        .param("now", SqlTime.of(clock.now()))
        .update();
    return new MessageId(id);
  }

  /** Gives up a message that nobody has begun to send. */
  void drop(MessageId message) {
    jdbc.sql("UPDATE message SET status = 'dropped' WHERE id = :id AND status = 'pending'")
        .param("id", message.value())
        .update();
  }
}
