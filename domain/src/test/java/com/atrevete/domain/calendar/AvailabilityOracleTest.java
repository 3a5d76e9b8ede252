package com.atrevete.domain.calendar;

import static com.atrevete.domain.calendar.DemoAgenda.at;
import static com.atrevete.domain.catalog.DemoCatalog.CATALOG;
import static com.atrevete.domain.catalog.DemoCatalog.PILAR;
import static com.atrevete.domain.catalog.DemoCatalog.ids;
import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.domain.booking.Quotes;
import com.atrevete.domain.booking.Visit;
import com.atrevete.domain.policy.Policies;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The search compared with a look at every single minute")
class AvailabilityOracleTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
  private static final Instant OPEN = at(DAY, "10:00");
  private static final int MINUTES = 600;
  private static final Policies POLICIES = Policies.of(Map.of("buffer_minutes", "5"));

  @ParameterizedTest
  @ValueSource(strings = {"Mechas", "Corte de pelo", "Color raíz", "Secado", "Recogido"})
  @DisplayName("On any full or empty day both find the same times")
  void agrees(String service) {
    Visit visit = Quotes.visit(CATALOG, ids(service), null, POLICIES);
    SlotRequest request = SlotRequest.on(DAY, visit, at(DAY.minusDays(1), "12:00"));
    Random random = new Random(service.hashCode());
    for (int round = 0; round < 300; round++) {
      DemoAgenda day = DemoAgenda.nobody().works(PILAR, DAY, "10:00", "20:00");
      BitSet busy = fill(day, random);

      List<Integer> found =
          Availability.slots(request, day.agenda(), CATALOG, POLICIES, request.requestedAt())
              .stream()
              .map(slot -> (int) ChronoUnit.MINUTES.between(OPEN, slot.start()))
              .toList();

      assertThat(found).isEqualTo(minuteByMinute(busy, visit));
    }
  }

  private static BitSet fill(DemoAgenda day, Random random) {
    BitSet busy = new BitSet();
    int visits = random.nextInt(15);
    for (int i = 0; i < visits; i++) {
      int from = random.nextInt(MINUTES / 5 - 12) * 5;
      int to = from + 5 + random.nextInt(12) * 5;
      busy.set(from, to);
      day.busy(PILAR, new TimeSpan(minute(from), minute(to)));
    }
    return busy;
  }

  private static List<Integer> minuteByMinute(BitSet busy, Visit visit) {
    List<Integer> starts = new ArrayList<>();
    for (int start = 0; start < MINUTES; start++) {
      boolean afterSomebody = start > 0 && busy.get(start - 1) && !busy.get(start);
      if ((start % 30 == 0 || afterSomebody) && fits(busy, visit, start)) {
        starts.add(start);
      }
    }
    return starts;
  }

  private static boolean fits(BitSet busy, Visit visit, int start) {
    int free = start + (int) visit.pattern().busy().toMinutes();
    int again = free + (int) visit.pattern().processing().toMinutes();
    int end = start + (int) visit.duration().plus(visit.buffer()).toMinutes();
    BitSet own = new BitSet();
    own.set(start, end);
    own.clear(free, again);
    return end <= MINUTES && !own.intersects(busy);
  }

  private static Instant minute(int minute) {
    return OPEN.plus(minute, ChronoUnit.MINUTES);
  }
}
