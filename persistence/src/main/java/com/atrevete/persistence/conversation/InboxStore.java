package com.atrevete.persistence.conversation;

import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.domain.conversation.MessageId;
import com.atrevete.domain.customer.CustomerId;
import com.atrevete.persistence.SqlTime;
import com.atrevete.persistence.clock.BusinessClock;
import com.atrevete.persistence.customer.CustomerStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes in what the channels deliver: a row first, the signal to its conversation after. What was
 * delivered twice is stored once.
 */
@Component
public final class InboxStore {

  private static final int SWEEP = 500;

  private final JdbcClient jdbc;
  private final TransactionOperations transactions;
  private final BusinessClock clock;
  private final CustomerStore customers;
  private final ArrivedRows rows;

  public InboxStore(JdbcClient jdbc, TransactionOperations transactions, BusinessClock clock) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.clock = clock;
    this.customers = new CustomerStore(jdbc);
    this.rows = new ArrivedRows(jdbc);
  }

  /** Stores a customer's message, with customer and conversation when they are new. */
  public StoredMessage store(InboundMessage inbound) {
    return transactions.execute(status ->
        rows.find(inbound.channel(), inbound.externalId())
            .orElseGet(() -> storeNew(inbound, clock.now())));
  }

  private StoredMessage storeNew(InboundMessage inbound, Instant now) {
    CustomerId customer = customers.findOrCreate(inbound.phone(), inbound.whatsappName(), now);
    ConversationId conversation =
        conversation(customer, inbound.channel(), inbound.externalConversationId(), now);
    Optional<StoredMessage> stored =
        rows.insert(
            new ArrivedRows.Arrived(
                conversation,
                inbound.channel(),
                inbound.externalId(),
                inbound.kind(),
                inbound.text(),
                false,
                now));
    rename(customer, inbound.whatsappName());
    return stored.or(() -> rows.find(inbound.channel(), inbound.externalId())).orElseThrow();
  }

  /**
   * Stores what a person wrote on the channel itself; empty when the channel's conversation is
   * unknown and nothing says whose it is.
   */
  public Optional<StoredMessage> store(StaffReply reply) {
    return transactions.execute(status ->
        rows.find(reply.channel(), reply.externalId()).or(() -> storeNew(reply, clock.now())));
  }

  private Optional<StoredMessage> storeNew(StaffReply reply, Instant now) {
    return conversationOf(reply, now)
        .flatMap(conversation -> {
          answeredByPerson(conversation);
          return rows.insert(
              new ArrivedRows.Arrived(
                  conversation,
                  reply.channel(),
                  reply.externalId(),
                  MessageKind.TEXT,
                  reply.text(),
                  true,
                  now));
        })
        .or(() -> rows.find(reply.channel(), reply.externalId()));
  }

  /** What a person has answered, Maite does not answer again when it is hers to answer. */
  private void answeredByPerson(ConversationId conversation) {
    jdbc.sql(
            """
            UPDATE message SET status = 'answered'
            WHERE conversation_id = :id AND direction = 'in' AND status = 'received'
            """)
        .param("id", conversation.value())
        .update();
  }

  /**
   * Notes what the channel says about a message we sent; a late word never takes a better one back.
   */
  public void delivered(Channel channel, String externalId, DeliveryStatus status) {
    jdbc.sql(
            """
            UPDATE message SET status = :status
            WHERE channel = :channel AND external_id = :external AND direction = 'out'
              AND CASE :status WHEN 'failed' THEN status IN ('sending', 'sent')
                  ELSE array_position(ARRAY['sending', 'sent', 'delivered', 'read'], status)
                     < array_position(ARRAY['sending', 'sent', 'delivered', 'read'], :status) END
            """)
        .param("channel", channel.code())
        .param("external", externalId)
        .param("status", status.code())
        .update();
  }

  /** Messages stored longer ago than this, by the machine's clock, of which nobody was told. */
  public List<StoredMessage> unsignalled(Duration age) {
    return rows.unsignalled(age, SWEEP);
  }

  /** The conversation has been told of these. */
  public void markSignalled(Collection<MessageId> messages) {
    jdbc.sql("UPDATE message SET signalled_at = clock_timestamp() WHERE id = ANY (:ids)")
        .param("ids", messages.stream().map(MessageId::value).toArray(UUID[]::new))
        .update();
  }

  private ConversationId conversation(
      CustomerId customer, Channel channel, @Nullable String externalId, Instant now) {
    return new ConversationId(
        jdbc.sql(
                """
                INSERT INTO conversation (id, customer_id, channel, external_id, last_message_at,
                                          created_at)
                VALUES (:id, :customer, :channel, :external, :now, :now)
                ON CONFLICT (customer_id, channel) DO UPDATE SET
                  external_id = coalesce(excluded.external_id, conversation.external_id),
                  last_message_at = greatest(conversation.last_message_at, excluded.last_message_at)
                RETURNING id
                """)
            .param("id", UUID.randomUUID())
            .param("customer", customer.value())
            .param("channel", channel.code())
            .param("external", externalId)
            .param("now", SqlTime.of(now))
            .query(UUID.class)
            .single());
  }

  private Optional<ConversationId> conversationOf(StaffReply reply, Instant now) {
    Optional<ConversationId> known =
        jdbc.sql(
                """
                SELECT id FROM conversation WHERE channel = :channel AND external_id = :external
                ORDER BY last_message_at DESC LIMIT 1
                """)
            .param("channel", reply.channel().code())
            .param("external", reply.externalConversationId())
            .query(UUID.class)
            .optional()
            .map(ConversationId::new);
    String phone = reply.phone();
    if (known.isPresent() || phone == null) {
      return known;
    }
    CustomerId customer = customers.findOrCreate(phone, null, now);
    return Optional.of(
        conversation(customer, reply.channel(), reply.externalConversationId(), now));
  }

  /** After the conversation's row, which a turn locks first too. */
  private void rename(CustomerId customer, @Nullable String whatsappName) {
    if (whatsappName != null) {
      jdbc.sql(
              """
              UPDATE customer SET whatsapp_name = :name
              WHERE id = :id AND whatsapp_name IS DISTINCT FROM :name
              """)
          .param("id", customer.value())
          .param("name", whatsappName)
          .update();
    }
  }
}
