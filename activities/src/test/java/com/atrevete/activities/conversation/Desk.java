package com.atrevete.activities.conversation;

import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.domain.conversation.DialogueState;
import com.atrevete.domain.conversation.MessageId;
import com.atrevete.domain.language.SpanishInterpreter;
import com.atrevete.integrations.GatewayException;
import com.atrevete.integrations.PublicUrl;
import com.atrevete.integrations.channel.ChannelGateway;
import com.atrevete.integrations.channel.OutgoingMessage;
import com.atrevete.integrations.channel.SendResult;
import com.atrevete.persistence.TestDatabase;
import com.atrevete.persistence.audit.AuditLog;
import com.atrevete.persistence.booking.AppointmentStore;
import com.atrevete.persistence.booking.Holds;
import com.atrevete.persistence.calendar.AgendaStore;
import com.atrevete.persistence.catalog.CatalogStore;
import com.atrevete.persistence.catalog.FaqStore;
import com.atrevete.persistence.clock.BusinessClock;
import com.atrevete.persistence.conversation.BookingFactsReader;
import com.atrevete.persistence.conversation.Channel;
import com.atrevete.persistence.conversation.ConversationStore;
import com.atrevete.persistence.conversation.InboundMessage;
import com.atrevete.persistence.conversation.InboxStore;
import com.atrevete.persistence.conversation.MessageKind;
import com.atrevete.persistence.conversation.Outbox;
import com.atrevete.persistence.conversation.StoredMessage;
import com.atrevete.persistence.customer.CustomerStore;
import com.atrevete.persistence.customer.CustomerVisits;
import com.atrevete.persistence.notification.EscalationStore;
import com.atrevete.persistence.policy.PolicyStore;
import com.atrevete.workflows.conversation.TurnInput;
import com.atrevete.workflows.conversation.TurnMessages;
import com.atrevete.workflows.conversation.TurnOutcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The salon's conversation desk on a real database: customers write, turns are taken. */
final class Desk implements AutoCloseable {

  /** A Monday, noon in Madrid. */
  static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

  private final TestDatabase database = TestDatabase.withSalon();
  private final TestClock machine = new TestClock();
  final JdbcClient jdbc = database.jdbc();
  final BusinessClock clock = new BusinessClock(jdbc, machine);
  final FakeChannel channel = new FakeChannel();
  final Outbox outbox = new Outbox(jdbc);
  private final TransactionTemplate transactions = database.transactions();
  private final InboxStore inbox = new InboxStore(jdbc, transactions, clock);
  private final Failures failures = new Failures();
  private final Stores stores =
      new Stores(
          new ConversationStore(jdbc),
          outbox,
          new CustomerStore(jdbc),
          new CustomerVisits(jdbc),
          new BookingFactsReader(jdbc),
          new CatalogStore(jdbc),
          new FaqStore(jdbc),
          new PolicyStore(jdbc, transactions, clock),
          new AgendaStore(jdbc),
          new Holds(
              jdbc,
              new AppointmentStore(jdbc),
              Objects.requireNonNull(transactions.getTransactionManager())),
          new EscalationStore(jdbc, new AuditLog(jdbc)));
  private final Dialogues dialogues = new Dialogues(stores);
  final ConversationActivitiesImpl conversations =
      new ConversationActivitiesImpl(
          stores,
          new TurnTaker(
              stores,
              new EventReader(stores),
              new EffectRunner(
                  stores,
                  new SlotHolder(stores),
                  new Voices(stores, new PublicUrl("https://atrevete.example"))),
              dialogues),
          transactions,
          clock,
          failures);
  final LanguageActivitiesImpl language =
      new LanguageActivitiesImpl(stores, dialogues, new SpanishInterpreter(), clock, failures);
  final MessageActivitiesImpl messages =
      new MessageActivitiesImpl(outbox, stores.escalations(), channel, clock, failures);

  void passes(Duration time) {
    machine.now = machine.now.plus(time);
  }

  /** A message is stored; nobody has read it. */
  StoredMessage arrives(String phone, MessageKind kind, String text) {
    return inbox.store(
        new InboundMessage(
            Channel.CHATWOOT,
            UUID.randomUUID().toString(),
            "c" + phone,
            phone,
            "Laura",
            kind,
            text));
  }

  TurnInput writes(String phone, String... texts) {
    List<MessageId> ids = new ArrayList<>();
    ConversationId conversation = null;
    for (String text : texts) {
      StoredMessage stored = arrives(phone, MessageKind.TEXT, text);
      conversation = stored.conversation();
      ids.add(stored.message());
    }
    return input(Objects.requireNonNull(conversation), ids);
  }

  static TurnInput input(ConversationId conversation, List<MessageId> ids) {
    return new TurnInput(conversation, ids, null, null, false);
  }

  /** Reads the turn and takes it. */
  TurnOutcome take(TurnInput input) {
    language.interpret(new TurnMessages(input.conversation(), input.messages()));
    return conversations.takeTurn(input);
  }

  TurnOutcome says(String phone, String... texts) {
    return take(writes(phone, texts));
  }

  /** A returning customer, so that nobody asks her name. */
  void knows(String phone, String firstName, String surname) {
    jdbc.sql(
            """
            INSERT INTO customer (id, phone, first_name, surname, privacy_sent_at, created_at)
            VALUES (:id, :phone, :first, :surname, now(), now())
            """)
        .param("id", UUID.randomUUID())
        .param("phone", phone)
        .param("first", firstName)
        .param("surname", surname)
        .update();
  }

  DialogueState dialogue(ConversationId id) {
    return DialogueJson.state(one("SELECT state::text FROM conversation WHERE id = ?", id));
  }

  List<String> told(ConversationId id) {
    return jdbc.sql(
            "SELECT text FROM message WHERE conversation_id = ? AND direction = 'out' ORDER BY seq")
        .param(id.value())
        .query(String.class)
        .list();
  }

  String statusOf(MessageId id) {
    return jdbc.sql("SELECT status FROM message WHERE id = ?")
        .param(id.value())
        .query(String.class)
        .single();
  }

  long count(String sql) {
    return jdbc.sql("SELECT count(*) FROM " + sql).query(Long.class).single();
  }

  private String one(String sql, ConversationId id) {
    return jdbc.sql(sql).param(id.value()).query(String.class).single();
  }

  @Override
  public void close() {
    database.close();
  }

  /** A channel that remembers what it got and breaks when asked to. */
  static final class FakeChannel implements ChannelGateway {
    final Map<MessageId, OutgoingMessage> delivered = new LinkedHashMap<>();
    int sends;
    boolean breaksAfterDelivery;

    @Override
    public SendResult send(OutgoingMessage message) {
      sends++;
      delivered.put(message.message(), message);
      if (breaksAfterDelivery) {
        breaksAfterDelivery = false;
        throw new GatewayException(true, "channel_unavailable");
      }
      return new SendResult("x-" + message.message());
    }

    @Override
    public Optional<String> lookUp(OutgoingMessage message) {
      return delivered.containsKey(message.message())
          ? Optional.of("x-" + message.message())
          : Optional.empty();
    }
  }

  private static final class TestClock extends Clock {
    private Instant now = NOON;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
