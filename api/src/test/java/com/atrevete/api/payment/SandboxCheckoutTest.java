package com.atrevete.api.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.api.Await;
import com.atrevete.api.Salon;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.payment.Money;
import com.atrevete.domain.payment.PaymentId;
import com.atrevete.integrations.payment.CheckoutRequest;
import com.atrevete.integrations.payment.PaymentGateway;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SandboxCheckoutTest {

  private static Salon salon;

  private final PaymentId payment = new PaymentId(UUID.randomUUID());
  private final BookingId booking = new BookingId(UUID.randomUUID());

  @BeforeAll
  static void open() {
    salon = Salon.open();
  }

  @AfterAll
  static void close() {
    salon.close();
  }

  @Test
  @DisplayName("The page says what is paid and how much, as plain text")
  void page() {
    String page = salon.get(link("Mechas <b>&</b> corte")).body();

    assertThat(page)
        .contains("Atrévete Peluquería", "16,00", "Pagar", "Simular fallo", "Cancelar")
        .contains("Mechas &lt;b&gt;&amp;&lt;/b&gt; corte");
  }

  @Test
  @DisplayName("Paid five times at once, the money comes once")
  void parallelPayments() throws Exception {
    String link = link("Mechas");
    try (ExecutorService five = Executors.newFixedThreadPool(5)) {
      List<Future<HttpResponse<String>>> answers = new ArrayList<>();
      for (int payer = 0; payer < 5; payer++) {
        answers.add(five.submit(() -> salon.submit(link, "action", "pay")));
      }
      for (Future<HttpResponse<String>> answer : answers) {
        assertThat(answer.get().statusCode()).isEqualTo(303);
      }
    }

    Await.until("the webhook took the event", () -> eventsOf("checkout.session.completed") == 1);
    Await.until("it is noted", () -> salon.count("sandbox_event WHERE delivered_at IS NULL") == 0);
    assertThat(eventsOf("checkout.session.completed")).isOne();
    assertThat(event())
        .containsEntry("amount_cents", 1600L)
        .containsEntry("currency", "eur")
        .containsEntry("payment_status", "paid")
        .containsEntry("livemode", false)
        .containsEntry("booking_id", booking.value());
    assertThat(salon.get(link).body()).contains("Pago recibido").doesNotContain("Simular fallo");
  }

  @Test
  @DisplayName("A failure is told, and the page still takes money")
  void failure() {
    String link = link("Mechas");
    salon.submit(link, "action", "fail");

    Await.until("the webhook took it", () -> eventsOf("payment_intent.payment_failed") == 1);
    assertThat(salon.get(link + "?after=fail").body()).contains("no ha aceptado", "Pagar");
  }

  @Test
  @DisplayName("Cancelling tells nobody anything")
  void cancel() {
    long events = salon.count("sandbox_event");
    assertThat(salon.submit(link("Mechas"), "action", "cancel").statusCode()).isEqualTo(303);
    assertThat(salon.count("sandbox_event")).isEqualTo(events);
  }

  @Test
  @DisplayName("An expired page takes no money, an unknown one does not exist, nonsense is refused")
  void edges() {
    String link = link("Mechas");
    salon.bean(PaymentGateway.class).expire(link.substring(link.lastIndexOf('/') + 1));
    salon.submit(link, "action", "pay");
    assertThat(salon.get(link).body()).contains("ya no admite pagos");
    assertThat(eventsOf("checkout.session.completed")).isZero();
    assertThat(salon.get("/sandbox/checkout/cs_none").statusCode()).isEqualTo(404);
    assertThat(salon.submit("/sandbox/checkout/cs_none", "action", "pay").statusCode())
        .isEqualTo(404);
    assertThat(salon.submit(link("Corte"), "action", "steal").statusCode()).isEqualTo(400);
  }

  @Test
  @DisplayName("With a Stripe key there is no such page")
  void stripeConfigured() {
    try (Salon stripe = Salon.open("STRIPE_SECRET_KEY=sk_test_1")) {
      stripe
          .jdbc()
          .sql(
              """
              INSERT INTO sandbox_checkout (session_id, payment_intent_id, payment_id, booking_id,
                description, amount_cents, currency, idempotency_key, created_at)
              VALUES ('cs_1', 'pi_1', gen_random_uuid(), gen_random_uuid(), 'x', 100, 'eur', 'k', now())
              """)
          .update();
      assertThat(stripe.get("/sandbox/checkout/cs_1").statusCode()).isEqualTo(404);
      assertThat(stripe.submit("/sandbox/checkout/cs_1", "action", "pay").statusCode())
          .isEqualTo(404);
    }
  }

  private String link(String description) {
    String url =
        salon
            .bean(PaymentGateway.class)
            .createCheckout(
                new CheckoutRequest(
                    payment,
                    booking,
                    description.hashCode() & 0xff,
                    Money.ofCents(1600),
                    description,
                    Instant.now().plusSeconds(1800)))
            .url();
    return url.substring(url.indexOf("/sandbox"));
  }

  private long eventsOf(String type) {
    return salon.count(
        "provider_event WHERE type = '" + type + "' AND payment_id = '" + payment + "'");
  }

  private Map<String, Object> event() {
    return salon
        .jdbc()
        .sql("SELECT * FROM provider_event WHERE payment_id = :payment")
        .param("payment", payment.value())
        .query()
        .singleRow();
  }
}
