package com.atrevete.workflows.booking;

import io.temporal.workflow.CompletablePromise;
import io.temporal.workflow.Workflow;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * What happened and waits to be dealt with. Handlers only put things here; the process takes them
 * out one after the other, so that no two of them ever race.
 */
final class Inbox {

  private final Deque<Runnable> waiting = new ArrayDeque<>();

  void put(Runnable event) {
    waiting.add(event);
  }

  /** Puts a request and waits for its answer. */
  <T> T ask(Supplier<T> request) {
    CompletablePromise<T> answer = Workflow.newPromise();
    waiting.add(() -> answer(request, answer));
    return answer.get();
  }

  /** A request that fails fails for the one who asked, too. */
  private static <T> void answer(Supplier<T> request, CompletablePromise<T> answer) {
    try {
      answer.complete(request.get());
    } catch (RuntimeException failed) {
      answer.completeExceptionally(failed);
      throw failed;
    }
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  void handleNext() {
    Objects.requireNonNull(waiting.poll()).run();
  }
}
