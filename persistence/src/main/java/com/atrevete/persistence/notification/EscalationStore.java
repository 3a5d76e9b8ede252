package com.atrevete.persistence.notification;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.domain.conversation.EscalationReason;
import com.atrevete.persistence.SqlTime;
import com.atrevete.persistence.audit.AuditLog;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person is asked to look at; each is written with a notice to the team. */
@Component
public final class EscalationStore {

  private static final String DONE =
      " SET status = 'done', owner = :owner, closed_at = :now WHERE status = 'open' ";

  private static final List<String> HANDED_OVER =
      Arrays.stream(EscalationReason.values())
          .filter(EscalationReason::handsOver)
          .map(EscalationReason::code)
          .toList();

  private final JdbcClient jdbc;
  private final AuditLog audit;

  public EscalationStore(JdbcClient jdbc, AuditLog audit) {
    this.jdbc = jdbc;
    this.audit = audit;
  }

  /**
   * Raises an escalation and a pending notice to the team.
   *
   * @param summary for staff; may name the customer, and does when it is left blank
   * @param key business key: raised once
   */
  public void raise(
      EscalationReason reason,
      @Nullable ConversationId conversation,
      @Nullable BookingId booking,
      String summary,
      String key,
      Instant now) {
    String said = summary.isBlank() && conversation != null ? nameOf(conversation) : summary;
    int raised =
        jdbc.sql(
                """
                INSERT INTO escalation (id, conversation_id, booking_id, reason, summary,
                                        business_key, created_at)
                VALUES (:id, :conversation, :booking, :reason, :summary, :key, :now)
                ON CONFLICT (business_key) DO NOTHING
                """)
            .param("id", uuid(key))
            .param("conversation", conversation == null ? null : conversation.value())
            .param("booking", booking == null ? null : booking.value())
            .param("reason", reason.code())
            .param("summary", said)
            .param("key", key)
            .param("now", SqlTime.of(now))
            .update();
    if (raised == 1) {
      notice(reason, booking, words(reason, said), "team-" + key, now);
    }
  }

  private String nameOf(ConversationId conversation) {
    return jdbc.sql(
            """
            SELECT concat_ws(' ', u.first_name, u.surname)
            FROM conversation c JOIN customer u ON u.id = c.customer_id WHERE c.id = :id
            """)
        .param("id", conversation.value())
        .query(String.class)
        .optional()
        .orElse("");
  }

  private static String words(EscalationReason reason, String summary) {
    return summary.isBlank() ? reason.words() : reason.words() + ": " + summary;
  }

  private void notice(
      EscalationReason reason, @Nullable BookingId booking, String text, String key, Instant now) {
    jdbc.sql(
            """
            INSERT INTO notification (id, booking_id, channel, template, text, business_key, created_at)
            VALUES (:id, :booking, 'admin', :template, :text, :key, :now)
            ON CONFLICT (business_key) DO NOTHING
            """)
        .param("id", uuid(key))
        .param("booking", booking == null ? null : booking.value())
        .param("template", "escalation_" + reason.code())
        .param("text", text)
        .param("key", key)
        .param("now", SqlTime.of(now))
        .update();
  }

  /** Conversations that a person should answer, of which nobody has and the team was told once. */
  public List<Unanswered> unanswered() {
    return jdbc.sql(
            """
            SELECT e.business_key, e.reason, e.summary, e.created_at FROM escalation e
            JOIN conversation c ON c.id = e.conversation_id AND c.handled_by = 'staff'
            WHERE e.status = 'open' AND e.reason IN (:reasons)
              AND NOT EXISTS (SELECT FROM message m WHERE m.conversation_id = c.id
                AND m.role = 'staff' AND m.created_at >= e.created_at)
              AND NOT EXISTS (SELECT FROM notification n
                WHERE n.business_key = 'team-again-' || e.business_key)
            """)
        .param("reasons", HANDED_OVER)
        .query((row, number) ->
            new Unanswered(
                row.getString("business_key"),
                EscalationReason.of(row.getString("reason")),
                row.getString("summary"),
                SqlTime.read(row, "created_at")))
        .list();
  }

  /** Writes a second notice to the team. */
  public void remindTeam(Unanswered escalation, Instant now) {
    String text = "Sigue sin respuesta. " + words(escalation.reason(), escalation.summary());
    notice(escalation.reason(), null, text, "team-again-" + escalation.key(), now);
  }

  /**
   * An escalation that waits for an answer.
   *
   * @param key its business key
   */
  public record Unanswered(String key, EscalationReason reason, String summary, Instant since) {}

  /**
   * A person has seen to it; nothing changes when somebody was faster.
   *
   * @param owner the user name of who did
   */
  public void done(UUID escalation, String owner, Instant now) {
    jdbc.sql("UPDATE escalation" + DONE + "AND id = :id RETURNING id")
        .param("id", escalation)
        .param("owner", owner)
        .param("now", SqlTime.of(now))
        .query(UUID.class)
        .list()
        .forEach(id -> audit.note(owner, "escalation_done", "escalation", id, Map.of(), now));
  }

  /**
   * The conversation goes back to Maite: why it was a person's is seen to.
   *
   * @param owner the id of who gave it back
   */
  public void handedBack(ConversationId conversation, String owner, Instant now) {
    jdbc.sql(
            "UPDATE escalation"
                + DONE
                + "AND conversation_id = :conversation AND reason IN (:reasons) RETURNING id")
        .param("conversation", conversation.value())
        .param("reasons", HANDED_OVER)
        .param("owner", owner)
        .param("now", SqlTime.of(now))
        .query(UUID.class)
        .list()
        .forEach(id -> audit.note(owner, "escalation_done", "escalation", id, Map.of(), now));
  }

  /** Whether the team has still to be told of something in this conversation. */
  public boolean isTeamToBeTold(ConversationId conversation) {
    return jdbc.sql(
            """
            SELECT EXISTS (
              SELECT 1 FROM escalation e JOIN notification n ON n.business_key = 'team-' || e.business_key
              WHERE e.conversation_id = :conversation AND n.status = 'pending')
            """)
        .param("conversation", conversation.value())
        .query(Boolean.class)
        .single();
  }

  private static UUID uuid(String key) {
    return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
  }
}
