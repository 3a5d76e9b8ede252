package com.atrevete.api.scenario;

import com.atrevete.api.temporal.TemporalHealth;
import com.atrevete.domain.calendar.Madrid;
import com.atrevete.integrations.Outside;
import com.atrevete.persistence.scenario.Situation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Makes the situation in which a scenario starts, where the clock may be moved. */
@RestController
final class ScenarioController {

  private static final Logger LOG = LoggerFactory.getLogger(ScenarioController.class);

  private final StageSetting stage;
  private final TemporalHealth temporal;
  private final boolean enabled;

  ScenarioController(StageSetting stage, TemporalHealth temporal, Outside outside) {
    this.stage = stage;
    this.temporal = temporal;
    this.enabled = outside.sandboxClock();
  }

  @PostMapping("/sandbox/scenarios/{number:\\d{1,3}}")
  ResponseEntity<Map<String, String>> make(@PathVariable("number") int number) {
    if (!enabled) {
      return ResponseEntity.notFound().build();
    }
    if (!temporal.isReachable()) {
      return error(HttpStatus.SERVICE_UNAVAILABLE, "Temporal is away, nothing was changed");
    }
    try {
      return ResponseEntity.ok(answer(stage.make(number)));
    } catch (IllegalArgumentException unknown) {
      return error(HttpStatus.NOT_FOUND, "there is no scenario " + number);
    } catch (IllegalStateException impossible) {
      LOG.atWarn()
          .addKeyValue("scenario", number)
          .addKeyValue("reason", impossible.getMessage())
          .log("a situation could not be made");
      return error(HttpStatus.CONFLICT, "the situation could not be made now");
    }
  }

  /** {@code booking_id} is null where the situation has no booking. */
  private static Map<String, @Nullable String> answer(Situation situation) {
    Map<String, @Nullable String> answer = new LinkedHashMap<>();
    answer.put("phone", situation.phone());
    answer.put("whatsapp_name", situation.whatsappName());
    answer.put("now", situation.now().atZone(Madrid.ZONE).toOffsetDateTime().toString());
    answer.put("booking_id", situation.booking() == null ? null : situation.booking().toString());
    return answer;
  }

  private static ResponseEntity<Map<String, String>> error(HttpStatus status, String text) {
    return ResponseEntity.status(status).body(Map.of("error", text));
  }
}
