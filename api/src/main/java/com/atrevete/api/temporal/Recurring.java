package com.atrevete.api.temporal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Work done again and again on a thread of its own, with the same pause in between. */
public final class Recurring {

  private static final Duration FAREWELL = Duration.ofSeconds(5);

  private final String name;
  private final Duration pause;
  private final Runnable work;
  private CountDownLatch stopping = new CountDownLatch(0);
  private Thread thread = Thread.ofVirtual().unstarted(() -> {});

  /**
   * Describes the work.
   *
   * @param work throws nothing
   */
  public Recurring(String name, Duration pause, Runnable work) {
    this.name = name;
    this.pause = pause;
    this.work = work;
  }

  public synchronized void start() {
    CountDownLatch stopped = new CountDownLatch(1);
    stopping = stopped;
    thread = Thread.ofVirtual().name(name).start(() -> repeat(stopped));
  }

  /** Lets a round that has begun come to its end: interrupted, it would break its connection. */
  public synchronized void stop() {
    stopping.countDown();
    try {
      thread.join(FAREWELL);
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
  }

  public synchronized boolean isRunning() {
    return stopping.getCount() > 0;
  }

  private void repeat(CountDownLatch stopped) {
    try {
      do {
        work.run();
      } while (!stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }
}
