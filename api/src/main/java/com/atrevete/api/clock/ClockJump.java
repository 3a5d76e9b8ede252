package com.atrevete.api.clock;

import com.atrevete.api.clock.DueWork.Waiting;
import com.atrevete.api.temporal.SignalQueue;
import com.atrevete.api.temporal.Temporal;
import com.atrevete.persistence.clock.BusinessClock;
import com.atrevete.workflows.clock.ClockMoved;
import io.temporal.client.WorkflowNotFoundException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/**
 * Moves the business clock forward as time would have passed: from due time to due time, so that
 * what is due acts in order, and each at its own time.
 */
@Component
public final class ClockJump {

  private static final Duration SIGNAL_DEADLINE = Duration.ofSeconds(5);
  private static final Duration STEP = Duration.ofSeconds(2);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(15);

  /** After this the rest of the way is one step: nobody waits for ever. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final BusinessClock clock;
  private final DueWork work;
  private final Temporal temporal;
  private final SignalQueue signals;
  private final ReentrantLock oneAtATime = new ReentrantLock();

  ClockJump(BusinessClock clock, DueWork work, Temporal temporal, SignalQueue signals) {
    this.clock = clock;
    this.work = work;
    this.temporal = temporal;
    this.signals = signals;
  }

  /**
   * Goes to a time that is not in the past.
   *
   * @return the business time afterwards; everything open has been told
   * @throws IllegalStateException when somebody could not be told, because Temporal is away
   */
  public Instant to(Instant target) {
    oneAtATime.lock();
    try {
      Instant passed = clock.now();
      long giveUp = System.nanoTime() + PATIENCE.toNanos();
      Optional<Instant> due = work.nextTime(passed, target);
      while (due.isPresent() && System.nanoTime() < giveUp) {
        stepTo(due.get());
        due = work.nextTime(due.get(), target);
      }
      move(target);
      tell(work.open(passed));
      return clock.now();
    } finally {
      oneAtATime.unlock();
    }
  }

  private void stepTo(Instant time) {
    List<Waiting> due = work.at(time);
    move(time);
    List<Waiting> told = tell(due);
    long giveUp = System.nanoTime() + STEP.toNanos();
    while (!told.isEmpty()
        && work.stillWaiting(told, time) > 0
        && System.nanoTime() < giveUp
        && pause()) {}
  }

  /** Never backwards: when business time is beyond that already, it stays. */
  private void move(Instant time) {
    Duration offset = clock.offsetTo(time);
    if (offset.compareTo(clock.offset()) > 0) {
      clock.advanceTo(offset);
    }
  }

  /** Tells these of the clock; returns those that have an open workflow. */
  private List<Waiting> tell(List<Waiting> waiting) {
    ClockMoved moved = new ClockMoved(clock.offset().toMillis());
    List<Waiting> told = Collections.synchronizedList(new ArrayList<>());
    signals.runAll(
        waiting,
        one -> {
          if (tell(one.workflowId(), moved)) {
            told.add(one);
          }
        });
    return told;
  }

  private boolean tell(String workflowId, ClockMoved moved) {
    try {
      temporal.within(
          SIGNAL_DEADLINE,
          client -> client.newUntypedWorkflowStub(workflowId).signal("clockMoved", moved));
      return true;
    } catch (WorkflowNotFoundException closed) {
      return false;
    }
  }

  private static boolean pause() {
    try {
      Thread.sleep(BETWEEN_LOOKS);
      return true;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
