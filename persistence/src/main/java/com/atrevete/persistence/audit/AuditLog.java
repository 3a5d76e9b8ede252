package com.atrevete.persistence.audit;

import com.atrevete.persistence.SqlTime;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes who changed what, in the transaction of the change. */
@Component
public final class AuditLog {

  /** The actor of what nobody asked for: time passed, money came. */
  public static final String SYSTEM = "system";

  private final JdbcClient jdbc;

  public AuditLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Notes a change.
   *
   * @param actor {@code maite}, {@code system} or a staff user's name
   * @param entity name of the table
   * @param details codes and amounts, nothing personal
   */
  public void note(
      String actor,
      String action,
      String entity,
      UUID id,
      Map<String, String> details,
      Instant now) {
    jdbc.sql(
            """
            INSERT INTO audit_entry (actor, action, entity, entity_id, details, created_at)
            VALUES (:actor, :action, :entity, :id, :details::jsonb, :now)
            """)
        .param("actor", actor)
        .param("action", action)
        .param("entity", entity)
        .param("id", id)
        .param("details", JsonMapper.shared().writeValueAsString(details))
        .param("now", SqlTime.of(now))
        .update();
  }
}
