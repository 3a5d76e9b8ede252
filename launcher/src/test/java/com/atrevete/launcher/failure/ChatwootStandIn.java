package com.atrevete.launcher.failure;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The channel's REST side, which can be out of order. */
final class ChatwootStandIn implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final HttpServer server;
  private final List<Posted> posted = new CopyOnWriteArrayList<>();
  private final AtomicInteger refused = new AtomicInteger();
  private volatile boolean away;

  /** A message it took: the conversation's path and what was sent. */
  private record Posted(String path, JsonNode message) {}

  ChatwootStandIn() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  /** What makes the product use it, with the business clock of the sandbox all the same. */
  Map<String, String> variables() {
    return Map.of(
        "CHATWOOT_BASE_URL", "http://127.0.0.1:" + server.getAddress().getPort(),
        "CHATWOOT_API_TOKEN", "token",
        "CHATWOOT_ACCOUNT_ID", "1",
        "SANDBOX_CLOCK", "true");
  }

  void goesAway() {
    away = true;
  }

  void comesBack() {
    away = false;
  }

  int refused() {
    return refused.get();
  }

  /** How often a text was sent to anybody. */
  long times(String text) {
    return posted.stream()
        .filter(p -> p.message().path("content").asString("").equals(text))
        .count();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      if (away) {
        refused.incrementAndGet();
        exchange.sendResponseHeaders(503, -1);
        return;
      }
      String path = exchange.getRequestURI().getPath();
      byte[] answer =
          (exchange.getRequestMethod().equals("POST") ? take(path, body) : list(path))
              .getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
    }
  }

  private String take(String path, byte[] body) {
    posted.add(new Posted(path, JSON.readTree(body)));
    return JSON.writeValueAsString(Map.of("id", 900_000 + posted.size()));
  }

  private String list(String path) {
    List<Map<String, Object>> messages = new ArrayList<>();
    for (int i = 0; i < posted.size(); i++) {
      if (posted.get(i).path().equals(path)) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("id", 900_001 + i);
        message.put("message_type", 1);
        message.put("content", posted.get(i).message().path("content").asString(""));
        message.put("content_attributes", posted.get(i).message().path("content_attributes"));
        messages.add(message);
      }
    }
    return JSON.writeValueAsString(Map.of("payload", messages));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
