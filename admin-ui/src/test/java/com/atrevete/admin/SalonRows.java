package com.atrevete.admin;

import com.atrevete.persistence.SqlTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of the salon as its processes write them. */
public final class SalonRows {

  private final JdbcClient jdbc;

  public SalonRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A customer who has written; answers her conversation. */
  public UUID conversationOf(String name, String phone) {
    UUID customer = UUID.randomUUID();
    UUID conversation = UUID.randomUUID();
    jdbc.sql(
            """
            INSERT INTO customer (id, phone, first_name, whatsapp_name, created_at)
            VALUES (:id, :phone, :name, :name, now())
            """)
        .param("id", customer)
        .param("phone", phone)
        .param("name", name)
        .update();
    jdbc.sql(
            """
            INSERT INTO conversation (id, customer_id, channel, last_message_at, created_at)
            VALUES (:id, :customer, 'chatwoot', now(), now())
            """)
        .param("id", conversation)
        .param("customer", customer)
        .update();
    return conversation;
  }

  /** She says something. */
  public void says(UUID conversation, String text) {
    message(conversation, "in", "customer", "received", text);
  }

  /** Maite says something that has arrived. */
  public void maiteSays(UUID conversation, String text, String... buttons) {
    UUID id = message(conversation, "out", "maite", "delivered", text);
    jdbc.sql("UPDATE message SET buttons = :buttons WHERE id = :id")
        .param("buttons", buttons)
        .param("id", id)
        .update();
  }

  private UUID message(
      UUID conversation, String direction, String role, String status, String text) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            INSERT INTO message (id, conversation_id, direction, role, text, status, channel, created_at)
            VALUES (:id, :conversation, :direction, :role, :text, :status, 'chatwoot', now())
            """)
        .param("id", id)
        .param("conversation", conversation)
        .param("direction", direction)
        .param("role", role)
        .param("text", text)
        .param("status", status)
        .update();
    return id;
  }

  public void answeredByStaff(UUID conversation) {
    jdbc.sql(
            """
            UPDATE conversation SET handled_by = 'staff', handled_until = now() + interval '24 hours'
            WHERE id = :id
            """)
        .param("id", conversation)
        .update();
  }

  /** The pack of 80 € with a deposit of 16 €, held for its customer; answers the appointment. */
  public UUID holdsPack(UUID conversation, String stylist, Instant start) {
    UUID booking = UUID.randomUUID();
    UUID visit = UUID.randomUUID();
    jdbc.sql(
            """
            INSERT INTO booking (id, customer_id, conversation_id, price_cents, deposit_cents,
              policies, hold_expires_at, next_step, next_at, created_at)
            SELECT :booking, v.customer_id, v.id, 8000, 1600, '{}', now() + interval '30 min',
              'hold_warning', now() + interval '25 min', now()
            FROM conversation v WHERE v.id = :conversation
            """)
        .param("booking", booking)
        .param("conversation", conversation)
        .update();
    jdbc.sql(
            """
            INSERT INTO appointment (id, booking_id, customer_id, stylist_id, pack_id, status,
              payment_status, starts_at, ends_at, busy, price_cents, deposit_cents, created_at)
            SELECT :visit, b.id, b.customer_id, s.id, p.id, 'provisional', 'pending', :start, :end,
              tstzmultirange(tstzrange(:start, :end)), 8000, 1600, now()
            FROM booking b, stylist s, pack p
            WHERE b.id = :booking AND s.name = :stylist AND p.price_cents = 8000
            """)
        .param("visit", visit)
        .param("booking", booking)
        .param("stylist", stylist)
        .param("start", SqlTime.of(start))
        .param("end", SqlTime.of(start.plus(Duration.ofHours(2))))
        .update();
    return visit;
  }

  /** How many messages of a conversation have a status. */
  public long messages(UUID conversation, String status) {
    return jdbc.sql("SELECT count(*) FROM message WHERE conversation_id = :id AND status = :status")
        .param("id", conversation)
        .param("status", status)
        .query(Long.class)
        .single();
  }

  /** A person is asked to look at a conversation. */
  public UUID escalated(UUID conversation, String reason) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            INSERT INTO escalation (id, conversation_id, reason, business_key, created_at)
            VALUES (:id, :conversation, :reason, :key, now())
            """)
        .param("id", id)
        .param("conversation", conversation)
        .param("reason", reason)
        .param("key", "test-" + id)
        .update();
    return id;
  }

  /** Who saw to an escalation. */
  public String ownerOf(UUID escalation) {
    return jdbc.sql("SELECT owner FROM escalation WHERE id = :id AND status = 'done'")
        .param("id", escalation)
        .query(String.class)
        .single();
  }
}
