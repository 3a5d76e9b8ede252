package com.atrevete.api.temporal;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Signals on their way, beside the webhooks that cause them. While Temporal is away they are left
 * to the sweeper: no webhook ever waits.
 */
@Component
public final class SignalQueue implements DisposableBean {

  private static final int AT_ONCE = 16;
  private static final int WAITING = 1_000;
  private static final Duration IDLE = Duration.ofSeconds(10);

  private final ThreadPoolExecutor executor;
  private final TemporalHealth temporal;
  private final MeterRegistry meters;

  SignalQueue(TemporalHealth temporal, MeterRegistry meters) {
    this.temporal = temporal;
    this.meters = meters;
    this.executor =
        new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            IDLE.toMillis(),
            TimeUnit.MILLISECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofVirtual().name("signal-", 0).factory(),
            (signal, full) -> count("left_to_sweeper"));
    executor.allowCoreThreadTimeOut(true);
  }

  /** Runs soon, or never: whatever is submitted must also be found by the sweeper. */
  public void submit(Runnable signal) {
    if (temporal.isReachable()) {
      executor.execute(() -> run(signal));
    } else {
      count("left_to_sweeper");
    }
  }

  /** Signals many, several at once, and waits; throws when one of them failed. */
  public <T> void runAll(Collection<T> items, Consumer<T> signal) {
    List<Future<?>> signals = new ArrayList<>();
    try (ExecutorService several =
        Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
      items.forEach(item -> signals.add(several.submit(() -> signal.accept(item))));
    }
    signals.forEach(SignalQueue::throwIfFailed);
  }

  private void run(Runnable signal) {
    try {
      signal.run();
      count("told");
    } catch (RuntimeException failed) {
      count("failed");
    }
  }

  private static void throwIfFailed(Future<?> done) {
    try {
      done.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new IllegalStateException(
          "a signal failed: " + cause.getClass().getSimpleName(), cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void count(String outcome) {
    meters.counter("atrevete.signals", "outcome", outcome).increment();
  }

  @Override
  public void destroy() {
    executor.shutdownNow();
  }
}
