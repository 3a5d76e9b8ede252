package com.atrevete.domain.calendar;

import static com.atrevete.domain.calendar.DemoAgenda.at;
import static com.atrevete.domain.catalog.DemoCatalog.CATALOG;
import static com.atrevete.domain.catalog.DemoCatalog.HAROL;
import static com.atrevete.domain.catalog.DemoCatalog.PILAR;
import static com.atrevete.domain.catalog.DemoCatalog.VICTOR;
import static com.atrevete.domain.catalog.DemoCatalog.ids;
import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.domain.booking.Quotes;
import com.atrevete.domain.catalog.Stylist;
import com.atrevete.domain.language.PartOfDay;
import com.atrevete.domain.policy.Policies;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two who come together")
class GroupOffersTest {

  private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
  private static final LocalDate FRIDAY = THURSDAY.plusDays(1);
  private static final Instant NOW = at(THURSDAY, "12:00");

  private final Policies policies = Policies.defaults();

  @Test
  @DisplayName("Julia and her daughter on Friday afternoon: one time, two professionals")
  void oneTimeTwoProfessionals() {
    assertThat(offered(DemoAgenda.day(FRIDAY), wish("Corte de pelo"), wish("Peinado corto")))
        .containsExactly(
            List.of("14:00 Víctor", "14:00 Marta"), List.of("14:30 Harol", "14:30 Víctor"));
  }

  @Test
  @DisplayName("Who has asked for her professional gets her, and the other somebody else")
  void wishesAreKept() {
    assertThat(
            offered(
                DemoAgenda.day(FRIDAY), wish("Corte de pelo", null), wish("Peinado corto", HAROL)))
        .first()
        .isEqualTo(List.of("15:00 Pilar", "15:00 Harol"));
  }

  @Test
  @DisplayName("No time for both at once: starts at most 30 minutes apart")
  void atMostHalfAnHourApart() {
    DemoAgenda day =
        DemoAgenda.nobody()
            .works(PILAR, FRIDAY, "15:00", "15:40")
            .works(HAROL, FRIDAY, "15:30", "16:10")
            .works(VICTOR, FRIDAY, "16:10", "17:00");

    assertThat(offered(day, wish("Corte de pelo"), wish("Peinado corto")))
        .containsExactly(List.of("15:00 Pilar", "15:30 Harol"));
  }

  @Test
  @DisplayName("Never one professional for both, and nothing when only one is there")
  void onlyOneProfessional() {
    DemoAgenda day = DemoAgenda.nobody().works(PILAR, FRIDAY, "15:00", "20:00");

    assertThat(offered(day, wish("Corte de pelo"), wish("Peinado corto"))).isEmpty();
  }

  @Test
  @DisplayName("Nothing on that day: the next two days on which both can come")
  void nextDays() {
    LocalDate saturday = FRIDAY.plusDays(1);
    DemoAgenda days =
        DemoAgenda.nobody()
            .works(PILAR, saturday, "15:00", "16:00")
            .works(PILAR, saturday.plusDays(2), "15:00", "16:00")
            .works(HAROL, saturday.plusDays(2), "15:00", "16:00")
            .works(PILAR, saturday.plusDays(3), "15:00", "16:00")
            .works(HAROL, saturday.plusDays(3), "15:00", "16:00");

    var next =
        GroupOffers.nextDays(
            List.of(wish("Corte de pelo"), wish("Peinado corto")),
            days.agenda(),
            CATALOG,
            policies,
            NOW);

    assertThat(next)
        .extracting(offers -> offers.getFirst().getFirst().day())
        .containsExactly(saturday.plusDays(2), saturday.plusDays(3));
  }

  private List<List<String>> offered(DemoAgenda day, SlotRequest... people) {
    return GroupOffers.choose(List.of(people), day.agenda(), CATALOG, policies, NOW).stream()
        .map(offer -> offer.stream().map(DemoAgenda::show).toList())
        .toList();
  }

  private SlotRequest wish(String service) {
    return wish(service, null);
  }

  private SlotRequest wish(String service, Stylist wanted) {
    return new SlotRequest(
        Quotes.visit(CATALOG, ids(service), null, policies),
        FRIDAY,
        FRIDAY,
        null,
        null,
        null,
        PartOfDay.AFTERNOON,
        wanted == null ? null : wanted.id(),
        Set.of(),
        null,
        NOW);
  }
}
