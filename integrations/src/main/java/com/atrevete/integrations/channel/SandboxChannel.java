package com.atrevete.integrations.channel;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A channel whose messages the simulator shows; the message's id makes sending twice harmless. */
final class SandboxChannel implements ChannelGateway {

  private final JdbcClient jdbc;

  SandboxChannel(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public SendResult send(OutgoingMessage message) {
    String externalId = "sandbox-" + message.message();
    jdbc.sql(
            """
            INSERT INTO sandbox_channel_message (external_id, message_id, sent_at)
            VALUES (:external, :message,
              clock_timestamp() + (SELECT offset_millis FROM business_clock) * interval '1 millisecond')
            ON CONFLICT (message_id) DO NOTHING
            """)
        .param("external", externalId)
        .param("message", message.message().value())
        .update();
    return new SendResult(externalId);
  }

  @Override
  public Optional<String> lookUp(OutgoingMessage message) {
    return jdbc.sql("SELECT external_id FROM sandbox_channel_message WHERE message_id = :message")
        .param("message", message.message().value())
        .query(String.class)
        .optional();
  }
}
