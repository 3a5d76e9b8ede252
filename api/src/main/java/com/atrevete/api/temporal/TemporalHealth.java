package com.atrevete.api.temporal;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Whether Temporal is there, looked at once a second and answered from memory. Without it messages
 * and payments are still taken in, so the product is degraded, not down.
 */
@Component
public final class TemporalHealth implements HealthIndicator, SmartLifecycle {

  /** The product works, but nobody is answered at the moment. */
  public static final Status DEGRADED = new Status("DEGRADED", "Temporal is away");

  private static final Duration PERIOD = Duration.ofSeconds(1);
  private static final Duration DEADLINE = Duration.ofMillis(800);
  private static final int TOLERATED = 3;

  private final Temporal temporal;
  private volatile int failures = TOLERATED;
  private final Recurring recurring = new Recurring("temporal-health", PERIOD, this::look);

  TemporalHealth(Temporal temporal) {
    this.temporal = temporal;
  }

  /** As of the last seconds. */
  public boolean isReachable() {
    return failures < TOLERATED;
  }

  @Override
  public Health health() {
    return isReachable() ? Health.up().build() : Health.status(DEGRADED).build();
  }

  /** One late answer is no outage. */
  private void look() {
    failures = temporal.isReachable(DEADLINE) ? 0 : Math.min(failures + 1, TOLERATED);
  }

  @Override
  public void start() {
    recurring.start();
  }

  @Override
  public void stop() {
    recurring.stop();
  }

  @Override
  public boolean isRunning() {
    return recurring.isRunning();
  }
}
