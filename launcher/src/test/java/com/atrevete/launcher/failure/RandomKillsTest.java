package com.atrevete.launcher.failure;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.launcher.script.RunningSalon;
import com.atrevete.launcher.script.Salon;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("slow")
@Timeout(1500)
class RandomKillsTest {

  private static final int KILLS = Integer.getInteger("atrevete.kills", 50);
  private static final long SEED = Long.getLong("atrevete.seed", System.nanoTime());

  /** Customers at once, each on Fridays of her own, so that nobody's wish depends on another's. */
  private static final int AT_ONCE = 3;

  /** A pack of two hours fits so often in a Friday of four professionals. */
  private static final int PER_FRIDAY = 6;

  private final AtomicInteger customers = new AtomicInteger();
  private final AtomicBoolean over = new AtomicBoolean();
  private Salon salon;
  private List<LocalDate> fridays;

  @Test
  @DisplayName("Whatever is killed whenever: every booking ends as if nothing had happened")
  void nothingIsLostOrDoneTwice() throws Exception {
    System.out.printf("seed %d (-Datrevete.seed=%d repeats it)%n", SEED, SEED);
    Instant start = Instant.now();
    try (RunningSalon product = RunningSalon.start(Map.of())) {
      salon = new Salon(product.endpoints(), StandardBooking.PATIENCE);
      salon.execute("UPDATE policy SET value = '1' WHERE key = 'batch_seconds'");
      fridays = Openings.openDays(salon, EnumSet.of(DayOfWeek.FRIDAY)).toList();
      StandardBooking.Rows undisturbed = nextCustomer(0).play();
      Killer killer = new Killer(product, SEED);
      List<StandardBooking.Rows> disturbed = bookings(killer);
      assertThat(disturbed)
          .as("seed %d", SEED)
          .isNotEmpty()
          .allSatisfy(rows -> assertThat(rows).isEqualTo(undisturbed));
      assertThat(salon.count(DOUBLE_BOOKED)).isZero();
      System.out.printf(
          "%d kills -9 (%s) during %d bookings: all rows as undisturbed (%d s)%n",
          KILLS,
          killer.kills(),
          disturbed.size(),
          Duration.between(start, Instant.now()).toSeconds());
    }
  }

  private List<StandardBooking.Rows> bookings(Killer killer) throws Exception {
    List<Future<List<StandardBooking.Rows>>> lanes = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < AT_ONCE; i++) {
        int lane = i;
        lanes.add(threads.submit(() -> bookUntilOver(lane)));
      }
      for (int i = 0; i < KILLS; i++) {
        killer.killOnce();
      }
      over.set(true);
    }
    List<StandardBooking.Rows> all = new ArrayList<>();
    for (Future<List<StandardBooking.Rows>> lane : lanes) {
      all.addAll(lane.get());
    }
    return all;
  }

  private List<StandardBooking.Rows> bookUntilOver(int lane) throws Exception {
    List<StandardBooking.Rows> rows = new ArrayList<>();
    for (int turn = 0; !over.get(); turn++) {
      int friday = lane + AT_ONCE * (turn / PER_FRIDAY);
      rows.add(nextCustomer(friday % fridays.size()).play());
    }
    return rows;
  }

  private StandardBooking nextCustomer(int friday) {
    String phone = "+34611300%03d".formatted(customers.getAndIncrement());
    return new StandardBooking(salon, phone, fridays.get(friday));
  }

  private static final String DOUBLE_BOOKED =
      """
      SELECT count(*) FROM appointment a JOIN appointment b
        ON a.stylist_id = b.stylist_id AND a.id < b.id AND a.busy && b.busy
      WHERE a.status IN ('provisional', 'confirmed') AND b.status IN ('provisional', 'confirmed')
      """;
}
