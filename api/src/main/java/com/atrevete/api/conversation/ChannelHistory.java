package com.atrevete.api.conversation;

import com.atrevete.persistence.conversation.Channel;
import com.atrevete.persistence.conversation.InboundMessage;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said before, as far as it decides what a channel's event means. */
@Component
final class ChannelHistory {

  /** No button's title is longer, so most messages need no look at what was asked. */
  private static final int LONGEST_BUTTON = 24;

  private final JdbcClient jdbc;

  ChannelHistory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The stored text of a message. */
  Optional<String> textOf(Channel channel, String externalId) {
    return jdbc.sql("SELECT text FROM message WHERE channel = :channel AND external_id = :external")
        .param("channel", channel.code())
        .param("external", externalId)
        .query(String.class)
        .optional();
  }

  /** Whether she answered by tapping a button: the channel delivers its title as plain text. */
  boolean isTapped(InboundMessage message) {
    if (message.text().length() > LONGEST_BUTTON) {
      return false;
    }
    return jdbc.sql(
            """
            SELECT EXISTS (SELECT FROM (
              SELECT m.buttons FROM message m
                JOIN conversation c ON c.id = m.conversation_id JOIN customer k ON k.id = c.customer_id
              WHERE k.phone = :phone AND c.channel = :channel AND m.direction = 'out'
              ORDER BY m.seq DESC LIMIT 1) last WHERE :text = ANY (last.buttons))
            """)
        .param("phone", message.phone())
        .param("channel", message.channel().code())
        .param("text", message.text())
        .query(Boolean.class)
        .single();
  }

  /**
   * Whether an outgoing message is one that the product sent. Chatwoot may tell of it before it has
   * answered our call, so one that is on its way with the same text counts.
   */
  boolean isOurs(ChatwootEvent.Outgoing outgoing) {
    return jdbc.sql(
            """
            SELECT EXISTS (
              SELECT FROM message WHERE direction = 'out' AND channel = 'chatwoot'
                AND external_id = :external AND role <> 'staff')
            OR EXISTS (
              SELECT FROM message m JOIN conversation c ON c.id = m.conversation_id
              WHERE c.channel = 'chatwoot' AND c.external_id = :conversation
                AND m.direction = 'out' AND m.status IN ('pending', 'sending')
                AND starts_with(:text, m.text) AND m.text <> '')
            """)
        .param("external", outgoing.externalId())
        .param("conversation", outgoing.conversation())
        .param("text", outgoing.text())
        .query(Boolean.class)
        .single();
  }
}
