package com.atrevete.persistence.notification;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.domain.conversation.EscalationReason;
import com.atrevete.persistence.SqlTime;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person is asked to look at; each is written with a notice to the team. */
@Component
public final class EscalationStore {

  private final JdbcClient jdbc;

  public EscalationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Raises an escalation and a pending notice to the team.
   *
   * @param summary for staff; may name the customer
   * @param key business key: raised once
   */
  public void raise(
      EscalationReason reason,
      @Nullable ConversationId conversation,
      @Nullable BookingId booking,
      String summary,
      String key,
      Instant now) {
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
            .param("summary", summary)
            .param("key", key)
            .param("now", SqlTime.of(now))
            .update();
    if (raised == 1) {
      noticeToTeam(reason, booking, summary, key, now);
    }
  }

  private void noticeToTeam(
      EscalationReason reason,
      @Nullable BookingId booking,
      String summary,
      String key,
      Instant now) {
    jdbc.sql(
            """
            INSERT INTO notification (id, booking_id, channel, template, text, business_key, created_at)
            VALUES (:id, :booking, 'admin', :template, :text, :key, :now)
            ON CONFLICT (business_key) DO NOTHING
            """)
        .param("id", uuid("team-" + key))
        .param("booking", booking == null ? null : booking.value())
        .param("template", "escalation_" + reason.code())
        .param("text", summary)
        .param("key", "team-" + key)
        .param("now", SqlTime.of(now))
        .update();
  }

  private static UUID uuid(String key) {
    return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
  }
}
