package com.atrevete.persistence.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.domain.calendar.Agenda;
import com.atrevete.domain.calendar.Madrid;
import com.atrevete.domain.calendar.TimeSpan;
import com.atrevete.domain.catalog.StylistId;
import com.atrevete.persistence.TestDatabase;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class AgendaStoreTest {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

  private final JdbcClient jdbc = TestDatabase.migrated().jdbc();
  private final StylistId marta = new StylistId(UUID.randomUUID());
  private final AgendaStore agendas = new AgendaStore(jdbc);

  @Test
  @DisplayName("Marta's shifts follow her weekly hours, with lunch, unless that day differs")
  void shifts() {
    stylist();
    hours(5, "09:30", "14:30");
    hours(5, "15:30", "20:00");
    hours(6, "10:00", "14:00");
    jdbc.sql(
            "INSERT INTO working_exception VALUES (gen_random_uuid(), ?, '2026-11-28', NULL, NULL)")
        .param(marta.value())
        .update();

    Agenda agenda = agendas.load(FRIDAY, FRIDAY.plusDays(7));

    assertThat(agenda.shifts().get(marta))
        .containsExactly(
            span("2026-11-27T09:30", "2026-11-27T14:30"),
            span("2026-11-27T15:30", "2026-11-27T20:00"),
            span("2026-12-04T09:30", "2026-12-04T14:30"),
            span("2026-12-04T15:30", "2026-12-04T20:00"));
  }

  @Test
  @DisplayName("Her own events and the days on which the salon is shut are in the agenda")
  void blocksAndClosures() {
    stylist();
    jdbc.sql(
            """
            INSERT INTO block (id, stylist_id, starts_at, ends_at, source, created_at)
            VALUES (gen_random_uuid(), ?, '2026-11-27 11:00+01', '2026-11-27 12:00+01', 'admin',
                    now())
            """)
        .param(marta.value())
        .update();
    jdbc.sql("INSERT INTO closure VALUES (gen_random_uuid(), '2026-11-20', '2026-11-28', 'Obras')")
        .update();

    Agenda agenda = agendas.load(FRIDAY, FRIDAY.plusDays(3));

    assertThat(agenda.busy().get(marta))
        .containsExactly(span("2026-11-27T11:00", "2026-11-27T12:00"));
    assertThat(agenda.closed()).containsExactlyInAnyOrder(FRIDAY, FRIDAY.plusDays(1));
  }

  private void stylist() {
    jdbc.sql("INSERT INTO stylist (id, name, category) VALUES (?, 'Marta', 'both')")
        .param(marta.value())
        .update();
  }

  private void hours(int day, String starts, String ends) {
    jdbc.sql(
            "INSERT INTO working_hours VALUES (gen_random_uuid(), :stylist, :day, :starts::time,"
                + " :ends::time)")
        .param("stylist", marta.value())
        .param("day", day)
        .param("starts", starts)
        .param("ends", ends)
        .update();
  }

  private static TimeSpan span(String starts, String ends) {
    return new TimeSpan(
        Madrid.instantOf(LocalDateTime.parse(starts)), Madrid.instantOf(LocalDateTime.parse(ends)));
  }
}
