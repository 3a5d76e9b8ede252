package com.atrevete.api.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.api.Salon;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookAnswersTest {

  private static final String MESSAGE =
      """
      {"event":"message_created","id":1,"content":"Hola","message_type":"incoming",
       "sender":{"name":"Laura","phone_number":"+34611000001"},"conversation":{"id":42}}
      """;

  private static Salon salon;

  @BeforeAll
  static void open() {
    salon = Salon.open();
  }

  @AfterAll
  static void close() {
    salon.close();
  }

  @ParameterizedTest
  @DisplayName("A body over 1 MiB is refused before anything else is looked at")
  @ValueSource(strings = {"/webhooks/chatwoot", "/webhooks/stripe"})
  void oversized(String path) {
    assertThat(salon.send(path, "x".repeat((1 << 20) + 1)).statusCode()).isEqualTo(413);
    assertThat(salon.send(path, "x".repeat(5 << 20)).statusCode()).isEqualTo(413);
    assertThat(salon.send(path, "x".repeat(1 << 20), from("198.51.100.1")).statusCode())
        .isEqualTo(401);
  }

  @Test
  @DisplayName("What is not signed, badly signed or signed over five minutes ago is refused")
  void unsigned() {
    String now = Long.toString(Instant.now().getEpochSecond());
    String old = Long.toString(Instant.now().getEpochSecond() - 301);
    assertThat(chatwoot(now, null)).isEqualTo(401);
    assertThat(chatwoot(null, Salon.chatwootSignature(now, MESSAGE))).isEqualTo(401);
    assertThat(chatwoot("soon", Salon.chatwootSignature("soon", MESSAGE))).isEqualTo(401);
    assertThat(chatwoot(now, Salon.chatwootSignature(now, MESSAGE + " "))).isEqualTo(401);
    assertThat(chatwoot(old, Salon.chatwootSignature(old, MESSAGE))).isEqualTo(401);
    assertThat(salon.count("message WHERE external_id = '1'")).isZero();
    assertThat(stripe("t=1,v1=00")).isEqualTo(401);
    assertThat(stripe("nonsense")).isEqualTo(401);
    assertThat(stripe(Salon.stripeSignature("{}", Instant.now().minusSeconds(301)))).isEqualTo(401);
  }

  @Test
  @DisplayName(
      "The eleventh bad signature in a minute is told to slow down; a good one still passes")
  void throttled() {
    String[] address = from("203.0.113.9");
    for (int attempt = 1; attempt <= 10; attempt++) {
      assertThat(salon.send("/webhooks/stripe", "{}", address).statusCode()).isEqualTo(401);
    }
    assertThat(salon.send("/webhooks/stripe", "{}", address).statusCode()).isEqualTo(429);
    assertThat(salon.send("/webhooks/chatwoot", "{}", address).statusCode()).isEqualTo(429);
    assertThat(salon.send("/webhooks/stripe", "{}", from("203.0.113.10")).statusCode())
        .isEqualTo(401);
    assertThat(
            salon
                .send(
                    "/webhooks/stripe",
                    "{}",
                    "X-Forwarded-For",
                    "203.0.113.9",
                    "Stripe-Signature",
                    Salon.stripeSignature("{}", Instant.now()))
                .statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @DisplayName("Signed, but not JSON")
  @ValueSource(strings = {"", "hola", "{", "{} {}", "{\"a\":}"})
  void malformed(String body) {
    assertThat(salon.chatwoot(body)).isEqualTo(400);
    assertThat(salon.stripe(body)).isEqualTo(400);
  }

  @ParameterizedTest
  @DisplayName("Whatever else is signed is accepted and leaves nothing behind")
  @ValueSource(
      strings = {
        "[]",
        "1",
        "\"hola\"",
        "null",
        "{}",
        "{\"event\":\"conversation_created\",\"id\":7}",
        "{\"event\":\"message_created\"}",
        "{\"event\":\"message_created\",\"id\":8,\"message_type\":\"incoming\",\"content\":\"Hola\"}",
        "{\"event\":\"message_created\",\"id\":8,\"message_type\":\"incoming\",\"sender\":\"x\"}",
        "{\"event\":\"automation_event.message_created\",\"messages\":{}}",
        "{\"id\":\"evt_1\",\"type\":\"customer.created\",\"livemode\":false,\"data\":{\"object\":{}}}",
        "{\"id\":\"evt_1\",\"type\":\"checkout.session.completed\",\"data\":[]}",
      })
  void unusable(String body) {
    long messages = salon.count("message");
    assertThat(salon.chatwoot(body)).isEqualTo(200);
    assertThat(salon.stripe(body)).isEqualTo(200);
    assertThat(salon.count("message")).isEqualTo(messages);
    assertThat(salon.count("provider_event")).isZero();
  }

  @Test
  @DisplayName("The same message delivered twice is there once")
  void replay() {
    String body = MESSAGE.replace("\"id\":1,", "\"id\":77,");
    assertThat(salon.chatwoot(body)).isEqualTo(200);
    assertThat(salon.chatwoot(body)).isEqualTo(200);
    assertThat(salon.count("message WHERE external_id = '77'")).isOne();
  }

  @Test
  @DisplayName("What is refused is counted")
  void counted() {
    salon.send("/webhooks/chatwoot", "{}", from("198.51.100.3"));
    assertThat(salon.get("/actuator/prometheus").body())
        .contains("atrevete_webhook_requests_total{outcome=\"unsigned\",source=\"chatwoot\"");
  }

  private static int chatwoot(String timestamp, String signature) {
    String[] headers =
        timestamp == null
            ? new String[] {"X-Chatwoot-Signature", signature, "X-Forwarded-For", "198.51.100.2"}
            : signature == null
                ? new String[] {
                  "X-Chatwoot-Timestamp", timestamp, "X-Forwarded-For", "198.51.100.2"
                }
                : new String[] {
                  "X-Chatwoot-Timestamp", timestamp,
                  "X-Chatwoot-Signature", signature,
                  "X-Forwarded-For", "198.51.100.2"
                };
    return salon.send("/webhooks/chatwoot", MESSAGE, headers).statusCode();
  }

  private static int stripe(String signature) {
    return salon
        .send(
            "/webhooks/stripe",
            "{}",
            "Stripe-Signature",
            signature,
            "X-Forwarded-For",
            "198.51.100.4")
        .statusCode();
  }

  private static String[] from(String address) {
    return new String[] {"X-Forwarded-For", address};
  }
}
