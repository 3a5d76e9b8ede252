package com.atrevete.domain.calendar;

import static com.atrevete.domain.calendar.DemoAgenda.at;
import static com.atrevete.domain.catalog.DemoCatalog.CATALOG;
import static com.atrevete.domain.catalog.DemoCatalog.HAROL;
import static com.atrevete.domain.catalog.DemoCatalog.MARTA;
import static com.atrevete.domain.catalog.DemoCatalog.PILAR;
import static com.atrevete.domain.catalog.DemoCatalog.ROSA;
import static com.atrevete.domain.catalog.DemoCatalog.ids;
import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.domain.booking.Quotes;
import com.atrevete.domain.booking.Visit;
import com.atrevete.domain.catalog.Catalog;
import com.atrevete.domain.catalog.Stylist;
import com.atrevete.domain.language.PartOfDay;
import com.atrevete.domain.policy.Policies;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Where there is room")
class AvailabilityTest {

  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
  private static final LocalDate THURSDAY = WEDNESDAY.plusDays(1);
  private static final LocalDate FRIDAY = WEDNESDAY.plusDays(2);
  private static final Instant NOW = at(WEDNESDAY, "12:00");

  private Policies policies = Policies.defaults();

  @Nested
  @DisplayName("The grid of a professional's day")
  class Grid {

    @Test
    @DisplayName(
        "Every half hour from when her shift starts, also after lunch, while the visit fits")
    void everyHalfHour() {
      DemoAgenda day =
          DemoAgenda.nobody()
              .works(PILAR, THURSDAY, "10:15", "12:00")
              .works(PILAR, THURSDAY, "13:00", "14:10");

      assertThat(times(day, "Corte de pelo"))
          .containsExactly("10:15", "10:45", "11:15", "13:00", "13:30");
    }

    @Test
    @DisplayName("And right after any busy time ends")
    void afterBusyTime() {
      DemoAgenda day =
          DemoAgenda.nobody()
              .works(PILAR, THURSDAY, "10:00", "12:30")
              .busy(PILAR, THURSDAY, "10:00", "10:40");

      assertThat(times(day, "Corte de pelo")).containsExactly("10:40", "11:00", "11:30");
    }

    @Test
    @DisplayName("A processing gap is used from its first minute, by a visit that fits into it")
    void processingGap() {
      DemoAgenda day =
          DemoAgenda.nobody()
              .works(PILAR, THURSDAY, "10:00", "11:30")
              .busy(PILAR, THURSDAY, "10:00", "10:40")
              .busy(PILAR, THURSDAY, "11:10", "11:30");

      assertThat(times(day, "Peinado corto")).containsExactly("10:40");
      assertThat(times(day, "Corte de pelo")).isEmpty();
    }

    @Test
    @DisplayName("Mechas may be started so that another's cut falls into their processing time")
    void ownProcessingTimeSpansAnother() {
      DemoAgenda day =
          DemoAgenda.nobody()
              .works(PILAR, THURSDAY, "10:00", "12:00")
              .busy(PILAR, THURSDAY, "10:40", "11:10");

      assertThat(times(day, "Mechas")).containsExactly("10:00");
      assertThat(times(day, "Mechas", "Secado")).isEmpty();
    }

    @Test
    @DisplayName("A calendar entry that ends within a minute: the next whole minute is offered")
    void wholeMinutes() {
      Agenda agenda = DemoAgenda.nobody().works(PILAR, THURSDAY, "10:00", "11:00").agenda();
      TimeSpan entry = new TimeSpan(at(THURSDAY, "10:00"), at(THURSDAY, "10:07").plusSeconds(9));
      Agenda busy =
          new Agenda(agenda.shifts(), Map.of(PILAR.id(), List.of(entry)), agenda.closed());

      assertThat(slots(request("Peinado corto"), busy))
          .containsExactly("10:08 Pilar", "10:30 Pilar");
    }

    @Test
    @DisplayName("Hours kept in two rows that meet are one shift")
    void touchingShifts() {
      DemoAgenda day =
          DemoAgenda.nobody()
              .works(PILAR, THURSDAY, "10:30", "11:00")
              .works(PILAR, THURSDAY, "10:00", "10:30");

      assertThat(times(day, "Peinado largo")).containsExactly("10:00");
    }
  }

  @Nested
  @DisplayName("Who and when")
  class WhoAndWhen {

