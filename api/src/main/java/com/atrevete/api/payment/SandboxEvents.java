package com.atrevete.api.payment;

import com.atrevete.api.webhook.WebhookSecrets;
import com.atrevete.integrations.PublicUrl;
import com.atrevete.integrations.payment.SandboxCheckout;
import com.atrevete.persistence.SqlTime;
import com.atrevete.persistence.clock.BusinessClock;
import com.stripe.Stripe;
import com.stripe.net.Webhook;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sandbox's events, kept in a row before they are sent to the product's own webhook, signed as
 * Stripe would, and sent again until it takes them.
 */
@Component
public final class SandboxEvents {

  private static final Duration TIMEOUT = Duration.ofSeconds(5);

  private final JdbcClient jdbc;
  private final BusinessClock business;
  private final Clock machine;
  private final WebhookSecrets secrets;
  private final URI webhook;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(TIMEOUT).build();

  SandboxEvents(
      JdbcClient jdbc,
      BusinessClock business,
      Clock machine,
      WebhookSecrets secrets,
      @Value("${PUBLIC_URL:http://localhost:${server.port:8080}}") String publicUrl) {
    this.jdbc = jdbc;
    this.business = business;
    this.machine = machine;
    this.secrets = secrets;
    this.webhook = URI.create(new PublicUrl(publicUrl).value() + "/webhooks/stripe");
  }

  /** Keeps the event of a payment that came; returns its id. */
  String completed(SandboxCheckout checkout) {
    Map<String, Object> session = new LinkedHashMap<>();
    session.put("id", checkout.sessionId());
    session.put("object", "checkout.session");
    session.put("status", "complete");
    session.put("payment_status", "paid");
    session.put("payment_intent", checkout.paymentIntentId());
    session.put("amount_total", checkout.amountCents());
    session.put("currency", checkout.currency());
    session.put("client_reference_id", checkout.booking().toString());
    session.put("metadata", metadata(checkout));
    return keep("checkout.session.completed", session);
  }

  /** Keeps the event of a payment that failed; returns its id. */
  String failed(SandboxCheckout checkout) {
    Map<String, Object> intent = new LinkedHashMap<>();
    intent.put("id", checkout.paymentIntentId());
    intent.put("object", "payment_intent");
    intent.put("status", "requires_payment_method");
    intent.put("amount", checkout.amountCents());
    intent.put("currency", checkout.currency());
    intent.put("last_payment_error", Map.of("code", "card_declined"));
    intent.put("metadata", metadata(checkout));
    return keep("payment_intent.payment_failed", intent);
  }

  /** Sends a kept event once; quiet when it is not taken, because it is sent again. */
  void deliver(String eventId) {
    jdbc.sql("SELECT body FROM sandbox_event WHERE event_id = :id AND delivered_at IS NULL")
        .param("id", eventId)
        .query(String.class)
        .optional()
        .ifPresent(body -> note(eventId, isTaken(body)));
  }

  /** Sends what is due again: after 1, 2, 4, 8… seconds. */
  public void deliverWaiting() {
    waiting().forEach(this::deliver);
  }

  private List<String> waiting() {
    return jdbc.sql(
            """
            SELECT event_id FROM sandbox_event
            WHERE delivered_at IS NULL
              AND created_at + power(2, least(attempts, 20)) * interval '1 second' < :now
            ORDER BY created_at LIMIT 20
            """)
        .param("now", SqlTime.of(business.now()))
        .query((row, number) -> row.getString("event_id"))
        .list();
  }

  private String keep(String type, Map<String, Object> object) {
    String id = "evt_sandbox_" + UUID.randomUUID().toString().replace("-", "");
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("id", id);
    event.put("object", "event");
    event.put("api_version", Stripe.API_VERSION);
    event.put("created", machine.instant().getEpochSecond());
    event.put("livemode", false);
    event.put("type", type);
    event.put("data", Map.of("object", object));
    jdbc.sql("INSERT INTO sandbox_event (event_id, body, created_at) VALUES (:id, :body, :now)")
        .param("id", id)
        .param("body", JsonMapper.shared().writeValueAsString(event))
        .param("now", SqlTime.of(business.now()))
        .update();
    return id;
  }

  private static Map<String, String> metadata(SandboxCheckout checkout) {
    return Map.of(
        "booking_id", checkout.booking().toString(),
        "payment_id", checkout.payment().toString());
  }

  private boolean isTaken(String body) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(webhook)
              .timeout(TIMEOUT)
              .header("Content-Type", "application/json")
              .header("Stripe-Signature", sign(body))
              .POST(HttpRequest.BodyPublishers.ofString(body))
              .build();
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notNow) {
      return false;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Signed at each attempt: the webhook refuses signatures older than five minutes. */
  private String sign(String body) {
    try {
      return Webhook.Signature.generateSignatureHeader(
          body, secrets.stripe(), machine.instant().getEpochSecond());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK can sign", e);
    }
  }

  private void note(String eventId, boolean taken) {
    jdbc.sql(
            """
            UPDATE sandbox_event SET attempts = attempts + 1,
              delivered_at = CASE WHEN :taken THEN :now::timestamptz ELSE delivered_at END
            WHERE event_id = :id
            """)
        .param("taken", taken)
        .param("now", SqlTime.of(business.now()))
        .param("id", eventId)
        .update();
  }
}
