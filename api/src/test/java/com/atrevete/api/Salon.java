package com.atrevete.api;

import com.atrevete.persistence.TestDatabase;
import com.stripe.net.Webhook;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The running api application with a database of its own, as the outside sees it. */
public final class Salon implements AutoCloseable {

  public static final String CHATWOOT_SECRET = "chatwoot-secret";
  public static final String STRIPE_SECRET = "whsec_stripe";

  private final TestDatabase database = TestDatabase.migrated();
  private final ConfigurableApplicationContext app;
  private final String url;
  private final HttpClient http = HttpClient.newHttpClient();

  private Salon(int port, String... properties) {
    this.url = "http://127.0.0.1:" + port;
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "server.port=" + port,
                "PUBLIC_URL=" + url,
                "CHATWOOT_WEBHOOK_SECRET=" + CHATWOOT_SECRET,
                "STRIPE_WEBHOOK_SECRET=" + STRIPE_SECRET,
                "TEMPORAL_ADDRESS=127.0.0.1:1",
                "DEMO_AGENDA=empty",
                "server.forward-headers-strategy=native",
                "spring.main.banner-mode=off"));
    arguments.addAll(List.of(database.springProperties()));
    arguments.removeIf(argument ->
        Stream.of(properties)
            .anyMatch(given -> given.startsWith(argument.substring(0, argument.indexOf('=') + 1))));
    arguments.addAll(List.of(properties));
    this.app =
        new SpringApplicationBuilder(ApiApp.class)
            .run(arguments.stream().map(property -> "--" + property).toArray(String[]::new));
  }

  /** Without Temporal unless the properties say where it is. */
  public static Salon open(String... properties) {
    return new Salon(freePort(), properties);
  }

  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public JdbcClient jdbc() {
    return database.jdbc();
  }

  public <T> T bean(Class<T> type) {
    return app.getBean(type);
  }

  public long count(String table) {
    return jdbc().sql("SELECT count(*) FROM " + table).query(Long.class).single();
  }

  /** Posts as Chatwoot does. */
  public int chatwoot(String body) {
    String timestamp = Long.toString(Instant.now().getEpochSecond());
    return send(
            "/webhooks/chatwoot",
            body,
            "X-Chatwoot-Timestamp",
            timestamp,
            "X-Chatwoot-Signature",
            chatwootSignature(timestamp, body))
        .statusCode();
  }

  /** Posts as Stripe does. */
  public int stripe(String body) {
    return send("/webhooks/stripe", body, "Stripe-Signature", stripeSignature(body, Instant.now()))
        .statusCode();
  }

  public static String chatwootSignature(String timestamp, String body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(CHATWOOT_SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return "sha256="
          + HexFormat.of()
              .formatHex(mac.doFinal((timestamp + "." + body).getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public static String stripeSignature(String body, Instant at) {
    try {
      return Webhook.Signature.generateSignatureHeader(body, STRIPE_SECRET, at.getEpochSecond());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public HttpResponse<String> send(String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    return exchange(headers.length == 0 ? request : request.headers(headers));
  }

  /** Submits a form with one field. */
  public HttpResponse<String> submit(String path, String field, String value) {
    return exchange(
        HttpRequest.newBuilder(URI.create(url + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(field + "=" + value)));
  }

  public HttpResponse<String> get(String path) {
    return exchange(HttpRequest.newBuilder(URI.create(url + path)));
  }

  public HttpResponse<String> options(String path, String... headers) {
    return exchange(
        HttpRequest.newBuilder(URI.create(url + path))
            .headers(headers)
            .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
  }

  private HttpResponse<String> exchange(HttpRequest.Builder request) {
    try {
      return http.send(
          request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    app.close();
    database.close();
  }
}
