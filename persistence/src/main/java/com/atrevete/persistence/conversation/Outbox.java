package com.atrevete.persistence.conversation;

import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.domain.conversation.MessageId;
import com.atrevete.persistence.SqlTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Messages to customers: written in the transaction that decides them, sent afterwards. */
@Component
public final class Outbox {

  private static final String INSERT =
      """
      INSERT INTO message (id, conversation_id, direction, role, text, buttons, status, channel,
                           business_key, template, money_fact, created_at)
      SELECT :id, c.id, 'out', :role, :text, :buttons, 'pending', c.channel, :key, :template,
             :moneyFact, :now
      FROM conversation c WHERE c.id = :conversation
      ON CONFLICT (business_key) DO NOTHING
      """;

  private static final String SELECT =
      """
      SELECT m.id, m.conversation_id, m.role, m.text, m.buttons, m.status, m.template, m.money_fact,
             m.created_at, c.external_id, c.channel, c.handled_by, u.phone
      FROM message m
      JOIN conversation c ON c.id = m.conversation_id
      JOIN customer u ON u.id = c.customer_id
      WHERE m.id = :id AND m.direction = 'out'
      """;

  private final JdbcClient jdbc;

  public Outbox(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Writes a message that waits to be sent.
   *
   * @param key business key: a second message with the same key is not written
   * @param template name of the approved template for when free text is not allowed
   * @param moneyFact whether it states an amount or a link, and must not be said twice
   */
  public void add(
      ConversationId conversation,
      Draft draft,
      String key,
      @Nullable String template,
      boolean moneyFact,
      Instant now) {
    jdbc.sql(INSERT)
        .param("id", UUID.nameUUIDFromBytes(key.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .param("conversation", conversation.value())
        .param("role", draft.role())
        .param("text", draft.text())
        .param("buttons", draft.buttons().toArray(String[]::new))
        .param("key", key)
        .param("template", template)
        .param("moneyFact", moneyFact)
        .param("now", SqlTime.of(now))
        .update();
  }

  /** Messages of a conversation that wait to be sent, oldest first. */
  public List<MessageId> pending(ConversationId conversation) {
    return jdbc.sql(
            """
            SELECT id FROM message
            WHERE conversation_id = :id AND direction = 'out' AND status IN ('pending', 'sending')
            ORDER BY seq
            """)
        .param("id", conversation.value())
        .query((row, number) -> new MessageId(row.getObject("id", UUID.class)))
        .list();
  }

  public Optional<OutgoingRow> find(MessageId id) {
    return jdbc.sql(SELECT)
        .param("id", id.value())
        .query((row, number) ->
            new OutgoingRow(
                new MessageId(row.getObject("id", UUID.class)),
                new ConversationId(row.getObject("conversation_id", UUID.class)),
                row.getString("role"),
                row.getString("text"),
                List.of((String[]) row.getArray("buttons").getArray()),
                row.getString("status"),
                row.getString("template"),
                row.getBoolean("money_fact"),
                SqlTime.read(row, "created_at"),
                row.getString("external_id"),
                row.getString("phone"),
                row.getString("handled_by").equals("staff")))
        .optional();
  }

  /** A person took over before Maite's answer left: it is dropped. */
  public void drop(MessageId id) {
    move(id, "dropped", List.of("pending"));
  }

  /** Whether a message with this business key was written before. */
  public boolean isWritten(String key) {
    return jdbc.sql("SELECT EXISTS (SELECT FROM message WHERE business_key = :key)")
        .param("key", key)
        .query(Boolean.class)
        .single();
  }

  /**
   * Sending begins: after a crash the channel is asked before it is sent again. False when it must
   * not be sent any more.
   */
  public boolean markSending(MessageId id) {
    return jdbc.sql(
                """
                UPDATE message SET status = 'sending', attempts = attempts + 1
                WHERE id = :id AND status IN ('pending', 'sending')
                """)
            .param("id", id.value())
            .update()
        == 1;
  }

  /** The channel has it, under its own id. */
  public void markSent(MessageId id, String externalId, Instant now) {
    jdbc.sql(
            """
            UPDATE message SET status = 'sent', external_id = :externalId, sent_at = :now
            WHERE id = :id AND status IN ('pending', 'sending', 'failed')
            """)
        .param("id", id.value())
        .param("externalId", externalId)
        .param("now", SqlTime.of(now))
        .update();
  }

  public void markFailed(MessageId id) {
    move(id, "failed", List.of("pending", "sending"));
  }

  private void move(MessageId id, String status, List<String> from) {
    jdbc.sql("UPDATE message SET status = :status WHERE id = :id AND status IN (:from)")
        .param("id", id.value())
        .param("status", status)
        .param("from", from)
        .update();
  }

  /** What is to be said, and by whom: maite or system. */
  public record Draft(String role, String text, List<String> buttons) {
    public Draft {
      buttons = List.copyOf(buttons);
    }
  }
}