    @Test
    @DisplayName("A professional's own hours decide: Marta serves on Fridays from 09:30")
    void ownHours() {
      SlotRequest request = SlotRequest.on(FRIDAY, visit("Corte de pelo"), NOW);

      assertThat(slots(request, DemoAgenda.day(FRIDAY).agenda())).startsWith("09:30 Marta");
    }

    @Test
    @DisplayName("Nails are done by Rosa and Marta, in the catalogue's order")
    void trades() {
      assertThat(slots(request("Pedicura"), thursday()))
          .startsWith("10:00 Marta", "10:00 Rosa", "10:30 Marta")
          .noneMatch(slot -> slot.contains("Pilar"));
    }

    @Test
    @DisplayName("A consultation is held by anybody")
    void consultation() {
      assertThat(slots(request("Consulta gratuita"), thursday()))
          .startsWith("10:00 Pilar", "10:00 Marta", "10:00 Rosa", "10:00 Harol", "10:00 Víctor");
    }

    @Test
    @DisplayName("Who does not do one of the services is not offered")
    void exclusions() {
      Stylist marta =
          new Stylist(MARTA.id(), "Marta", MARTA.category(), Set.copyOf(ids("Pedicura")));
      Catalog catalog = new Catalog(CATALOG.services(), CATALOG.packs(), List.of(marta, ROSA));

      assertThat(Availability.slots(request("Pedicura"), thursday(), catalog, policies, NOW))
          .isNotEmpty()
          .allMatch(slot -> slot.stylist().equals(ROSA.id()));
    }

    @Test
    @DisplayName("Whoever is asked for, and nobody who is not wanted")
    void wantedAndUnwanted() {
      assertThat(slots(wish(null, null, null, null, HAROL), thursday()))
          .isNotEmpty()
          .allMatch(slot -> slot.endsWith("Harol"));
      SlotRequest notPilar =
          new SlotRequest(
              visit("Corte de pelo"),
              THURSDAY,
              THURSDAY,
              null,
              null,
              null,
              null,
              null,
              Set.of(PILAR.id()),
              null,
              NOW);
      assertThat(slots(notPilar, thursday())).noneMatch(slot -> slot.endsWith("Pilar"));
    }

    @Test
    @DisplayName("Times of day: morning before 14:00, afternoon from 14:00, evening from 18:00")
    void partsOfTheDay() {
      assertThat(slots(wish(null, null, null, PartOfDay.MORNING, HAROL), thursday()))
          .startsWith("10:00 Harol")
          .endsWith("12:30 Harol");
      assertThat(slots(wish(null, null, null, PartOfDay.AFTERNOON, HAROL), thursday()))
          .startsWith("14:30 Harol")
          .endsWith("19:00 Harol");
      assertThat(slots(wish(null, null, null, PartOfDay.EVENING, HAROL), thursday()))
          .startsWith("18:00 Harol");
    }

    @Test
    @DisplayName("Exact time, not before and not after")
    void exactTimes() {
      assertThat(slots(wish("11:00", null, null, null, HAROL), thursday()))
          .containsExactly("11:00 Harol");
      assertThat(slots(wish(null, "11:00", "12:00", null, HAROL), thursday()))
          .containsExactly("11:00 Harol", "11:30 Harol", "12:00 Harol");
    }

    @Test
    @DisplayName("Nobody is offered a closed day, a Sunday or a day that is over")
    void closedDays() {
      DemoAgenda agenda = DemoAgenda.days(WEDNESDAY.minusDays(3), FRIDAY).closed(THURSDAY);
      SlotRequest all = SlotRequest.on(THURSDAY, visit("Corte de pelo"), NOW);

      assertThat(slots(all, agenda.agenda())).isEmpty();
      assertThat(slots(all.onDays(WEDNESDAY.minusDays(3), WEDNESDAY.minusDays(1)), agenda.agenda()))
          .isEmpty();
    }

    @Test
    @DisplayName("The last day that can be booked is 90 days ahead")
    void horizon() {
      LocalDate last = WEDNESDAY.plusDays(90);
      Agenda agenda =
          DemoAgenda.nobody()
              .works(PILAR, last, "10:00", "11:00")
              .works(PILAR, last.plusDays(1), "10:00", "11:00")
              .agenda();
      SlotRequest request = SlotRequest.on(last, visit("Corte de pelo"), NOW);

      assertThat(slots(request.onDays(last, last.plusDays(1)), agenda)).hasSize(1);
    }
  }

