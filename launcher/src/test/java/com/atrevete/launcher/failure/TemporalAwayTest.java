package com.atrevete.launcher.failure;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.launcher.script.RunningSalon;
import com.atrevete.launcher.script.Salon;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("slow")
@Timeout(900)
class TemporalAwayTest {

  private static final int A_SECOND = 100;
  private static final Duration AWAY = Duration.ofSeconds(30);
  private static final int MESSAGES = A_SECOND * (int) AWAY.toSeconds();
  private static final Duration ACKNOWLEDGED = Duration.ofMillis(300);
  private static final Duration CATCHING_UP = Duration.ofMinutes(8);

  private Salon salon;

  /** What the channel got for its delivery. */
  private record Delivery(int status, Duration took) {}

  @Test
  @DisplayName("Temporal stands still while hundreds write: all is taken in, each is answered once")
  void nothingIsLostWhileTemporalIsAway() throws Exception {
    try (RunningSalon product = RunningSalon.start(Map.of())) {
      salon = new Salon(product.endpoints());
      deliverAll("+346114", A_SECOND * 2);
      long temporal = product.pidOf("temporal");
      RunningSalon.signal("STOP", temporal);
      List<Delivery> deliveries;
      try {
        deliveries = deliverAll("+346115", MESSAGES);
      } finally {
        RunningSalon.signal("CONT", temporal);
      }
      Instant back = Instant.now();
      Duration slowest = deliveries.stream().map(Delivery::took).max(Duration::compareTo).get();
      assertThat(deliveries).hasSize(MESSAGES).allMatch(delivery -> delivery.status() == 200);
      assertThat(slowest).isLessThan(ACKNOWLEDGED);
      RunningSalon.await("everybody is answered", CATCHING_UP, () -> answered() == MESSAGES);
      assertThat(salon.count(TWICE)).isZero();
      System.out.printf(
          "%d messages in %d s without Temporal: slowest 200 after %d ms, all answered once %d s"
              + " later%n",
          MESSAGES,
          AWAY.toSeconds(),
          slowest.toMillis(),
          Duration.between(back, Instant.now()).toSeconds());
    }
  }

  /** One message from each customer, so many a second, whether the last was acknowledged or not. */
  private List<Delivery> deliverAll(String prefix, int messages) throws Exception {
    List<Future<Delivery>> answers = new ArrayList<>();
    long start = System.nanoTime();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < messages; i++) {
        long due = start + i * Duration.ofSeconds(1).toNanos() / A_SECOND;
        LockSupport.parkNanos(due - System.nanoTime());
        answers.add(threads.submit(delivery("%s%05d".formatted(prefix, i))));
      }
    }
    List<Delivery> deliveries = new ArrayList<>();
    for (Future<Delivery> answer : answers) {
      deliveries.add(answer.get());
    }
    return deliveries;
  }

  private Callable<Delivery> delivery(String phone) {
    return () -> {
      long start = System.nanoTime();
      int status = salon.write(phone, "Nuria", "Hola").status();
      return new Delivery(status, Duration.ofNanos(System.nanoTime() - start));
    };
  }

  private long answered() {
    return salon.count(ANSWERED);
  }

  private static final String ANSWERS =
      """
      FROM message i JOIN conversation c ON c.id = i.conversation_id
      JOIN customer u ON u.id = c.customer_id AND u.phone LIKE '+346115%'
      CROSS JOIN LATERAL (
        SELECT count(*) AS answers, count(*) FILTER (WHERE o.status = 'sent') AS sent
        FROM message o WHERE o.conversation_id = c.id AND o.direction = 'out'
          AND o.text NOT LIKE 'Un momento%') AS out
      WHERE i.direction = 'in'
      """;

  private static final String ANSWERED =
      "SELECT count(*) " + ANSWERS + " AND i.status = 'answered' AND out.sent = 1";

  private static final String TWICE = "SELECT count(*) " + ANSWERS + " AND out.answers <> 1";
}
