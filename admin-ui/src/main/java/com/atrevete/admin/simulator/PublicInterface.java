package com.atrevete.admin.simulator;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The product's own public interfaces, used as anybody outside would. Calls block. */
@Component
class PublicInterface {

  private static final Duration MESSAGE_LIMIT = Duration.ofSeconds(10);
  private static final Duration SANDBOX_LIMIT = Duration.ofMinutes(3);

  /** The interface answered with something else than success. */
  static final class Refused extends IOException {
    private final int status;

    Refused(int status) {
      super("status " + status);
      this.status = status;
    }

    int status() {
      return status;
    }
  }

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final Environment settings;
  private final Clock machine;
  private final JsonMapper json;
  private final ChatwootEvents events;

  PublicInterface(Environment settings, Clock machine, JsonMapper json) {
    this.settings = settings;
    this.machine = machine;
    this.json = json;
    this.events = new ChatwootEvents(json);
  }

  /** Sends a customer's message on the path of a real channel. */
  void say(SimulatedCustomer customer, String text) throws IOException, InterruptedException {
    String body = events.messageCreated(customer, text, machine.millis());
    String timestamp = String.valueOf(machine.instant().getEpochSecond());
    String secret = settings.getProperty("CHATWOOT_WEBHOOK_SECRET", "");
    HttpRequest.Builder request =
        post("/webhooks/chatwoot", body, MESSAGE_LIMIT)
            .header("X-Chatwoot-Timestamp", timestamp)
            .header("X-Chatwoot-Delivery", UUID.randomUUID().toString());
    if (!secret.isEmpty()) {
      request.header("X-Chatwoot-Signature", WebhookSignature.of(secret, timestamp, body));
    }
    send(request.build());
  }

  /** Moves the business clock to a time. */
  void moveClockTo(Instant target) throws IOException, InterruptedException {
    String body = json.writeValueAsString(Map.of("now", target.toString()));
    send(post("/sandbox/clock", body, SANDBOX_LIMIT).build());
  }

  /** Moves the business clock by a span. */
  void moveClockBy(Duration span) throws IOException, InterruptedException {
    String body = json.writeValueAsString(Map.of("advance", span.toString()));
    send(post("/sandbox/clock", body, SANDBOX_LIMIT).build());
  }

  /** Makes a situation and tells who is in it. */
  SimulatedCustomer prepare(Situation situation) throws IOException, InterruptedException {
    String answer =
        send(post("/sandbox/scenarios/" + situation.number(), "", SANDBOX_LIMIT).build());
    JsonNode made = json.readTree(answer);
    return new SimulatedCustomer(
        made.path("phone").asString(), made.path("whatsapp_name").asString());
  }

  private HttpRequest.Builder post(String path, String body, Duration limit) {
    return HttpRequest.newBuilder(URI.create(base() + path))
        .timeout(limit)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
  }

  private String send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response =
        http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    if (response.statusCode() / 100 != 2) {
      throw new Refused(response.statusCode());
    }
    return response.body();
  }

  /** Read at every call: the port may only be known once the server runs. */
  private String base() {
    String configured = settings.getProperty("PUBLIC_URL", "");
    if (!configured.isBlank()) {
      return configured.endsWith("/")
          ? configured.substring(0, configured.length() - 1)
          : configured;
    }
    String port = settings.getProperty("local.server.port", "8080");
    return "http://127.0.0.1:" + port;
  }

  @PreDestroy
  void close() {
    http.shutdownNow();
  }
}
