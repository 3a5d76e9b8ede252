package com.atrevete.persistence.scenario;

import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.domain.customer.CustomerId;
import com.atrevete.persistence.SqlTime;
import com.atrevete.persistence.demo.DemoCustomers;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings a scenario's customer to where she is before her first message. */
final class Cast {

  private final JdbcClient jdbc;
  private final DemoCustomers customers;

  Cast(JdbcClient jdbc, DemoCustomers customers) {
    this.jdbc = jdbc;
    this.customers = customers;
  }

  /** What the rest of a situation has to know about its customer. */
  record Actor(
      String phone,
      String whatsappName,
      @Nullable CustomerId customer,
      @Nullable ConversationId conversation) {}

  Actor ready(Setting setting, Instant now) {
    String newcomer = setting.newcomer();
    if (newcomer != null) {
      forgetConversation(setting.newcomersPhone(), now);
      forgetPhone(setting.newcomersPhone());
      return new Actor(setting.newcomersPhone(), newcomer, null, null);
    }
    CustomerId customer = customers.returning(setting.number(), now).id();
    String phone = phone(setting);
    forgetConversation(phone, now);
    forgetWish(customer);
    String name =
        jdbc.sql("SELECT first_name FROM customer WHERE id = :id")
            .param("id", customer.value())
            .query(String.class)
            .single();
    return new Actor(phone, name, customer, conversation(customer, now));
  }

  static String phone(Setting setting) {
    return setting.newcomer() == null
        ? DemoCustomers.phone(setting.number())
        : setting.newcomersPhone();
  }

  /** Who wrote under this phone before keeps her record; whoever writes now is new. */
  private void forgetPhone(String phone) {
    jdbc.sql("UPDATE customer SET phone = NULL WHERE phone = :phone")
        .param("phone", phone)
        .update();
  }

  private void forgetWish(CustomerId customer) {
    jdbc.sql("UPDATE customer SET preferred_stylist_id = NULL WHERE id = :id")
        .param("id", customer.value())
        .update();
  }

  /** The dialogue starts afresh, Maite answers, and nothing of before waits for anybody. */
  private void forgetConversation(String phone, Instant now) {
    jdbc.sql(
            """
            WITH hers AS (
              SELECT v.id FROM conversation v JOIN customer c ON c.id = v.customer_id
              WHERE c.phone = :phone),
            unread AS (
              UPDATE message SET status = CASE direction WHEN 'in' THEN 'ignored' ELSE 'dropped' END
              WHERE conversation_id IN (SELECT id FROM hers) AND status IN ('received', 'pending')),
            closed AS (
              UPDATE escalation SET status = 'done', closed_at = :now
              WHERE conversation_id IN (SELECT id FROM hers) AND status = 'open')
            UPDATE conversation SET state = '{}', next_at = NULL, handled_by = 'maite',
                                    handled_until = NULL
            WHERE id IN (SELECT id FROM hers)
            """)
        .param("phone", phone)
        .param("now", SqlTime.of(now))
        .update();
  }

  /** Where she is told things: her latest conversation, else a new one. */
  private ConversationId conversation(CustomerId customer, Instant now) {
    return new ConversationId(
        jdbc.sql(
                """
                WITH known AS (
                  SELECT id FROM conversation WHERE customer_id = :customer
                  ORDER BY last_message_at DESC NULLS LAST LIMIT 1),
                made AS (
                  INSERT INTO conversation (id, customer_id, channel, created_at)
                  SELECT :id, :customer, 'chatwoot', :now WHERE NOT EXISTS (SELECT FROM known)
                  RETURNING id)
                SELECT id FROM known UNION ALL SELECT id FROM made
                """)
            .param("customer", customer.value())
            .param("id", UUID.randomUUID())
            .param("now", SqlTime.of(now))
            .query(UUID.class)
            .single());
  }
}
