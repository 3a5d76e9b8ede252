package com.atrevete.launcher.failure;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.launcher.failure.Openings.Opening;
import com.atrevete.launcher.script.Customer;
import com.atrevete.launcher.script.RunningSalon;
import com.atrevete.launcher.script.Salon;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("slow")
@Timeout(900)
class SlotRaceTest {

  private static final int ROUNDS = Integer.getInteger("atrevete.rounds", 200);
  private static final int AT_ONCE = 8;
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final String WORKER = "com.atrevete.worker.WorkerApp";

  private Salon salon;

  @Test
  @DisplayName("Two customers choose the same time at once: one holds it, the other gets new times")
  void oneSlotTwoCustomers() throws Exception {
    Instant start = Instant.now();
    try (RunningSalon product = RunningSalon.start(Map.of())) {
      salon = new Salon(product.endpoints());
      Process second = product.java(WORKER, worker(product));
      try {
        try (TemporalServer temporal = new TemporalServer(product.endpoints().temporal())) {
          RunningSalon.await("two workers run", PATIENCE, () -> temporal.workers() == 2);
        }
        salon.execute("UPDATE policy SET value = '0' WHERE key = 'batch_seconds'");
        playAll(Openings.first(ROUNDS, salon));
        assertThat(second.isAlive()).isTrue();
        assertNoErrors(product);
      } finally {
        second.destroy();
        second.waitFor();
      }
    }
    System.out.printf(
        "%d rounds of two customers for one time, two workers: each one hold, one new offer (%d"
            + " s)%n",
        ROUNDS, Duration.between(start, Instant.now()).toSeconds());
  }

  private void playAll(List<Opening> openings) throws Exception {
    assertThat(openings).hasSize(ROUNDS);
    List<Future<?>> rounds = new ArrayList<>();
    try (ExecutorService threads =
        Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
      for (int i = 0; i < ROUNDS; i++) {
        int round = i;
        rounds.add(threads.submit(() -> play(round, openings.get(round))));
      }
    }
    for (Future<?> round : rounds) {
      round.get();
    }
  }

  private Void play(int round, Opening opening) throws Exception {
    List<Customer> both =
        List.of(customer("+3461120", round, "Carlos"), customer("+3461121", round, "Miguel"));
    both.getFirst().says("Hola, soy Carlos. Quiero un corte de caballero " + opening.inWords());
    both.getLast().says("Hola, soy Miguel. Quiero un corte de caballero " + opening.inWords());
    for (Customer customer : both) {
      String offer = customer.isTold("1.", "3,50");
      assertThat(offer)
          .contains("1. " + Openings.inWords(opening.day()))
          .containsPattern("1\\. .*" + opening.hour() + ":00 con " + opening.stylist());
    }
    chooseAtOnce(both);
    List<String> answers = new ArrayList<>();
    for (Customer customer : both) {
      answers.add(customer.isTold(""));
    }
    assertOneEach(opening, both, answers);
    return null;
  }

  private Customer customer(String prefix, int round, String name) {
    return new Customer(salon, "%s%04d".formatted(prefix, round), name, PATIENCE);
  }

  private static void chooseAtOnce(List<Customer> both) throws Exception {
    CyclicBarrier together = new CyclicBarrier(both.size());
    List<Future<?>> choices = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Customer customer : both) {
        choices.add(
            threads.submit(() -> {
              together.await();
              return customer.says("la primera");
            }));
      }
    }
    for (Future<?> choice : choices) {
      choice.get();
    }
  }

  private void assertOneEach(Opening opening, List<Customer> both, List<String> answers) {
    int winner = both.getFirst().appointments().isEmpty() ? 1 : 0;
    int loser = 1 - winner;
    assertThat(both.get(winner).appointments())
        .singleElement()
        .satisfies(held -> assertThat(held.get("status")).isEqualTo("provisional"));
    assertThat(answers.get(winner)).contains("apellido");
    assertThat(both.get(loser).appointments()).isEmpty();
    assertThat(answers.get(loser)).contains("se acaba de ocupar", "1.", "2.");
    assertThat(
            salon.count(
                """
                SELECT count(*) FROM appointment a JOIN stylist s ON s.id = a.stylist_id
                WHERE s.name = ? AND a.starts_at = ? AND a.status = 'provisional'
                """,
                opening.stylist(),
                opening.start().toOffsetDateTime()))
        .isEqualTo(1);
  }

  private static Map<String, String> worker(RunningSalon product) throws Exception {
    Map<String, String> variables = new HashMap<>();
    var endpoints = product.endpoints();
    variables.put("SPRING_DATASOURCE_URL", endpoints.jdbc().url());
    variables.put("SPRING_DATASOURCE_USERNAME", endpoints.jdbc().user());
    variables.put("SPRING_DATASOURCE_PASSWORD", endpoints.jdbc().password());
    variables.put("TEMPORAL_ADDRESS", endpoints.temporal().address());
    variables.put("TEMPORAL_NAMESPACE", endpoints.temporal().namespace());
    variables.put("PUBLIC_URL", endpoints.baseUrl());
    variables.put("SERVER_PORT", RunningSalon.freePort());
    return variables;
  }

  private static void assertNoErrors(RunningSalon product) throws Exception {
    String worker = Files.readString(product.data().resolve(WORKER + ".out"));
    assertThat(
            Stream.of(product.log(), worker).flatMap(String::lines).filter(SlotRaceTest::isError))
        .isEmpty();
  }

  private static boolean isError(String line) {
    return line.contains("\"level\":\"ERROR\"") || line.matches("\\S+\\s+ERROR .*");
  }
}