  @Nested
  @DisplayName("Today")
  class Today {

    @ParameterizedTest(name = "asked at {0}:{1}: first {2}")
    @CsvSource({"13:00, 00, 14:00", "13:00, 59, 14:00", "13:01, 00, 14:30", "12:59, 59, 14:00"})
    @DisplayName("An hour ahead, counted from the minute in which the request arrived")
    void leadTime(String time, int seconds, String first) {
      Instant now = at(WEDNESDAY, time).plusSeconds(seconds);
      Agenda agenda = DemoAgenda.nobody().works(PILAR, WEDNESDAY, "10:00", "20:00").agenda();
      SlotRequest request = SlotRequest.on(WEDNESDAY, visit("Corte de pelo"), now);

      assertThat(Availability.slots(request, agenda, CATALOG, policies, now.plusSeconds(3)))
          .first()
          .extracting(Slot::start)
          .isEqualTo(at(WEDNESDAY, first));
    }

    @Test
    @DisplayName("A long lead time does not touch tomorrow")
    void leadIsForTodayOnly() {
      policies = Policies.of(Map.of("lead_minutes", "1440"));

      assertThat(slots(request("Corte de pelo"), thursday())).startsWith("10:00 Pilar");
    }

    @Test
    @DisplayName("What was offered a moment ago may be taken for ten minutes, but not once begun")
    void offeredAMomentAgo() {
      Slot atOne = Slot.of(PILAR.id(), at(WEDNESDAY, "13:00"), visit("Corte de pelo"));
      Slot tomorrow = Slot.of(PILAR.id(), at(THURSDAY, "10:00"), visit("Corte de pelo"));
      Slot atHalfPastOne = Slot.of(PILAR.id(), at(WEDNESDAY, "13:30"), visit("Corte de pelo"));
      Instant offered = at(WEDNESDAY, "12:00");

      assertThat(mayBeTaken(atOne, offered, "12:10")).isTrue();
      assertThat(mayBeTaken(atOne, offered, "12:11")).isFalse();
      assertThat(mayBeTaken(atHalfPastOne, offered, "12:30")).isTrue();
      assertThat(mayBeTaken(tomorrow, offered, "23:30")).isTrue();
      assertThat(mayBeTaken(atOne, at(WEDNESDAY, "12:59"), "13:00")).isFalse();
    }

    private boolean mayBeTaken(Slot slot, Instant offered, String now) {
      return Availability.mayStillBeTaken(slot, offered, at(WEDNESDAY, now), policies.offer());
    }
  }

  @Nested
  @DisplayName("The buffer after a visit")
  class Buffer {

    @Test
    @DisplayName("Is part of the busy time: it fits before the next visit and into her hours")
    void buffer() {
      policies = Policies.of(Map.of("buffer_minutes", "10"));
      DemoAgenda day =
          DemoAgenda.nobody()
              .works(PILAR, THURSDAY, "10:00", "12:30")
              .busy(PILAR, THURSDAY, "11:15", "11:45");

      assertThat(times(day, "Corte de pelo")).containsExactly("10:00");
      assertThat(times(day, "Corte niño")).containsExactly("10:00", "10:30", "11:45");
    }
  }

  @Nested
  @DisplayName("When the clocks change")
  class ClocksChange {

    @ParameterizedTest(name = "{0}: the shift from 00:30 to 04:30 has {1} slots")
    @CsvSource({"2026-10-25, 5", "2026-03-29, 3"})
    @DisplayName("A shift through the night has an hour more or less")
    void nightShift(LocalDate sunday, int slots) {
      policies = Policies.of(Map.of("grid_minutes", "60"));
      Agenda agenda = DemoAgenda.nobody().works(PILAR, sunday, "00:30", "04:30").agenda();
      Instant before = at(sunday.minusDays(1), "12:00");
      SlotRequest request = SlotRequest.on(sunday, visit("Corte de pelo"), before);

      assertThat(Availability.slots(request, agenda, CATALOG, policies, before)).hasSize(slots);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-26, 09:00", "2026-10-23, 08:00", "2026-03-30, 08:00", "2026-03-27, 09:00"})
    @DisplayName("Ten o'clock is ten o'clock on the days around it")
    void sameWallClock(LocalDate day, LocalTime utc) {
      Instant before = at(LocalDate.of(2026, 3, 1), "12:00");
      policies = Policies.of(Map.of("horizon_days", "365"));
      SlotRequest request = SlotRequest.on(day, visit("Consulta gratuita"), before);

      Slot first =
          Availability.slots(
                  request.onDays(day, day), DemoAgenda.day(day).agenda(), CATALOG, policies, before)
              .stream()
              .filter(slot -> slot.stylist().equals(PILAR.id()))
              .findFirst()
              .orElseThrow();

      assertThat(first.start()).isEqualTo(Instant.parse(day + "T" + utc + ":00Z"));
    }
  }

