package com.atrevete.admin.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Refreshes what changes by time alone: time left, the line of now, the clock itself. */
public final class Ticker {

  private static final Duration STEP = Duration.ofSeconds(5);

  private final Map<Object, Beat> beats = new ConcurrentHashMap<>();
  private final Executor executor;

  Ticker(ScheduledExecutorService scheduler, Executor executor) {
    this.executor = executor;
    Future<?> _ =
        scheduler.scheduleWithFixedDelay(
            this::beat, STEP.toMillis(), STEP.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Refreshes a component every few seconds for as long as it is on a screen. */
  public void follow(Component owner, Runnable refresh) {
    Object key = new Object();
    owner.addAttachListener(attached -> beats.put(key, new Beat(attached.getUI(), refresh)));
    owner.addDetachListener(detached -> beats.remove(key));
    owner.getUI().ifPresent(ui -> beats.put(key, new Beat(ui, refresh)));
  }

  private void beat() {
    beats.values().forEach(beat -> executor.execute(beat::show));
  }

  private record Beat(UI ui, Runnable refresh) {
    void show() {
      Pages.change(ui, refresh);
    }
  }
}
