package com.atrevete.workflows.clock;

import io.temporal.workflow.CancellationScope;
import io.temporal.workflow.CompletablePromise;
import io.temporal.workflow.Promise;
import io.temporal.workflow.TimerOptions;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * The business clock inside a workflow: the server's time and the offset that {@link ClockMoved}
 * brings. Timers are armed again when it moves.
 */
public final class WorkflowClock {

  private long offsetMillis;

  public WorkflowClock(long offsetMillis) {
    this.offsetMillis = offsetMillis;
  }

  /** The business time. */
  public Instant now() {
    return Instant.ofEpochMilli(Workflow.currentTimeMillis() + offsetMillis);
  }

  /** How far business time is ahead of the machine's. */
  public long offsetMillis() {
    return offsetMillis;
  }

  /** Takes over the new offset; the clock never goes back. */
  public void move(ClockMoved moved) {
    offsetMillis = Math.max(offsetMillis, moved.offsetMillis());
  }

  /** Waits as {@link #awaitUntil(Instant, String, Supplier)} does, with a nameless timer. */
  public boolean awaitUntil(Instant deadline, Supplier<Boolean> condition) {
    return awaitUntil(deadline, "", condition);
  }

  /**
   * Waits until the condition holds or the deadline has come on the business clock.
   *
   * @param summary names the timer in the Web UI
   * @return whether the condition holds: when both happen at once, it does
   */
  public boolean awaitUntil(Instant deadline, String summary, Supplier<Boolean> condition) {
    while (!condition.get() && now().isBefore(deadline)) {
      sleepUntil(deadline, summary, condition);
    }
    return condition.get();
  }

  /** Sleeps until the timer fires, the condition holds or the clock is moved. */
  private void sleepUntil(Instant deadline, String summary, Supplier<Boolean> condition) {
    long armedWith = offsetMillis;
    Duration length = ceilingToMillis(Duration.between(now(), deadline));
    CompletablePromise<Boolean> timer = Workflow.newPromise();
    CancellationScope scope =
        Workflow.newCancellationScope(
            () -> timer.completeFrom(newTimer(length, summary).handle((done, cancelled) -> true)));
    scope.run();
    Workflow.await(() -> timer.isCompleted() || condition.get() || offsetMillis != armedWith);
    if (!timer.isCompleted()) {
      scope.cancel();
    }
  }

  private static Promise<Void> newTimer(Duration length, String summary) {
    return summary.isEmpty()
        ? Workflow.newTimer(length)
        : Workflow.newTimer(length, TimerOptions.newBuilder().setSummary(summary).build());
  }

  /** Workflow time has whole milliseconds: a shorter timer would fire before its time. */
  private static Duration ceilingToMillis(Duration exact) {
    return Duration.ofMillis(exact.plusNanos(999_999).toMillis());
  }
}
