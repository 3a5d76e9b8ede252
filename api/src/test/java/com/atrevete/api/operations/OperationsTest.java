package com.atrevete.api.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.api.Salon;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OperationsTest {

  private static Salon salon;

  @BeforeAll
  static void open() {
    salon = Salon.open("SANDBOX_CLOCK=false");
  }

  @AfterAll
  static void close() {
    salon.close();
  }

  @Test
  @DisplayName("Without Temporal the salon is degraded, not down")
  void degraded() {
    HttpResponse<String> health = salon.get("/actuator/health");
    assertThat(health.statusCode()).isEqualTo(200);
    assertThat(health.body()).contains("\"DEGRADED\"");
  }

  @Test
  @DisplayName("Metrics are for callers inside, not through a proxy; nothing else is open")
  void metrics() {
    assertThat(salon.get("/actuator/prometheus").statusCode()).isEqualTo(200);
    assertThat(salon.get("/actuator/env").statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("The Web UI's pages may decode, other pages may not")
  void codec() {
    String[] preflight = {
      "Origin", "http://localhost:8233", "Access-Control-Request-Method", "POST"
    };
    HttpResponse<String> allowed = salon.options("/codec/decode", preflight);
    assertThat(allowed.statusCode()).isEqualTo(204);
    assertThat(allowed.headers().firstValue("Access-Control-Allow-Origin"))
        .contains("http://localhost:8233");
    assertThat(allowed.headers().firstValue("Access-Control-Allow-Headers"))
        .contains("content-type,x-namespace,authorization");

    HttpResponse<String> refused = salon.options("/codec/decode", "Origin", "http://evil.test");
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();

    String payloads =
        "{\"payloads\":[{\"metadata\":{\"encoding\":\"anNvbi9wbGFpbg==\"},\"data\":\"MQ==\"}]}";
    HttpResponse<String> decoded = salon.send("/codec/decode", payloads);
    assertThat(decoded.statusCode()).isEqualTo(200);
    assertThat(decoded.body()).contains("MQ==");
    assertThat(salon.send("/codec/decode", "hola").statusCode()).isEqualTo(400);
  }

  @Test
  @DisplayName("Where the clock cannot be moved there is no clock")
  void noClock() {
    assertThat(salon.get("/sandbox/clock").statusCode()).isEqualTo(404);
    assertThat(salon.send("/sandbox/clock", "{\"advance\":\"PT1H\"}").statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("A clock that nobody could be told of is not moved")
  void temporalAway() {
    try (Salon sandbox = Salon.open()) {
      assertThat(sandbox.get("/sandbox/clock").body()).contains("\"now\":\"20");
      HttpResponse<String> refused = sandbox.send("/sandbox/clock", "{\"advance\":\"-PT1H\"}");
      assertThat(refused.statusCode()).isEqualTo(400);
      assertThat(refused.body()).contains("cannot go back");
      HttpResponse<String> away = sandbox.send("/sandbox/clock", "{\"advance\":\"PT1H\"}");
      assertThat(away.statusCode()).isEqualTo(503);
      assertThat(sandbox.count("business_clock WHERE offset_millis = 0")).isOne();
    }
  }
}
