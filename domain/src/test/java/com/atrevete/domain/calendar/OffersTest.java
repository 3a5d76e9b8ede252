package com.atrevete.domain.calendar;

import static com.atrevete.domain.calendar.DemoAgenda.at;
import static com.atrevete.domain.catalog.DemoCatalog.CATALOG;
import static com.atrevete.domain.catalog.DemoCatalog.HAROL;
import static com.atrevete.domain.catalog.DemoCatalog.MARTA;
import static com.atrevete.domain.catalog.DemoCatalog.PILAR;
import static com.atrevete.domain.catalog.DemoCatalog.ROSA;
import static com.atrevete.domain.catalog.DemoCatalog.VICTOR;
import static com.atrevete.domain.catalog.DemoCatalog.id;
import static com.atrevete.domain.catalog.DemoCatalog.ids;
import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.domain.booking.Quotes;
import com.atrevete.domain.booking.Visit;
import com.atrevete.domain.calendar.Offers.DayOffer;
import com.atrevete.domain.catalog.Stylist;
import com.atrevete.domain.language.PartOfDay;
import com.atrevete.domain.policy.Policies;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is offered of all there is")
class OffersTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);
  private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
  private static final LocalDate THURSDAY = MONDAY.plusDays(3);
  private static final LocalDate FRIDAY = MONDAY.plusDays(4);

  private final Policies policies = Policies.defaults();
  private Instant now = at(MONDAY, "12:00");

  @Test
  @DisplayName("Laura's pack on Friday with anybody: two options with different people or times")
  void scenario1() {
    SlotRequest friday = SlotRequest.on(FRIDAY, visit("Mechas", "Corte de pelo"), now);

    assertThat(offered(friday, DemoAgenda.day(FRIDAY)))
        .containsExactly("09:30 Marta", "10:00 Pilar");
  }

  @Test
  @DisplayName("Beatriz moves to the afternoon with Harol, who is free from 16:30 to 18:00")
  void scenario2() {
    DemoAgenda day =
        DemoAgenda.day(TUESDAY)
            .busy(HAROL, TUESDAY, "14:30", "16:30")
            .busy(HAROL, TUESDAY, "18:00", "20:00");
    SlotRequest afternoon =
        wish(visit("Corte de pelo"), TUESDAY, null, PartOfDay.AFTERNOON, HAROL, null);

    assertThat(offered(afternoon, day)).containsExactly("16:30 Harol", "17:00 Harol");
  }

  @Test
  @DisplayName("A consultation on Thursday at 10:00 with Marta is offered when she is asked for")
  void scenario8AskedFor() {
    SlotRequest thursday = wish(consultation(), THURSDAY, null, null, MARTA, null);

    assertThat(offered(thursday, DemoAgenda.day(THURSDAY))).startsWith("10:00 Marta");
  }

  @Test
  @DisplayName("A consultation with anybody on Thursday goes to those with the emptier day")
  void scenario8LessBusy() {
    DemoAgenda day =
        DemoAgenda.day(THURSDAY)
            .busy(PILAR, THURSDAY, "11:00", "12:00")
            .busy(HAROL, THURSDAY, "11:00", "11:40")
            .busy(VICTOR, THURSDAY, "16:00", "16:40");

    assertThat(offered(SlotRequest.on(THURSDAY, consultation(), now), day))
        .containsExactly("10:00 Marta", "10:00 Harol");
  }

  @Test
  @DisplayName("Patricia's 110 minutes on Friday morning: from 09:30 with Marta")
  void scenario10() {
    Visit visit = visit("Barro gold", "Agua lluvia", "Peinado largo");
    SlotRequest morning = wish(visit, FRIDAY, null, PartOfDay.MORNING, null, null);

    assertThat(offered(morning, DemoAgenda.day(FRIDAY))).startsWith("09:30 Marta");
  }

  @Test
  @DisplayName("Raquel's usual Pilar on Thursday: two times with her before anybody else")
  void scenario16() {
    Visit visit = visit("Corte de pelo", "Infoactivo sensitivo");
    SlotRequest thursday = wish(visit, THURSDAY, null, null, null, PILAR);

    assertThat(offered(thursday, DemoAgenda.day(THURSDAY)))
        .containsExactly("10:00 Pilar", "10:30 Pilar");
  }

  @Test
  @DisplayName("Marta asks at 13:00 for a cut today: two options from 14:00")
  void scenario18() {
    now = at(WEDNESDAY, "13:00").plusSeconds(20);
    SlotRequest today = SlotRequest.on(WEDNESDAY, visit("Corte de pelo"), now);

    assertThat(offered(today, DemoAgenda.day(WEDNESDAY)))
        .containsExactly("14:00 Víctor", "14:30 Harol");
  }

  @Test
  @DisplayName("A preferred professional without room gives way to the others")
  void preferredIsAway() {
    DemoAgenda day = DemoAgenda.day(THURSDAY).busy(PILAR, THURSDAY, "10:00", "20:00");
    SlotRequest thursday = wish(visit("Corte de pelo"), THURSDAY, null, null, null, PILAR);

    assertThat(offered(thursday, day)).containsExactly("10:00 Marta", "10:00 Harol");
  }

  @Test
  @DisplayName("An exact time is offered first, then what is near it")
  void nearTheExactTime() {
    SlotRequest atEleven =
        wish(visit("Color raíz"), THURSDAY, LocalTime.of(11, 0), null, HAROL, null);
    DemoAgenda day = DemoAgenda.day(THURSDAY);

    assertThat(on(atEleven, day)).containsExactly("11:00 Harol", "10:30 Harol");
    day.busy(HAROL, THURSDAY, "11:00", "11:10");
    assertThat(on(atEleven, day)).containsExactly("11:10 Harol", "10:30 Harol");
  }

  @Test
  @DisplayName("Three options when the salon wants three, fewer when there are no more")
  void numberOfOptions() {
    SlotRequest thursday = SlotRequest.on(THURSDAY, visit("Corte de pelo"), now);
    List<Slot> slots = slots(thursday, DemoAgenda.day(THURSDAY).agenda());
    Agenda agenda = DemoAgenda.day(THURSDAY).agenda();

    assertThat(Offers.choose(slots, thursday, agenda, Policies.of(Map.of("options_offered", "3"))))
        .hasSize(3);
    assertThat(Offers.choose(slots.subList(0, 1), thursday, agenda, policies)).hasSize(1);
  }

  @Test
  @DisplayName("Nothing on a closed Monday: the next two days with room, at the same time of day")
  void nextDays() {
    DemoAgenda week =
        DemoAgenda.days(MONDAY, FRIDAY).closed(TUESDAY).busy(ROSA, THURSDAY, "10:00", "14:00");
    Visit facial = visit("Bioterapia facial");
    SlotRequest tuesday = wish(facial, TUESDAY, LocalTime.NOON, PartOfDay.MORNING, ROSA, null);

    assertThat(offered(tuesday, week)).isEmpty();
    List<DayOffer> next = Offers.nextDays(tuesday, week.agenda(), CATALOG, policies, now);
    assertThat(next).extracting(DayOffer::day).containsExactly(WEDNESDAY, FRIDAY);
    assertThat(next.getFirst().options())
        .extracting(DemoAgenda::show)
        .containsExactly("10:00 Rosa", "10:30 Rosa");
  }

  private List<String> offered(SlotRequest request, DemoAgenda day) {
    Agenda agenda = day.agenda();
    return Offers.choose(slots(request, agenda), request, agenda, policies).stream()
        .map(DemoAgenda::show)
        .toList();
  }

  private List<String> on(SlotRequest request, DemoAgenda day) {
    return Offers.on(request, day.agenda(), CATALOG, policies, now).stream()
        .map(DemoAgenda::show)
        .toList();
  }

  private List<Slot> slots(SlotRequest request, Agenda agenda) {
    return Availability.slots(request, agenda, CATALOG, policies, now);
  }

  private SlotRequest wish(
      Visit visit, LocalDate day, LocalTime at, PartOfDay part, Stylist wanted, Stylist preferred) {
    return new SlotRequest(
        visit,
        day,
        day,
        at,
        null,
        null,
        part,
        wanted == null ? null : wanted.id(),
        Set.of(),
        preferred == null ? null : preferred.id(),
        now);
  }

  private Visit visit(String... services) {
    return Quotes.visit(CATALOG, ids(services), null, policies);
  }

  private Visit consultation() {
    return Quotes.consultation(
        CATALOG, id("Consulta gratuita"), ids("Óleo pigmento", "Barro gold"), policies);
  }
}