  @Nested
  @DisplayName("Looking again when a slot is chosen")
  class LookingAgain {

    private final Slot cut = Slot.of(PILAR.id(), at(THURSDAY, "11:00"), visit("Corte de pelo"));

    @Test
    @DisplayName(
        "It is free until someone takes a minute of it, her hours change or the day closes")
    void isFree() {
      assertThat(Availability.isFree(cut, thursday())).isTrue();
      assertThat(
              Availability.isFree(
                  cut, DemoAgenda.day(THURSDAY).busy(PILAR, THURSDAY, "11:39", "12:00").agenda()))
          .isFalse();
      assertThat(
              Availability.isFree(
                  cut, DemoAgenda.day(THURSDAY).busy(PILAR, THURSDAY, "11:40", "12:00").agenda()))
          .isTrue();
      assertThat(
              Availability.isFree(
                  cut, DemoAgenda.nobody().works(PILAR, THURSDAY, "11:10", "20:00").agenda()))
          .isFalse();
      assertThat(Availability.isFree(cut, DemoAgenda.day(THURSDAY).closed(THURSDAY).agenda()))
          .isFalse();
    }

    @Test
    @DisplayName("A visit moves half an hour within its own slot; another cannot have it")
    void movesWithinItsOwnSlot() {
      Agenda taken = thursday().with(cut);
      Slot later = Slot.of(PILAR.id(), at(THURSDAY, "11:30"), visit("Corte de pelo"));

      assertThat(Availability.isFree(later, taken)).isFalse();
      assertThat(Availability.isFree(later, taken.without(cut))).isTrue();
      assertThat(taken.without(cut).busy().get(PILAR.id())).isEmpty();
    }

    @Test
    @DisplayName("Of mechas only the busy parts are in the way of others")
    void busyParts() {
      Slot mechas = Slot.of(PILAR.id(), at(THURSDAY, "11:00"), visit("Mechas"));

      assertThat(mechas.busy())
          .containsExactly(
              DemoAgenda.span(THURSDAY, "11:00", "11:40"),
              DemoAgenda.span(THURSDAY, "12:10", "12:30"));
      assertThat(Duration.between(mechas.start(), mechas.end())).isEqualTo(Duration.ofMinutes(90));
      assertThat(
              slots(
                  new SlotRequest(
                      visit("Peinado corto"),
                      THURSDAY,
                      THURSDAY,
                      LocalTime.of(11, 40),
                      null,
                      null,
                      null,
                      PILAR.id(),
                      Set.of(),
                      null,
                      NOW),
                  thursday().with(mechas)))
          .containsExactly("11:40 Pilar");
    }
  }

  private List<String> times(DemoAgenda day, String... services) {
    return slots(request(services), day.agenda()).stream()
        .map(slot -> slot.substring(0, 5))
        .toList();
  }

  private List<String> slots(SlotRequest request, Agenda agenda) {
    return Availability.slots(request, agenda, CATALOG, policies, NOW).stream()
        .map(DemoAgenda::show)
        .toList();
  }

  private SlotRequest request(String... services) {
    return SlotRequest.on(THURSDAY, visit(services), NOW);
  }

  private SlotRequest wish(
      String at, String notBefore, String notAfter, PartOfDay part, Stylist wanted) {
    return new SlotRequest(
        visit("Corte de pelo", "Secado"),
        THURSDAY,
        THURSDAY,
        at == null ? null : LocalTime.parse(at),
        notBefore == null ? null : LocalTime.parse(notBefore),
        notAfter == null ? null : LocalTime.parse(notAfter),
        part,
        wanted.id(),
        Set.of(),
        null,
        NOW);
  }

  private Visit visit(String... services) {
    return Quotes.visit(CATALOG, ids(services), null, policies);
  }

  private static Agenda thursday() {
    return DemoAgenda.day(THURSDAY).agenda();
  }
}
