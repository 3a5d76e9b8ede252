package com.atrevete.admin.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/**
 * Tells open screens that the record has changed. A burst of changes refreshes a screen once; the
 * refreshing runs on threads of its own, never on the one that brought the news.
 */
public final class LiveUpdates {

  private static final Duration BURST = Duration.ofMillis(60);

  private final Map<Object, Subscription> subscriptions = new ConcurrentHashMap<>();
  private final Executor executor;

  LiveUpdates(Executor executor) {
    this.executor = executor;
  }

  /** Refreshes a component, for as long as it is on a screen, after changes it cares about. */
  public void follow(Component owner, Predicate<Change> interest, Runnable refresh) {
    Object key = new Object();
    owner.addAttachListener(
        attached -> subscriptions.put(key, new Subscription(attached.getUI(), interest, refresh)));
    owner.addDetachListener(detached -> subscriptions.remove(key));
    owner.getUI().ifPresent(ui -> subscriptions.put(key, new Subscription(ui, interest, refresh)));
  }

  /** Passes on what has changed; returns at once. */
  void announce(Change change) {
    for (Subscription subscription : subscriptions.values()) {
      subscription.announce(change);
    }
  }

  private final class Subscription {
    private final UI ui;
    private final Predicate<Change> interest;
    private final Runnable refresh;
    private final AtomicBoolean waiting = new AtomicBoolean();

    Subscription(UI ui, Predicate<Change> interest, Runnable refresh) {
      this.ui = ui;
      this.interest = interest;
      this.refresh = refresh;
    }

    void announce(Change change) {
      boolean concerns = change instanceof Change.Anything || interest.test(change);
      if (concerns && waiting.compareAndSet(false, true)) {
        CompletableFuture.delayedExecutor(BURST.toMillis(), TimeUnit.MILLISECONDS, executor)
            .execute(this::show);
      }
    }

    private void show() {
      Pages.change(
          ui,
          () -> {
            waiting.set(false);
            refresh.run();
          });
    }
  }
}
