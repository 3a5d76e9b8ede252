package com.atrevete.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.workflows.booking.BookingStart;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.json.JsonMapper;

@Timeout(120)
class SignalsTest {

  private static final int TEMPORAL = Salon.freePort();
  private static Salon salon;
  private static FakeWorker worker;

  @BeforeAll
  static void open() {
    worker = new FakeWorker(TEMPORAL);
    salon = Salon.open("TEMPORAL_ADDRESS=127.0.0.1:" + TEMPORAL);
    Await.until("everything is up", () -> salon.get("/actuator/health").body().contains("\"UP\""));
  }

  @AfterAll
  static void close() {
    salon.close();
    worker.close();
  }

  @Test
  @DisplayName("A message reaches its conversation, and a colleague's reply silences Maite")
  void conversations() {
    salon.chatwoot(
        """
        {"event":"message_created","id":1,"content":"Hola","message_type":"incoming",
         "sender":{"phone_number":"+34611000001"},"conversation":{"id":42}}
        """);
    String workflow = "conversation/" + id("SELECT id FROM conversation WHERE external_id = '42'");
    String message = id("SELECT id FROM message WHERE external_id = '1'");
    awaitTold(workflow + ": messageReceived " + message);

    salon.chatwoot(
        """
        {"event":"message_created","id":2,"content":"Soy Pilar","message_type":"outgoing",
         "sender":{"type":"user"},"conversation":{"id":42}}
        """);
    awaitTold(workflow + ": takeOver");
    Await.until(
        "both are noted as told", () -> salon.count("message WHERE signalled_at IS NULL") == 0);
  }

  @Test
  @DisplayName("A message that Maite was told of and never read is told again after a minute")
  void unread() {
    salon.chatwoot(
        """
        {"event":"message_created","id":3,"content":"¿Hola?","message_type":"incoming",
         "sender":{"phone_number":"+34611000003"},"conversation":{"id":43}}
        """);
    String told = ": messageReceived " + id("SELECT id FROM message WHERE external_id = '3'");
    Await.until("she was told", () -> timesTold(told) == 1);
    Await.until(
        "it is noted",
        () -> salon.count("message WHERE external_id = '3' AND signalled_at IS NOT NULL") == 1);
    salon
        .jdbc()
        .sql(
            "UPDATE message SET signalled_at = signalled_at - interval '61 seconds'"
                + " WHERE external_id = '3'")
        .update();
    Await.until("she was told again", () -> timesTold(told) == 2);
  }

  @Test
  @DisplayName("Money reaches its booking; when the booking is over, somebody else deals with it")
  void payments() {
    BookingId open = booking("hold_expiry", Instant.now().plusSeconds(1800));
    String paid = payment(open, "cs_open");
    worker.startBooking(new BookingStart(open, 0));
    salon.stripe(completed("evt_1", "cs_open"));
    awaitTold("booking/" + open + ": paymentReceived " + paid);
    salon.stripe(
        """
        {"id":"evt_2","type":"payment_intent.payment_failed","livemode":false,"data":{"object":
          {"object":"payment_intent","id":"pi_1","amount":1600,"currency":"eur",
           "metadata":{"payment_id":"%s"}}}}
        """
            .formatted(paid));
    awaitTold("booking/" + open + ": paymentFailed " + paid);

    BookingId closed = booking(null, null);
    String late = payment(closed, "cs_closed");
    salon.stripe(completed("evt_3", "cs_closed"));
    awaitTold("payment/" + late + ": paymentEvent");
  }

  @Test
  @DisplayName("An event that is faster than its link waits for it; after a day the team looks")
  void earlyEvent() {
    assertThat(salon.stripe(completed("evt_early", "cs_early"))).isEqualTo(200);
    BookingId booking = booking("hold_expiry", Instant.now().plusSeconds(1800));
    worker.startBooking(new BookingStart(booking, 0));
    String payment = payment(booking, "cs_early");
    awaitTold("booking/" + booking + ": paymentReceived " + payment);

    salon.stripe(completed("evt_lost", "cs_lost"));
    salon
        .jdbc()
        .sql(
            "UPDATE provider_event SET received_at = received_at - interval '25 hours'"
                + " WHERE event_id = 'evt_lost'")
        .update();
    Await.until(
        "the team is asked",
        () -> salon.count("escalation WHERE business_key = 'payment-event-evt_lost'") == 1);
  }

