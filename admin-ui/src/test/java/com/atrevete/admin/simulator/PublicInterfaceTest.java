package com.atrevete.admin.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The simulator uses the product as anybody outside would")
@Timeout(30)
class PublicInterfaceTest {

  private static final SimulatedCustomer LAURA = new SimulatedCustomer("+34611000001", "Laura");

  private record Call(String path, String body, String signature, String timestamp) {}

  private final List<Call> calls = new ArrayList<>();
  private final JsonMapper json = JsonMapper.builder().build();
  private HttpServer salon;
  private PublicInterface product;
  private int status = 200;

  @BeforeEach
  void open() throws IOException {
    salon = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    salon.createContext("/", this::answer);
    salon.start();
    MockEnvironment settings =
        new MockEnvironment()
            .withProperty("PUBLIC_URL", "http://127.0.0.1:" + salon.getAddress().getPort() + "/")
            .withProperty("CHATWOOT_WEBHOOK_SECRET", "secreto");
    Clock machine = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);
    product = new PublicInterface(settings, machine, json);
  }

  @AfterEach
  void close() {
    product.close();
    salon.stop(0);
  }

  @Test
  @DisplayName("A message goes out as Chatwoot's signed account webhook, each with a new number")
  void messagesAreSignedWebhooks() throws Exception {
    product.say(LAURA, "Hola 🌸");
    product.say(LAURA, "¿Hola?");
    Call call = calls.getFirst();
    assertThat(call.path()).isEqualTo("/webhooks/chatwoot");
    assertThat(call.timestamp()).isEqualTo("1795608000");
    assertThat(call.signature())
        .isEqualTo(WebhookSignature.of("secreto", call.timestamp(), call.body()))
        .matches("sha256=[0-9a-f]{64}");
    JsonNode event = json.readTree(call.body());
    assertThat(event.path("event").asString()).isEqualTo("message_created");
    assertThat(event.path("message_type").asString()).isEqualTo("incoming");
    assertThat(event.path("content").asString()).isEqualTo("Hola 🌸");
    assertThat(event.at("/sender/phone_number").asString()).isEqualTo("+34611000001");
    assertThat(event.at("/conversation/meta/sender/name").asString()).isEqualTo("Laura");
    assertThat(json.readTree(calls.getLast().body()).path("id").asLong())
        .isGreaterThan(event.path("id").asLong());
  }

  @Test
  @DisplayName("A webhook that is switched off is told as a refusal, there is no other way in")
  void refusalsAreTold() {
    status = 404;
    assertThatThrownBy(() -> product.say(LAURA, "Hola"))
        .isInstanceOfSatisfying(
            PublicInterface.Refused.class, refused -> assertThat(refused.status()).isEqualTo(404));
  }

  @Test
  @DisplayName("A situation answers who is in it; the clock is moved over its own interface")
  void sandbox() throws Exception {
    assertThat(product.prepare(Situation.STANDARD)).isEqualTo(LAURA);
    product.moveClockTo(Instant.parse("2026-11-27T15:00:00Z"));
    assertThat(calls)
        .extracting(Call::path)
        .containsExactly("/sandbox/scenarios/1", "/sandbox/clock");
    assertThat(calls.getLast().body()).isEqualTo("{\"now\":\"2026-11-27T15:00:00Z\"}");
    assertThat(Situation.values()).hasSize(18);
  }

  private void answer(HttpExchange exchange) throws IOException {
    calls.add(
        new Call(
            exchange.getRequestURI().getPath(),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
            exchange.getRequestHeaders().getFirst("X-Chatwoot-Signature"),
            exchange.getRequestHeaders().getFirst("X-Chatwoot-Timestamp")));
    byte[] body =
        "{\"phone\":\"+34611000001\",\"whatsapp_name\":\"Laura\"}".getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
