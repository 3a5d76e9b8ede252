package com.atrevete.api.clock;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where somebody wants the business clock to be. */
sealed interface ClockRequest {

  /** Beyond this a jump is taken for a mistake. */
  Duration FURTHEST = Duration.ofDays(400);

  /** A time to go to. */
  record To(Instant target) implements ClockRequest {}

  /** A request that cannot be carried out, with the reason for its sender. */
  record Refused(String reason) implements ClockRequest {}

  /** Reads {@code {"advance":"PT47H"}} or {@code {"now":"2026-11-27T15:00:00+01:00"}}. */
  static ClockRequest read(String body, Instant now) {
    try {
      JsonNode json = JsonMapper.shared().readTree(body);
      String advance = json.path("advance").asString("");
      String target = json.path("now").asString("");
      if (advance.isEmpty() == target.isEmpty()) {
        return new Refused("give either \"advance\" (a duration) or \"now\" (a time with offset)");
      }
      return checked(
          advance.isEmpty()
              ? OffsetDateTime.parse(target).toInstant()
              : now.plus(Duration.parse(advance)),
          now);
    } catch (JacksonException e) {
      return new Refused("the body is not JSON");
    } catch (DateTimeParseException e) {
      return new Refused("not a duration like PT47H, nor a time like 2026-11-27T15:00:00+01:00");
    } catch (DateTimeException | ArithmeticException e) {
      return new Refused("too far ahead");
    }
  }

  private static ClockRequest checked(Instant target, Instant now) {
    if (target.isBefore(now)) {
      return new Refused("the business clock cannot go back");
    }
    return target.isAfter(now.plus(FURTHEST)) ? new Refused("too far ahead") : new To(target);
  }
}
