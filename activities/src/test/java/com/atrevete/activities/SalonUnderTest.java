package com.atrevete.activities;

import com.atrevete.domain.booking.AppointmentId;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.booking.Quotes;
import com.atrevete.domain.booking.Visit;
import com.atrevete.domain.calendar.Agenda;
import com.atrevete.domain.calendar.Availability;
import com.atrevete.domain.calendar.Deadlines;
import com.atrevete.domain.calendar.Madrid;
import com.atrevete.domain.calendar.Slot;
import com.atrevete.domain.calendar.SlotRequest;
import com.atrevete.domain.catalog.Catalog;
import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.domain.customer.CustomerId;
import com.atrevete.domain.language.Interpreter;
import com.atrevete.domain.policy.Policies;
import com.atrevete.persistence.TestDatabase;
import com.atrevete.persistence.booking.HoldCommand;
import com.atrevete.persistence.booking.HoldResult;
import com.atrevete.persistence.booking.Holds;
import com.atrevete.persistence.calendar.AgendaStore;
import com.atrevete.persistence.catalog.CatalogStore;
import com.atrevete.persistence.demo.DemoProperties;
import com.atrevete.persistence.payment.ProviderEvent;
import com.atrevete.persistence.payment.ProviderEventStore;
import com.atrevete.persistence.policy.PolicyStore;
import com.atrevete.workflows.SalonDataConverter;
import com.atrevete.workflows.SearchAttributes;
import io.temporal.api.enums.v1.IndexedValueType;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** All activities on a PostgreSQL of their own, with the demo salon, the sandbox and a Temporal. */
public final class SalonUnderTest implements AutoCloseable {

  /** A Corte de pelo's deposit. */
  public static final long DEPOSIT = 524;

  private final TestDatabase database = TestDatabase.migrated();
  private final TestWorkflowEnvironment temporal = newTemporal();
  private final ConfigurableApplicationContext context;

