package com.atrevete.api.sweeper;

import com.atrevete.api.temporal.Recurring;
import com.atrevete.api.temporal.TemporalHealth;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Makes good what could not be told when it happened: Temporal may have been away, or this process.
 * Every few seconds, in one process at a time.
 */
@Component
final class Sweeper implements SmartLifecycle {

  private static final Duration PERIOD = Duration.ofSeconds(2);
  private static final String LOCK = "sweeper";

  private final AdvisoryLock lock;
  private final TemporalHealth temporal;
  private final List<Sweep> sweeps;
  private final MeterRegistry meters;
  private final Recurring recurring = new Recurring("sweeper", PERIOD, this::sweep);

  Sweeper(AdvisoryLock lock, TemporalHealth temporal, List<Sweep> sweeps, MeterRegistry meters) {
    this.lock = lock;
    this.temporal = temporal;
    this.sweeps = List.copyOf(sweeps);
    this.meters = meters;
  }

  /** One round; quiet when a part of it fails, because the next round tries again. */
  void sweep() {
    try {
      lock.tryRun(LOCK, () -> sweeps.forEach(this::run));
    } catch (RuntimeException databaseAway) {
      count("database_away");
    }
  }

  private void run(Sweep sweep) {
    if (sweep.needsTemporal() && !temporal.isReachable()) {
      return;
    }
    try {
      sweep.run();
    } catch (RuntimeException failed) {
      count("failed");
    }
  }

  private void count(String outcome) {
    meters.counter("atrevete.sweeps", "outcome", outcome).increment();
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
