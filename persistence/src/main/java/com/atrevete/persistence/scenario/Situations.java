package com.atrevete.persistence.scenario;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.calendar.Agenda;
import com.atrevete.domain.calendar.Madrid;
import com.atrevete.persistence.calendar.AgendaStore;
import com.atrevete.persistence.catalog.CatalogStore;
import com.atrevete.persistence.clock.BusinessClock;
import com.atrevete.persistence.demo.DemoBookings;
import com.atrevete.persistence.demo.DemoCustomers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes the situation in which each of the eighteen scenarios starts: first {@link #plan}, then
 * cancel what it names, move the clock, then {@link #arrange}. Repeatable; a visit made in a
 * conversation stays, unless it is the scenario's own customer's.
 */
@Component
public final class Situations {

  private static final int SEARCHED_DAYS = 365;
  private static final int OPEN_DAYS = 7;

  private final JdbcClient jdbc;
  private final TransactionOperations transactions;
  private final BusinessClock clock;
  private final StageRows rows;

  public Situations(JdbcClient jdbc, TransactionOperations transactions, BusinessClock clock) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.clock = clock;
    this.rows = new StageRows(jdbc);
  }

  /**
   * When a scenario can be played next, and what is in its way.
   *
   * @throws IllegalArgumentException for a number that is none of the eighteen
   * @throws IllegalStateException when the salon has no room for it within a year
   */
  public SituationPlan plan(int scenario) {
    Setting setting = Settings.of(scenario);
    Instant now = clock.now();
    LocalDate today = Madrid.dateOf(now);
    Stage stage = stage();
    return today
        .datesUntil(today.plusDays(SEARCHED_DAYS))
        .flatMap(day -> setting.on(day, Madrid.timeOf(now)).stream())
        .filter(time -> isPossible(setting, time.toLocalDate(), stage))
        .findFirst()
        .map(time -> plan(setting, time, stage, now))
        .orElseThrow(() -> new IllegalStateException("no room for scenario " + scenario));
  }

  private SituationPlan plan(Setting setting, LocalDateTime time, Stage stage, Instant now) {
    String phone = Cast.phone(setting);
    Set<BookingId> toCancel = new LinkedHashSet<>(rows.openBookings(phone));
    stage.windows(setting, time.toLocalDate()).forEach(w -> toCancel.addAll(rows.demoVisits(w)));
    Instant at = Madrid.instantOf(time);
    return new SituationPlan(
        at.isBefore(now) ? now : at, List.copyOf(toCancel), rows.takenOver(phone));
  }

  private boolean isPossible(Setting setting, LocalDate day, Stage stage) {
    if (rows.closes(day, day.plusDays(OPEN_DAYS))) {
      return false;
    }
    List<Window> windows = stage.windows(setting, day);
    Agenda agenda = new AgendaStore(jdbc).load(day, day.plusDays(OPEN_DAYS));
    String phone = Cast.phone(setting);
    return windows.stream()
        .allMatch(window -> stage.works(window, agenda) && !rows.isTaken(window, phone));
  }

  /**
   * Writes the situation for the day on which the business clock stands now, in one transaction.
   *
   * @throws IllegalArgumentException for a number that is none of the eighteen
   */
  public Situation arrange(int scenario) {
    Setting setting = Settings.of(scenario);
    return transactions.execute(status -> arrange(setting, clock.now()));
  }

  private Situation arrange(Setting setting, Instant now) {
    LocalDate today = Madrid.dateOf(now);
    rows.reopen();
    rows.openBookings(Cast.phone(setting)).forEach(booking -> rows.end(booking, now));
    Stage stage = stage();
    stage.windows(setting, today).stream()
        .flatMap(window -> rows.demoVisits(window).stream())
        .distinct()
        .forEach(booking -> rows.end(booking, now));
    DemoCustomers customers = new DemoCustomers(jdbc, stage.bookings());
    Cast.Actor actor = new Cast(jdbc, customers).ready(setting, now);
    return new SetBuilder(jdbc, rows, stage, customers).build(setting, actor, now);
  }

  private Stage stage() {
    return new Stage(new CatalogStore(jdbc).load(), new DemoBookings(jdbc, transactions, clock));
  }
}