  @Test
  @DisplayName("A link that expired by itself is noted and needs nobody")
  void expiredLink() {
    salon.stripe(completed("evt_expired", "cs_x").replace("session.completed", "session.expired"));
    Await.until(
        "it is put aside",
        () ->
            salon.count("provider_event WHERE event_id = 'evt_expired' AND status = 'ignored'")
                == 1);
  }

  @Test
  @DisplayName("A booking whose process nobody started is started")
  void unstarted() {
    BookingId booking = booking("start", Instant.now().plusSeconds(1800));
    awaitTold("booking/" + booking + ": run");
  }

  @Test
  @DisplayName("The clock passes through every due time in order and everybody open is told")
  void clock() {
    Instant now = Instant.now();
    BookingId second = booking("reminder", now.plus(Duration.ofHours(40)));
    BookingId first = booking("hold_warning", now.plus(Duration.ofHours(30)));
    BookingId third = booking("completion", now.plus(Duration.ofHours(90)));
    Set<String> due = ConcurrentHashMap.newKeySet();
    List.of(first, second, third)
        .forEach(id -> {
          worker.startBooking(new BookingStart(id, 0));
          due.add("booking/" + id);
        });
    List<String> acted = new CopyOnWriteArrayList<>();
    worker.onTold(told -> {
      String workflow = told.replace(": clockMoved", "");
      if (due.contains(workflow) && act(workflow)) {
        acted.add(workflow);
      }
    });

    String answer = salon.send("/sandbox/clock", "{\"advance\":\"PT47H\"}").body();

    assertThat(acted).containsExactly("booking/" + first, "booking/" + second);
    assertThat(
            OffsetDateTime.parse(JsonMapper.shared().readTree(answer).path("now").asString())
                .toInstant())
        .isBetween(now.plus(Duration.ofHours(47)), now.plus(Duration.ofHours(48)));
    assertThat(worker.told()).contains("booking/" + third + ": clockMoved");
  }

  /** What a booking does when its time has come: it notes the next one. */
  private static boolean act(String workflow) {
    return salon
            .jdbc()
            .sql(
                """
                UPDATE booking SET next_at = next_at + interval '100 days'
                WHERE id = :id AND next_at <= clock_timestamp()
                  + (SELECT offset_millis FROM business_clock) * interval '1 millisecond'
                """)
            .param("id", UUID.fromString(workflow.substring("booking/".length())))
            .update()
        == 1;
  }

  private static String completed(String event, String session) {
    return """
    {"id":"%s","api_version":"2020-01-01","type":"checkout.session.completed","livemode":false,
     "data":{"object":{"object":"checkout.session","id":"%s","payment_status":"paid",
       "payment_intent":"pi_%s","amount_total":1600,"currency":"eur","metadata":{}}}}
    """
        .formatted(event, session, session);
  }

  private static BookingId booking(String nextStep, Instant nextAt) {
    UUID id = UUID.randomUUID();
    UUID customer = UUID.randomUUID();
    salon
        .jdbc()
        .sql("INSERT INTO customer (id, created_at) VALUES (:id, now())")
        .param("id", customer)
        .update();
    salon
        .jdbc()
        .sql(
            """
            INSERT INTO booking (id, customer_id, price_cents, deposit_cents, policies, next_step,
              next_at, created_at)
            VALUES (:id, :customer, 8000, 1600, '{}', :step, :at::timestamptz, now())
            """)
        .param("id", id)
        .param("customer", customer)
        .param("step", nextStep)
        .param("at", nextAt == null ? null : nextAt.toString())
        .update();
    return new BookingId(id);
  }

  private static String payment(BookingId booking, String session) {
    UUID id = UUID.randomUUID();
    salon
        .jdbc()
        .sql(
            """
            INSERT INTO payment (id, booking_id, method, attempt, amount_cents, status,
              provider_session_id, created_at)
            VALUES (:id, :booking, 'link', 1, 1600, 'open', :session, now())
            """)
        .param("id", id)
        .param("booking", booking.value())
        .param("session", session)
        .update();
    return id.toString();
  }

  private static String id(String sql) {
    return salon.jdbc().sql(sql).query(UUID.class).single().toString();
  }

  private static long timesTold(String what) {
    return worker.told().stream().filter(told -> told.endsWith(what)).count();
  }

  private static void awaitTold(String what) {
    Await.until(what, () -> worker.told().contains(what));
  }
}
