package com.atrevete.launcher.bench;

import com.atrevete.launcher.say.IncomingMessage;
import com.atrevete.launcher.say.SignedWebhook;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Customers who write at a steady rate, each for the first time. */
final class WebhookLoad {

  private static final int A_SECOND = 20;
  private static final Duration WARM_UP = Duration.ofMinutes(1);
  private static final Duration OVER = Duration.ofSeconds(60);
  private static final Duration TARGET = Duration.ofMillis(50);
  private static final int OK = 200;

  private final SignedWebhook webhook;
  private int customers;

  WebhookLoad(SignedWebhook webhook) {
    this.webhook = webhook;
  }

  Figure measure() throws InterruptedException, ExecutionException {
    write(WARM_UP);
    return Figure.of(
        "webhook acknowledged, 20 a second for 60 s", new Percentiles(write(OVER)), 50, 99, TARGET);
  }

  /** Keeps the rate, however long an answer takes. */
  private List<Duration> write(Duration over) throws InterruptedException, ExecutionException {
    List<Future<Duration>> answers = new ArrayList<>();
    long messages = over.toSeconds() * A_SECOND;
    long start = System.nanoTime();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < messages; i++) {
        long due = start + i * Duration.ofSeconds(1).toNanos() / A_SECOND;
        Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
        answers.add(threads.submit(delivery()));
      }
    }
    List<Duration> times = new ArrayList<>();
    for (Future<Duration> answer : answers) {
      times.add(answer.get());
    }
    return times;
  }

  private Callable<Duration> delivery() {
    String phone = "+346117%05d".formatted(customers++);
    return () -> {
      String body = new IncomingMessage(phone, "Laura", "Hola").toJson();
      long start = System.nanoTime();
      int status = webhook.answerTo(body);
      if (status != OK) {
        throw new IllegalStateException("the webhook answered " + status);
      }
      return Duration.ofNanos(System.nanoTime() - start);
    };
  }
}
