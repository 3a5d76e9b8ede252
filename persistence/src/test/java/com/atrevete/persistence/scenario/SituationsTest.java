package com.atrevete.persistence.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.atrevete.domain.booking.Quotes;
import com.atrevete.domain.calendar.Agenda;
import com.atrevete.domain.calendar.Availability;
import com.atrevete.domain.calendar.Madrid;
import com.atrevete.domain.calendar.Offers;
import com.atrevete.domain.calendar.Slot;
import com.atrevete.domain.calendar.SlotRequest;
import com.atrevete.domain.catalog.Catalog;
import com.atrevete.domain.catalog.Service;
import com.atrevete.domain.catalog.Stylist;
import com.atrevete.domain.catalog.StylistId;
import com.atrevete.domain.language.PartOfDay;
import com.atrevete.domain.policy.Policies;
import com.atrevete.persistence.SqlTime;
import com.atrevete.persistence.TestDatabase;
import com.atrevete.persistence.calendar.AgendaStore;
import com.atrevete.persistence.catalog.CatalogStore;
import com.atrevete.persistence.clock.BusinessClock;
import com.atrevete.persistence.demo.DemoProperties;
import com.atrevete.persistence.policy.PolicyStore;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class SituationsTest {

  private static TestDatabase database;
  private static JdbcClient jdbc;
  private static BusinessClock clock;
  private static Situations situations;

  @BeforeAll
  static void aSalonWithAFullAgenda() {
    database = TestDatabase.migrated();
    database.addSalon(DemoProperties.Agenda.FULL);
    jdbc = database.jdbc();
    clock = database.clock();
    situations = new Situations(jdbc, database.transactions(), clock);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18})
  @DisplayName("Each scenario can be set up twice; no holiday comes within the week")
  void repeatable(int scenario) {
    play(scenario);
    Situation again = play(scenario);

    LocalDate today = today();
    assertThat(again.phone())
        .isEqualTo(
            "+346%s0000%02d"
                .formatted(
                    Set.of(1, 4, 5, 6, 8, 13, 17).contains(scenario) ? "11" : "00", scenario));
    assertThat(again.whatsappName()).isNotBlank();
    assertThat(closures("source = 'demo'", today, today.plusDays(7))).isEmpty();
    assertThat(closures("source = 'scenario'", today, today.plusDays(7)))
        .hasSize(scenario == 17 ? 1 : 0);
    assertThat(again.booking() != null).isEqualTo(Set.of(2, 3, 9, 11, 14).contains(scenario));
    assertThat(
            count(
                "booking b JOIN customer c ON c.id = customer_id JOIN appointment a ON b.id ="
                    + " a.booking_id WHERE a.status = 'confirmed' AND c.phone = '"
                    + again.phone()
                    + "'"))
        .isEqualTo(again.booking() == null ? 0 : 1);
  }

  @Test
  @DisplayName("Laura's mechas and cut have two options on Friday")
  void scenario1() {
    play(1);
    assertThat(options(DayOfWeek.FRIDAY, null, null, "Mechas", "Corte de pelo")).hasSize(2);
  }

  @Test
  @DisplayName("Beatriz's visit is on Tuesday at 10:00; Harol has 16:30 and 17:00 in the afternoon")
  void scenario2() {
    Situation situation = play(2);

    assertThat(visitOf(situation)).isEqualTo("Harol 10:00");
    assertThat(
            options(DayOfWeek.TUESDAY, "Harol", PartOfDay.AFTERNOON, "Corte de pelo").stream()
                .map(slot -> Madrid.timeOf(slot.start()).toLocalTime().toString()))
        .containsExactly("16:30", "17:00");
  }

  @Test
  @DisplayName("María writes at 15:00 of a working day and is booked at 17:00 with Marta")
  void scenario3() {
    Situation situation = play(3);

    assertThat(visitOf(situation)).isEqualTo("Marta 17:00");
    assertThat(Madrid.timeOf(situation.now()).truncatedTo(ChronoUnit.HOURS).getHour())
        .isEqualTo(15);
    assertThat(
            Madrid.dateOf(
                jdbc.sql("SELECT starts_at FROM appointment WHERE booking_id = ?")
                    .param(situation.booking().value())
                    .query(OffsetDateTime.class)
                    .single()
                    .toInstant()))
        .isEqualTo(today());
  }

  @Test
  @DisplayName("Carla can have her colour on Thursday at 11:00")
  void scenario5() {
    play(5);
    assertThat(slots(DayOfWeek.THURSDAY, null, null, "Color raíz"))
        .anyMatch(slot -> hour(slot).equals("11:00"));
  }

  @Test
  @DisplayName("Laura's consultation is best on Thursday at 10:00 with Marta")
  void scenario8() {
    play(8);
    Slot first =
        options(DayOfWeek.THURSDAY, null, null, "Corte de pelo").stream().findFirst().orElseThrow();
    assertThat(first.stylist()).isEqualTo(stylist("Marta"));
    assertThat(hour(first)).isEqualTo("10:00");
  }

  @Test
  @DisplayName("Víctor has Andrés at 17:00 and the next at 17:40; it is ten past five")
  void scenario11() {
    Situation situation = play(11);

    assertThat(visitOf(situation)).isEqualTo("Víctor 17:00");
    assertThat(situation.made()).hasSize(2);
    assertThat(Madrid.timeOf(situation.now()).toLocalTime())
        .isBetween(LocalTime.of(17, 10), LocalTime.of(17, 12));
  }

  @Test
  @DisplayName("Lucía, booked tomorrow at 10:00, can have next Wednesday 10:30 with Pilar")
  void scenario14() {
    Situation situation = play(14);

    assertThat(visitOf(situation)).isEqualTo("Pilar 10:00");
    assertThat(
            hour(
                options(DayOfWeek.WEDNESDAY, "Pilar", null, "Corte de pelo").stream()
                    .findFirst()
                    .orElseThrow()))
        .isEqualTo("10:30");
  }

  @Test
  @DisplayName("Next Monday is closed with a reason, and Tuesday morning is open")
  void scenario17() {
    play(17);

    LocalDate monday = today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    assertThat(new AgendaStore(jdbc).isShut(monday)).isTrue();
    assertThat(slots(DayOfWeek.TUESDAY, null, PartOfDay.MORNING, "Corte de pelo")).isNotEmpty();
  }

  @Test
  @DisplayName("At 13:00 Marta is offered two slots today, none before 14:00")
  void scenario18() {
    play(18);

    LocalDate today = today();
    List<Slot> options =
        Offers.choose(
            slots(today, null, null, "Corte de pelo"),
            request(today, null, null, "Corte de pelo"),
            agenda(today),
            policies());
    assertThat(options).hasSize(2);
    assertThat(options).allMatch(slot -> hour(slot).compareTo("14:00") >= 0);
    assertThat(hour(options.getFirst())).isEqualTo("14:00");
  }

  @Test
  @DisplayName("A visit made in a conversation is never cleared: the scenario waits a week")
  void realVisitsStay() {
    SituationPlan first = situations.plan(10);
    LocalDate friday = Madrid.dateOf(first.at()).with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
    jdbc.sql(
            """
            WITH b AS (
              INSERT INTO booking (id, customer_id, source, price_cents, deposit_cents, policies,
                                   created_at)
              SELECT gen_random_uuid(), id, 'conversation', 0, 0, '{}', now() FROM customer
              WHERE phone = '+34600000015' RETURNING *)
            INSERT INTO appointment (id, booking_id, customer_id, stylist_id, status,
              payment_status, starts_at, ends_at, busy, price_cents, deposit_cents, created_at)
            SELECT gen_random_uuid(), b.id, b.customer_id, :marta, 'confirmed', 'none', :start,
                   :end, tstzmultirange(tstzrange(:start, :end)), 0, 0, now() FROM b
            """)
        .param("marta", stylist("Marta").value())
        .param("start", SqlTime.of(at(friday, "08:45")))
        .param("end", SqlTime.of(at(friday, "09:45")))
        .update();

    assertThat(Madrid.dateOf(situations.plan(10).at())).isAfter(Madrid.dateOf(first.at()));
    assertThat(situations.plan(10).at()).isAfterOrEqualTo(first.at());
  }

  @Test
  @DisplayName("There are eighteen scenarios, and no nineteenth")
  void unknown() {
    assertThatIllegalArgumentException().isThrownBy(() -> situations.plan(19));
  }

  private static Situation play(int scenario) {
    SituationPlan plan = situations.plan(scenario);
    assertThat(clock.advanceTo(clock.offsetTo(plan.at())) || !plan.at().isAfter(clock.now()))
        .isTrue();
    return situations.arrange(scenario);
  }

  private static String visitOf(Situation situation) {
    return jdbc.sql(
            """
            SELECT s.name || ' ' || to_char(a.starts_at AT TIME ZONE 'Europe/Madrid', 'HH24:MI')
            FROM appointment a JOIN stylist s ON s.id = stylist_id WHERE booking_id = ?
              AND a.status = 'confirmed' AND a.payment_status = 'paid'
            """)
        .param(situation.booking().value())
        .query(String.class)
        .single();
  }

  private static List<Slot> options(
      DayOfWeek day, @Nullable String stylist, @Nullable PartOfDay part, String... services) {
    LocalDate date = today().with(TemporalAdjusters.next(day));
    return Offers.choose(
        slots(date, stylist, part, services),
        request(date, stylist, part, services),
        agenda(date),
        policies());
  }

  private static List<Slot> slots(
      DayOfWeek day, @Nullable String stylist, @Nullable PartOfDay part, String... services) {
    return slots(today().with(TemporalAdjusters.next(day)), stylist, part, services);
  }

  private static List<Slot> slots(
      LocalDate date, @Nullable String stylist, @Nullable PartOfDay part, String... services) {
    return Availability.slots(
        request(date, stylist, part, services), agenda(date), catalog(), policies(), clock.now());
  }

  private static SlotRequest request(
      LocalDate date, @Nullable String stylist, @Nullable PartOfDay part, String... services) {
    Catalog catalog = catalog();
    return new SlotRequest(
        Quotes.visit(
            catalog,
            Stream.of(services)
                .map(name -> catalog.serviceNamed(name).map(Service::id).orElseThrow())
                .toList(),
            null,
            policies()),
        date,
        date,
        null,
        null,
        null,
        part,
        stylist == null ? null : stylist(stylist),
        Set.of(),
        null,
        clock.now());
  }

  private static Agenda agenda(LocalDate day) {
    return new AgendaStore(jdbc).load(day, day);
  }

  private static Policies policies() {
    return new PolicyStore(jdbc, database.transactions(), clock).current();
  }

  private static Catalog catalog() {
    return new CatalogStore(jdbc).load();
  }

  private static StylistId stylist(String name) {
    return catalog().stylistNamed(name).map(Stylist::id).orElseThrow();
  }

  private static LocalDate today() {
    return Madrid.dateOf(clock.now());
  }

  private static Instant at(LocalDate day, String time) {
    return Madrid.instantOf(LocalDateTime.of(day, LocalTime.parse(time)));
  }

  private static String hour(Slot slot) {
    return Madrid.timeOf(slot.start()).toLocalTime().toString();
  }

  private static List<String> closures(String which, LocalDate from, LocalDate to) {
    return jdbc.sql(
            "SELECT reason FROM closure WHERE "
                + which
                + " AND daterange(day_from, day_to, '[]') && daterange(:from, :to, '[]')")
        .param("from", from)
        .param("to", to)
        .query(String.class)
        .list();
  }

  private static long count(String from) {
    return jdbc.sql("SELECT count(*) FROM " + from).query(Long.class).single();
  }
}
