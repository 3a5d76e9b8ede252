package com.atrevete.launcher.script;

import com.atrevete.launcher.folder.Endpoints;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The product's public interfaces as the outside uses them: webhooks, sandbox, tables. */
public final class Salon {

  private static final AtomicLong MESSAGES = new AtomicLong(System.currentTimeMillis() * 1000);
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final JsonMapper JSON = JsonMapper.shared();

  private final HttpClient http = HttpClient.newHttpClient();
  private final Endpoints endpoints;
  private final Duration patience;
  private Connection shared;

  public Salon(Endpoints endpoints) {
    this(endpoints, Duration.ZERO);
  }

  /**
   * A salon whose power fails now and then.
   *
   * @param patience how long everything is tried again
   */
  public Salon(Endpoints endpoints, Duration patience) {
    this.endpoints = endpoints;
    this.patience = patience;
  }

  /** An answer to an HTTP request. */
  public record Answer(int status, String body) {

    public JsonNode json() {
      return JSON.readTree(body);
    }
  }

  // Webhooks --------------------------------------------------------------------------------------

  /** A customer's message, as Chatwoot's account webhook delivers it; gives its id back. */
  public long deliver(String phone, String name, String text) {
    long id = MESSAGES.incrementAndGet();
    Answer answer = deliver(id, phone, name, text);
    if (answer.status() != 200) {
      throw new AssertionError("the webhook answered " + answer.status());
    }
    return id;
  }

  /** The same, whatever the webhook answers. */
  public Answer write(String phone, String name, String text) {
    return deliver(MESSAGES.incrementAndGet(), phone, name, text);
  }

  public Answer deliver(long id, String phone, String name, String text) {
    Map<String, Object> sender = Map.of("id", 7, "name", name, "phone_number", phone);
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("event", "message_created");
    body.put("id", id);
    body.put("content", text);
    body.put("message_type", "incoming");
    body.put("private", false);
    body.put("content_attributes", Map.of());
    body.put("attachments", List.of());
    body.put("sender", sender);
    body.put(
        "conversation",
        Map.of(
            "id",
            Math.floorMod(phone.hashCode(), 1_000_000_000),
            "meta",
            Map.of("sender", sender)));
    body.put("inbox", Map.of("id", 1));
    return chatwoot(JSON.writeValueAsString(body));
  }

  public Answer chatwoot(String body) {
    String timestamp = Long.toString(Instant.now().getEpochSecond());
    String signature = hmac(endpoints.webhookSecrets().chatwoot(), timestamp + "." + body);
    return send(
        request("/webhooks/chatwoot")
            .header("Content-Type", "application/json")
            .header("X-Chatwoot-Signature", "sha256=" + signature)
            .header("X-Chatwoot-Timestamp", timestamp)
            .header("X-Chatwoot-Delivery", UUID.randomUUID().toString())
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** An event as Stripe delivers it, signed with its secret. */
  public Answer stripe(String body) {
    return stripe(body, endpoints.webhookSecrets().stripe());
  }

  public Answer stripe(String body, String secret) {
    long timestamp = Instant.now().getEpochSecond();
    return send(
        request("/webhooks/stripe")
            .header("Content-Type", "application/json")
            .header(
                "Stripe-Signature",
                "t=" + timestamp + ",v1=" + hmac(secret, timestamp + "." + body))
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static String hmac(String secret, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (java.security.GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  // Sandbox ---------------------------------------------------------------------------------------

  /** What the payment page's buttons do: pay, fail, cancel. */
  public Answer checkout(String session, String action) {
    return send(
        request("/sandbox/checkout/" + session)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("action=" + action)));
  }

  public Instant now() {
    return Instant.from(
        java.time.OffsetDateTime.parse(get("/sandbox/clock").json().get("now").asString()));
  }

  public void passes(Duration time) {
    Answer answer = post("/sandbox/clock", "{\"advance\":\"" + time + "\"}");
    if (answer.status() != 200) {
      throw new AssertionError("the clock answered " + answer.status() + " " + answer.body());
    }
  }

  /** Makes the situation of a scenario. */
  public JsonNode situation(int number) {
    Answer answer = post("/sandbox/scenarios/" + number, "");
    if (answer.status() != 200) {
      throw new AssertionError("the situation answered " + answer.status() + " " + answer.body());
    }
    return answer.json();
  }

  public Answer get(String path) {
    return send(request(path).GET());
  }

  public Answer post(String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(endpoints.baseUrl() + path))
        .timeout(Duration.ofMinutes(1));
  }

  private Answer send(HttpRequest.Builder request) {
    Instant end = Instant.now().plus(patience);
    while (true) {
      Answer answer = ask(request);
      if (answer.status() < 500 && answer.status() > 0 || !Instant.now().isBefore(end)) {
        return answer;
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  /** Status 0 when nobody answered. */
  private Answer ask(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.body());
    } catch (java.io.IOException e) {
      return new Answer(0, e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  // Tables ----------------------------------------------------------------------------------------

  public Connection database() throws SQLException {
    return DriverManager.getConnection(
        endpoints.jdbc().url(), endpoints.jdbc().user(), endpoints.jdbc().password());
  }

  /** The rows of a query, each a map of its columns. */
  public List<Map<String, Object>> rows(String sql, Object... parameters) {
    Instant end = Instant.now().plus(patience);
    while (true) {
      try {
        return query(sql, parameters);
      } catch (SQLException away) {
        if (!Instant.now().isBefore(end)) {
          throw new IllegalStateException(away);
        }
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  /** Over one connection, opened again when it broke: many customers look at their telephones. */
  private synchronized List<Map<String, Object>> query(String sql, Object... parameters)
      throws SQLException {
    if (shared == null || !shared.isValid(1)) {
      shared = database();
    }
    return read(shared, sql, parameters);
  }

  private static List<Map<String, Object>> read(
      Connection connection, String sql, Object... parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      try (ResultSet result = statement.executeQuery()) {
        List<Map<String, Object>> rows = new ArrayList<>();
        while (result.next()) {
          Map<String, Object> row = new LinkedHashMap<>();
          for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            row.put(result.getMetaData().getColumnLabel(i), result.getObject(i));
          }
          rows.add(row);
        }
        return rows;
      }
    }
  }

  public long count(String sql, Object... parameters) {
    return ((Number) rows(sql, parameters).getFirst().values().iterator().next()).longValue();
  }

  public void execute(String sql) {
    try (Connection connection = database();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
