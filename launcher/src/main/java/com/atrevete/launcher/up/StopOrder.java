package com.atrevete.launcher.up;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was started, stopped once and in the opposite order, whoever asks for it. */
final class StopOrder {

  private static final Logger log = LoggerFactory.getLogger(StopOrder.class);

  private final Deque<Part> started = new ArrayDeque<>();
  private boolean stopping;

  /** How to stop one part. */
  interface Part {
    void stop() throws Exception;
  }

  /** Remembers what to stop; refuses it once stopping has begun. */
  synchronized void add(Part part) {
    if (stopping) {
      throw new CancellationException("stopping");
    }
    started.push(part);
  }

  synchronized boolean isStopping() {
    return stopping;
  }

  void stop() {
    synchronized (this) {
      if (stopping) {
        return;
      }
      stopping = true;
    }
    for (Part part : started) {
      try {
        part.stop();
      } catch (Exception e) {
        log.atError().setCause(e).log("A part did not stop");
      }
    }
  }
}
