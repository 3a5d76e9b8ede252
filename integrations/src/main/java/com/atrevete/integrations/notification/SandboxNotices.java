package com.atrevete.integrations.notification;

import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** E-mails and SMS into a table, which the admin shows. */
final class SandboxNotices implements NoticeGateway {

  private final JdbcClient jdbc;

  SandboxNotices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void send(Notice notice) {
    jdbc.sql(
            """
            INSERT INTO sandbox_notice (id, business_key, kind, recipient, subject, body, created_at)
            VALUES (:id, :key, :kind, :recipient, :subject, :body,
              clock_timestamp() + (SELECT offset_millis FROM business_clock) * interval '1 millisecond')
            ON CONFLICT (business_key) DO NOTHING
            """)
        .param("id", UUID.randomUUID())
        .param("key", notice.businessKey())
        .param("kind", notice.kind().name().toLowerCase(Locale.ROOT))
        .param("recipient", notice.recipient())
        .param("subject", notice.subject())
        .param("body", notice.body())
        .update();
  }
}
