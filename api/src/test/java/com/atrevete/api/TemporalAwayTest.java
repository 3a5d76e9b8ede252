package com.atrevete.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("slow")
@Timeout(180)
class TemporalAwayTest {

  private static final int MESSAGES = 1_000;
  private static final int A_SECOND = 100;

  @Test
  @DisplayName("While Temporal is away every message is taken in at once, and told when it is back")
  void load() throws Exception {
    int port = Salon.freePort();
    try (Salon salon = Salon.open("TEMPORAL_ADDRESS=127.0.0.1:" + port)) {
      for (int warmUp = 0; warmUp < 500; warmUp++) {
        send(salon, -warmUp);
      }
      List<Duration> times = answers(salon);

      try (FakeWorker worker = new FakeWorker(port)) {
        Await.until(
            "everybody was told", () -> salon.count("message WHERE signalled_at IS NULL") == 0);
        Await.until("and heard", () -> worker.told().size() >= MESSAGES);
      }
      assertThat(times.get(MESSAGES * 99 / 100)).isLessThan(Duration.ofMillis(300));
    }
  }

  private static List<Duration> answers(Salon salon) throws Exception {
    List<ScheduledFuture<Duration>> answers = new ArrayList<>();
    try (ScheduledExecutorService senders = Executors.newScheduledThreadPool(32)) {
      for (int message = 0; message < MESSAGES; message++) {
        int number = message;
        answers.add(
            senders.schedule(
                () -> send(salon, number + 1), number * 1_000L / A_SECOND, TimeUnit.MILLISECONDS));
      }
      List<Duration> times = new ArrayList<>();
      for (Future<Duration> answer : answers) {
        times.add(answer.get());
      }
      times.sort(null);
      return times;
    }
  }

  private static Duration send(Salon salon, int number) {
    long start = System.nanoTime();
    int status =
        salon.chatwoot(
            """
            {"event":"message_created","id":%d,"content":"Hola","message_type":"incoming",
             "sender":{"phone_number":"+346%08d"},"conversation":{"id":%d}}
            """
                .formatted(100_000 + number, 10_000_000 + number, 100_000 + number));
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    assertThat(status).isEqualTo(200);
    return took;
  }
}