  public SalonUnderTest() {
    database.addSalon(DemoProperties.Agenda.EMPTY);
    context =
        new SpringApplicationBuilder(Application.class)
            .web(WebApplicationType.NONE)
            .properties(database.springProperties())
            .properties("spring.main.banner-mode=off")
            .initializers(application ->
                application
                    .getBeanFactory()
                    .registerSingleton("workflowClient", temporal.getWorkflowClient()))
            .run();
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import(ActivitiesConfiguration.class)
  static class Application {

    @Bean
    Interpreter nobodyListens() {
      return (turn, vocabulary) -> {
        throw new UnsupportedOperationException("nothing is said here");
      };
    }
  }

  private static TestWorkflowEnvironment newTemporal() {
    TestEnvironmentOptions.Builder options =
        TestEnvironmentOptions.newBuilder()
            .setWorkflowClientOptions(
                WorkflowClientOptions.newBuilder()
                    .setDataConverter(SalonDataConverter.create(null))
                    .build());
    List.of(
            SearchAttributes.BOOKING_ID,
            SearchAttributes.BOOKING_STATUS,
            SearchAttributes.CONVERSATION_ID,
            SearchAttributes.NEXT_STEP,
            SearchAttributes.STYLIST_ID)
        .forEach(key ->
            options.registerSearchAttribute(
                key.getName(), IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD));
    options.registerSearchAttribute(
        SearchAttributes.STARTS_AT.getName(), IndexedValueType.INDEXED_VALUE_TYPE_DATETIME);
    return TestWorkflowEnvironment.newInstance(options.build());
  }

  public <T> T the(Class<T> type) {
    return context.getBean(type);
  }

  public JdbcClient jdbc() {
    return the(JdbcClient.class);
  }

  public TestWorkflowEnvironment temporal() {
    return temporal;
  }

  public WorkflowClient client() {
    return temporal.getWorkflowClient();
  }

  public Instant now() {
    return Instant.ofEpochMilli(temporal.currentTimeMillis());
  }

  /** How many rows there are. */
  public int count(String tableAndCondition) {
    return jdbc().sql("SELECT count(*) FROM " + tableAndCondition).query(Integer.class).single();
  }

  /** One value as text. */
  public String value(String sql) {
    return jdbc().sql(sql).query(String.class).single();
  }

  /** A new customer with her conversation. */
  public Customer laura(String surname) {
    UUID customer = UUID.randomUUID();
    UUID conversation = UUID.randomUUID();
    jdbc()
        .sql(
            "INSERT INTO customer (id, first_name, surname, created_at) VALUES (?, 'Laura', ?,"
                + " now())")
        .params(customer, surname)
        .update();
    jdbc()
        .sql(
            """
            INSERT INTO conversation (id, customer_id, channel, created_at)
            VALUES (?, ?, 'chatwoot', now())
            """)
        .params(conversation, customer)
        .update();
    return new Customer(new CustomerId(customer), new ConversationId(conversation));
  }

  /** A customer and where she is spoken to. */
  public record Customer(CustomerId id, ConversationId conversation) {}

  /** Free slots for a haircut, some days ahead. */
  public List<Slot> slots() {
    Catalog catalog = the(CatalogStore.class).load();
    LocalDate from = Madrid.dateOf(now()).plusDays(4);
    Agenda agenda = the(AgendaStore.class).load(from, from.plusDays(6));
    SlotRequest request =
        new SlotRequest(
            haircut(), from, from.plusDays(6), null, null, null, null, null, Set.of(), null, now());
    return Availability.slots(request, agenda, catalog, policies(), now());
  }

  public Visit haircut() {
    Catalog catalog = the(CatalogStore.class).load();
    return Quotes.visit(
        catalog,
        List.of(catalog.serviceNamed("Corte de pelo").orElseThrow().id()),
        null,
        policies());
  }

  private Policies policies() {
    return Policies.of(the(PolicyStore.class).values());
  }

  /** The customer holds a haircut; throws when somebody was faster. */
  public BookingId holds(Customer customer, Slot slot, Instant now) {
    return holds(customer, slot, haircut(), now);
  }

  public BookingId holds(Customer customer, Slot slot, Visit visit, Instant now) {
    HoldResult result = hold(customer, slot, visit, now);
    if (result instanceof HoldResult.Held held) {
      return held.booking();
    }
    throw new AssertionError("the slot is taken");
  }

  public HoldResult hold(Customer customer, Slot slot, Visit visit, Instant now) {
    Instant expires = Deadlines.hold(now, slot.start(), policies().hold());
    Map<String, String> snapshot = the(PolicyStore.class).values();
    HoldCommand command =
        new HoldCommand(
            new BookingId(UUID.randomUUID()),
            customer.id(),
            customer.conversation(),
            List.of(
                new HoldCommand.Part(
                    new AppointmentId(UUID.randomUUID()), customer.id(), visit, slot)),
            snapshot,
            now,
            expires,
            Deadlines.warning(expires, now, policies().hold()).orElse(expires),
            visit.deposit().isZero());
    HoldResult result =
        the(TransactionOperations.class).execute(status -> the(Holds.class).hold(command));
    return java.util.Objects.requireNonNull(result);
  }

  /** A signed event arrives and is stored; gives back its row. */
  public UUID event(String type, UUID payment, long cents, String currency, boolean live) {
    String eventId = "evt_" + UUID.randomUUID();
    the(ProviderEventStore.class)
        .store(
            new ProviderEvent(
                eventId,
                type,
                "cs_" + payment,
                "pi_" + payment,
                new com.atrevete.domain.payment.PaymentId(payment),
                null,
                cents,
                currency,
                "paid",
                live));
    return jdbc()
        .sql("SELECT id FROM provider_event WHERE event_id = ?")
        .param(eventId)
        .query(UUID.class)
        .single();
  }

  @Override
  public void close() {
    context.close();
    temporal.close();
    database.close();
  }
}
