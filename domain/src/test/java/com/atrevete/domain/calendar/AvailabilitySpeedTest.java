package com.atrevete.domain.calendar;

import static com.atrevete.domain.calendar.DemoAgenda.at;
import static com.atrevete.domain.catalog.DemoCatalog.CATALOG;
import static com.atrevete.domain.catalog.DemoCatalog.ids;
import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.domain.booking.Quotes;
import com.atrevete.domain.booking.Visit;
import com.atrevete.domain.catalog.Stylist;
import com.atrevete.domain.policy.Policies;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
@DisplayName("A search over everybody's month")
class AvailabilitySpeedTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate LAST = MONDAY.plusDays(29);
  private static final Instant NOW = at(MONDAY, "09:00");
  private static final Policies POLICIES = Policies.defaults();

  @Test
  @DisplayName("Five professionals, 30 days, a busy agenda: 99 of 100 searches under 10 ms")
  void searchesAreFast() {
    Agenda agenda = busyMonth(new Random(11));
    Visit visit = Quotes.visit(CATALOG, ids("Mechas"), null, POLICIES);
    SlotRequest month = SlotRequest.on(MONDAY, visit, NOW).onDays(MONDAY, LAST);
    IntStream.range(0, 500).forEach(warmUp -> search(month, agenda));

    List<Duration> sorted =
        IntStream.range(0, 1_000).mapToObj(round -> timed(month, agenda)).sorted().toList();

    assertThat(sorted.get(989))
        .as("median %s, p99 %s, slowest %s", sorted.get(499), sorted.get(989), sorted.getLast())
        .isLessThan(Duration.ofMillis(10));
  }

  private static Duration timed(SlotRequest request, Agenda agenda) {
    long begin = System.nanoTime();
    assertThat(search(request, agenda)).isNotEmpty();
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  private static List<Slot> search(SlotRequest request, Agenda agenda) {
    List<Slot> slots = Availability.slots(request, agenda, CATALOG, POLICIES, NOW);
    return Offers.choose(slots, request, agenda, POLICIES);
  }

  /** About two thirds of every shift are taken, in visits of 20 to 60 minutes. */
  private static Agenda busyMonth(Random random) {
    DemoAgenda month = DemoAgenda.days(MONDAY, LAST);
    Agenda hours = month.agenda();
    for (Stylist stylist : CATALOG.stylists()) {
      hours.shifts().get(stylist.id()).forEach(shift -> fill(month, stylist, shift, random));
    }
    return month.agenda();
  }

  private static void fill(DemoAgenda month, Stylist stylist, TimeSpan shift, Random random) {
    Instant from = shift.start();
    while (from.plus(Duration.ofHours(1)).isBefore(shift.end())) {
      Instant to = from.plus(Duration.ofMinutes(20 + random.nextInt(41)));
      month.busy(stylist, new TimeSpan(from, to));
      from = to.plus(Duration.ofMinutes(random.nextInt(41)));
    }
  }
}
