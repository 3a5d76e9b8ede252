package com.atrevete.launcher.up;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two things that need not wait for each other. */
record SideBySide<A, B>(A first, B second) {

  /** Returns when both are done; the first failure counts. */
  static <A, B> SideBySide<A, B> run(Callable<A> first, Callable<B> second) throws Exception {
    try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<A> one = both.submit(first);
      Future<B> other = both.submit(second);
      return new SideBySide<>(result(one), result(other));
    }
  }

  private static <T> T result(Future<T> future) throws Exception {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }
}
