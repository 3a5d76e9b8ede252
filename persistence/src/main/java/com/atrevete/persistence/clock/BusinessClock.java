package com.atrevete.persistence.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * "Now" for every rule, row and timer: the machine's clock and an offset, kept in the database,
 * that can only grow. In production the offset is zero.
 */
@Component
public final class BusinessClock {

  private final JdbcClient jdbc;
  private final Clock machine;

  public BusinessClock(JdbcClient jdbc, Clock machine) {
    this.jdbc = jdbc;
    this.machine = machine;
  }

  /** The business time, in whole microseconds as PostgreSQL keeps it. */
  public Instant now() {
    return machine.instant().plus(offset()).truncatedTo(ChronoUnit.MICROS);
  }

  /** How far business time is ahead of the machine's. */
  public Duration offset() {
    return Duration.ofMillis(
        jdbc.sql("SELECT offset_millis FROM business_clock").query(Long.class).single());
  }

  /** The offset at which business time would now be the given instant; negative for the past. */
  public Duration offsetTo(Instant target) {
    Duration exact = Duration.between(machine.instant(), target);
    return exact.equals(Duration.ofMillis(exact.toMillis()))
        ? exact
        : Duration.ofMillis(exact.toMillis() + 1);
  }

  /**
   * Moves business time forward.
   *
   * @return false when the offset is already beyond this one: the clock never goes back
   */
  public boolean advanceTo(Duration offset) {
    int moved =
        jdbc.sql("UPDATE business_clock SET offset_millis = :offset WHERE offset_millis <= :offset")
            .param("offset", offset.toMillis())
            .update();
    return moved == 1;
  }
}
