package com.atrevete.admin.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Does what may take long away from the web threads, with a deadline, and shows what came out. */
public final class BackgroundWork {

  private final ExecutorService executor;

  BackgroundWork(ExecutorService executor) {
    this.executor = executor;
  }

  /**
   * Starts the work; one of the two outcomes is shown in the component's page.
   *
   * @param limit after which the work is interrupted and has failed
   */
  public <T> void run(
      Component owner,
      Duration limit,
      Callable<T> work,
      Consumer<T> done,
      Consumer<Exception> failed) {
    UI ui = owner.getUI().orElseGet(UI::getCurrent);
    executor.execute(() -> attempt(ui, limit, work, done, failed));
  }

  private <T> void attempt(
      UI ui, Duration limit, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    Future<T> running = executor.submit(work);
    try {
      T result = running.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      Pages.change(ui, () -> done.accept(result));
    } catch (TimeoutException late) {
      running.cancel(true);
      Pages.change(ui, () -> failed.accept(late));
    } catch (ExecutionException broken) {
      Exception cause = broken.getCause() instanceof Exception exception ? exception : broken;
      Pages.change(ui, () -> failed.accept(cause));
    } catch (InterruptedException stopping) {
      running.cancel(true);
      Thread.currentThread().interrupt();
    }
  }
}
