package com.atrevete.api.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.api.Await;
import com.atrevete.api.FakeWorker;
import com.atrevete.api.Salon;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(180)
class ScenarioEndpointTest {

  private static final int TEMPORAL = Salon.freePort();
  private static Salon salon;
  private static FakeWorker worker;

  @BeforeAll
  static void open() {
    worker = new FakeWorker(TEMPORAL);
    salon = Salon.open("TEMPORAL_ADDRESS=127.0.0.1:" + TEMPORAL);
    worker.onTold(told -> act());
    Await.until("everything is up", () -> salon.get("/actuator/health").body().contains("\"UP\""));
  }

  @AfterAll
  static void close() {
    salon.close();
    worker.close();
  }

  @Test
  @DisplayName("María's visit of this afternoon is set up, as often as somebody asks for it")
  void makes() {
    JsonNode first = answer(salon.send("/sandbox/scenarios/3", ""));
    assertThat(first.path("phone").asString()).isEqualTo("+34600000003");
    assertThat(first.path("whatsapp_name").asString()).isNotBlank();
    assertThat(first.path("now").asString()).contains("T15:00");
    assertThat(salon.count("booking WHERE id = '" + first.path("booking_id").asString() + "'"))
        .isOne();
    Await.until(
        "its process runs",
        () -> worker.told().contains("booking/" + first.path("booking_id").asString() + ": run"));

    JsonNode again = answer(salon.send("/sandbox/scenarios/3", ""));
    assertThat(again.path("booking_id")).isNotEqualTo(first.path("booking_id"));
  }

  @Test
  @DisplayName("There are eighteen scenarios and no other")
  void unknown() {
    assertThat(salon.send("/sandbox/scenarios/19", "").statusCode()).isEqualTo(404);
    assertThat(salon.send("/sandbox/scenarios/0", "").statusCode()).isEqualTo(404);
    assertThat(salon.send("/sandbox/scenarios/laura", "").statusCode()).isEqualTo(404);
  }

  /** What bookings do when their time has come: here nothing more is planned. */
  private static void act() {
    salon
        .jdbc()
        .sql(
            """
            UPDATE booking SET next_at = NULL WHERE next_at <= clock_timestamp()
              + (SELECT offset_millis FROM business_clock) * interval '1 millisecond'
            """)
        .update();
  }

  private static JsonNode answer(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(response.body());
  }
}
