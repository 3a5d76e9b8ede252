package com.atrevete.persistence.conversation;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.domain.conversation.MessageId;
import com.atrevete.domain.customer.CustomerId;
import com.atrevete.persistence.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A conversation's state, who answers it, and the customer's messages that wait in it. */
@Component
public final class ConversationStore {

  private static final String SELECT =
      """
      SELECT id, customer_id, handled_by, handled_until, state::text AS state,
             last_turn::text AS last_turn, last_message_at
      FROM conversation WHERE id = :id
      """;

  private static final String SELECT_WAITING =
      """
      SELECT id, kind, text, understanding::text AS understanding, created_at
      FROM message
      WHERE conversation_id = :id AND direction = 'in' AND status = 'received'
      ORDER BY seq
      """;

  private final JdbcClient jdbc;

  public ConversationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<ConversationRow> find(ConversationId id) {
    return jdbc.sql(SELECT).param("id", id.value()).query(ConversationStore::row).optional();
  }

  /** Reads the conversation and keeps others from changing it until the transaction ends. */
  public Optional<ConversationRow> lock(ConversationId id) {
    return jdbc.sql(SELECT + " FOR NO KEY UPDATE")
        .param("id", id.value())
        .query(ConversationStore::row)
        .optional();
  }

  private static ConversationRow row(ResultSet row, int number) throws SQLException {
    return new ConversationRow(
        new ConversationId(row.getObject("id", UUID.class)),
        new CustomerId(row.getObject("customer_id", UUID.class)),
        row.getString("handled_by").equals("staff"),
        SqlTime.readNullable(row, "handled_until"),
        row.getString("state"),
        row.getString("last_turn"),
        SqlTime.readNullable(row, "last_message_at"));
  }

  /**
   * Stores the dialogue's state.
   *
   * @param lastTurn what the last step asked of bookings, as JSON: a step repeated after a crash
   *     finds it here
   * @param nextAt when the conversation acts by itself next
   */
  public void saveState(
      ConversationId id, String state, String lastTurn, @Nullable Instant nextAt, Instant now) {
    jdbc.sql(
            """
            UPDATE conversation
            SET state = :state::jsonb, last_turn = :lastTurn::jsonb, next_at = :nextAt,
                last_message_at = :now
            WHERE id = :id
            """)
        .param("id", id.value())
        .param("state", state)
        .param("lastTurn", lastTurn)
        .param("nextAt", SqlTime.ofNullable(nextAt))
        .param("now", SqlTime.of(now))
        .update();
  }

  /**
   * When something was last said that is dealt with; what waits to be answered does not count.
   * Empty when nothing was said yet.
   */
  public Optional<Instant> lastDealtWith(ConversationId id) {
    return jdbc.sql(
            """
            SELECT max(created_at) AS last_at FROM message
            WHERE conversation_id = :id AND (direction = 'out' OR status <> 'received')
            """)
        .param("id", id.value())
        .query((row, number) -> Optional.ofNullable(SqlTime.readNullable(row, "last_at")))
        .single();
  }

  /** Whether a person answers at that time. */
  public boolean isHandledByStaff(ConversationId id, Instant now) {
    return find(id).filter(row -> row.isHandledByStaff(now)).isPresent();
  }

  /** A person answers until then. */
  public void handToStaff(ConversationId id, Instant until) {
    jdbc.sql(
            """
            UPDATE conversation SET handled_by = 'staff', handled_until = :until, next_at = :until
            WHERE id = :id
            """)
        .param("id", id.value())
        .param("until", SqlTime.of(until))
        .update();
  }

  /** Drops Maite's answers that have not left yet; news of bookings still go. */
  public void dropUnsentAnswers(ConversationId id) {
    jdbc.sql(
            """
            UPDATE message SET status = 'dropped'
            WHERE conversation_id = :id AND direction = 'out' AND role = 'maite'
              AND status = 'pending' AND business_key LIKE 'turn-%'
            """)
        .param("id", id.value())
        .update();
  }

  /** Maite answers again. */
  public void handToMaite(ConversationId id) {
    jdbc.sql(
            """
            UPDATE conversation SET handled_by = 'maite', handled_until = NULL, next_at = NULL
            WHERE id = :id
            """)
        .param("id", id.value())
        .update();
  }

  /** Bookings of this conversation whose workflow has not taken them up. */
  public List<BookingId> unstartedBookings(ConversationId id) {
    return bookings(
        "SELECT id FROM booking WHERE conversation_id = :id AND next_step = 'start'", id);
  }

  /** Held bookings whose booker's name is complete and that have not asked for money yet. */
  public List<BookingId> completedNames(ConversationId id) {
    return bookings(
        """
        SELECT DISTINCT b.id
        FROM booking b
        JOIN appointment a ON a.booking_id = b.id AND a.status = 'provisional'
        JOIN customer c ON c.id = b.customer_id AND c.surname IS NOT NULL
        WHERE b.conversation_id = :id
          AND NOT EXISTS (SELECT FROM payment p WHERE p.booking_id = b.id)
        """,
        id);
  }

  private List<BookingId> bookings(String sql, ConversationId id) {
    return jdbc.sql(sql)
        .param("id", id.value())
        .query((row, number) -> new BookingId(row.getObject("id", UUID.class)))
        .list();
  }

  /** The customer's messages that nobody has answered, oldest first. */
  public List<WaitingMessage> waiting(ConversationId id) {
    return jdbc.sql(SELECT_WAITING)
        .param("id", id.value())
        .query((row, number) ->
            new WaitingMessage(
                new MessageId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getString("text"),
                row.getString("understanding"),
                SqlTime.read(row, "created_at")))
        .list();
  }

  /** Stores what a turn means in the row of its last message. */
  public void saveUnderstanding(MessageId message, String understanding) {
    jdbc.sql("UPDATE message SET understanding = :understanding::jsonb WHERE id = :id")
        .param("id", message.value())
        .param("understanding", understanding)
        .update();
  }

  /**
   * Marks messages as dealt with.
   *
   * @param status answered or ignored
   */
  public void markRead(List<MessageId> messages, String status) {
    if (messages.isEmpty()) {
      return;
    }
    jdbc.sql(
            """
            UPDATE message SET status = :status
            WHERE id IN (:ids) AND direction = 'in' AND status = 'received'
            """)
        .param("status", status)
        .param("ids", messages.stream().map(MessageId::value).toList())
        .update();
  }

  /** A person has spoken: what waited is answered by her. */
  public void markAllAnswered(ConversationId id) {
    jdbc.sql(
            """
            UPDATE message SET status = 'answered'
            WHERE conversation_id = :id AND direction = 'in' AND status = 'received'
            """)
        .param("id", id.value())
        .update();
  }
}
