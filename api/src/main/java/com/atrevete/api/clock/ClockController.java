package com.atrevete.api.clock;

import com.atrevete.api.temporal.TemporalHealth;
import com.atrevete.domain.calendar.Madrid;
import com.atrevete.integrations.Outside;
import com.atrevete.persistence.clock.BusinessClock;
import java.time.Instant;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Reads the business clock and moves it forward, where that is allowed. */
@RestController
final class ClockController {

  private final BusinessClock clock;
  private final ClockJump jump;
  private final TemporalHealth temporal;
  private final boolean enabled;

  ClockController(BusinessClock clock, ClockJump jump, TemporalHealth temporal, Outside outside) {
    this.clock = clock;
    this.jump = jump;
    this.temporal = temporal;
    this.enabled = outside.sandboxClock();
  }

  @GetMapping("/sandbox/clock")
  ResponseEntity<Map<String, String>> read() {
    return enabled ? at(clock.now()) : ResponseEntity.notFound().build();
  }

  @PostMapping(path = "/sandbox/clock", consumes = MediaType.ALL_VALUE)
  ResponseEntity<Map<String, String>> move(@RequestBody(required = false) String body) {
    if (!enabled) {
      return ResponseEntity.notFound().build();
    }
    return switch (ClockRequest.read(body == null ? "" : body, clock.now())) {
      case ClockRequest.Refused(String reason) -> error(HttpStatus.BAD_REQUEST, reason);
      case ClockRequest.To(Instant target) -> moveTo(target);
    };
  }

  private ResponseEntity<Map<String, String>> moveTo(Instant target) {
    if (!temporal.isReachable()) {
      return error(HttpStatus.SERVICE_UNAVAILABLE, "Temporal is away, the clock was not moved");
    }
    try {
      return at(jump.to(target));
    } catch (IllegalStateException untold) {
      return error(
          HttpStatus.SERVICE_UNAVAILABLE,
          "not everybody could be told; ask again with {\"advance\":\"PT0S\"}");
    }
  }

  private static ResponseEntity<Map<String, String>> at(Instant now) {
    return ResponseEntity.ok(Map.of("now", now.atZone(Madrid.ZONE).toOffsetDateTime().toString()));
  }

  private static ResponseEntity<Map<String, String>> error(HttpStatus status, String text) {
    return ResponseEntity.status(status).body(Map.of("error", text));
  }
}
