package com.atrevete.api.temporal;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Work done again and again on a thread of its own, with the same pause in between. */
public final class Recurring {

  private final String name;
  private final Duration pause;
  private final Runnable work;
  private @Nullable Thread thread;

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
    thread = Thread.ofVirtual().name(name).start(this::repeat);
  }

  public synchronized void stop() {
    if (thread != null) {
      thread.interrupt();
      thread = null;
    }
  }

  public synchronized boolean isRunning() {
    return thread != null;
  }

  private void repeat() {
    while (!Thread.currentThread().isInterrupted()) {
      work.run();
      try {
        Thread.sleep(pause);
      } catch (InterruptedException stopped) {
        return;
      }
    }
  }
}
