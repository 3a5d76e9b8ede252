package com.atrevete.persistence.demo;

import com.atrevete.domain.booking.Visit;
import com.atrevete.domain.calendar.Agenda;
import com.atrevete.domain.calendar.Madrid;
import com.atrevete.domain.calendar.TimeSpan;
import com.atrevete.domain.catalog.Category;
import com.atrevete.domain.catalog.Stylist;
import com.atrevete.domain.customer.CustomerId;
import com.atrevete.persistence.calendar.AgendaStore;
import com.atrevete.persistence.catalog.CatalogStore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two weeks of plausible visits, and the last few days, so that the screens live. */
final class DemoAgenda {

  private static final int DAYS_BACK = 5;
  private static final int DAYS_AHEAD = 14;
  private static final Duration GRID = Duration.ofMinutes(30);
  private static final Duration BOOKED_AHEAD = Duration.ofDays(4);
  private static final List<Integer> FREE_MINUTES = List.of(30, 60, 90, 120, 180);
  private static final String FOR_MEN = "Corte caballero";
  private static final List<List<String>> HAIRDRESSING =
      List.of(
          List.of("Corte de pelo"),
          List.of("Corte de pelo"),
          List.of("Mechas"),
          List.of("Color raíz"),
          List.of("Corte de pelo", "Infoactivo sensitivo"),
          List.of(FOR_MEN),
          List.of(FOR_MEN),
          List.of("Peinado largo"),
          List.of("Barro gold"),
          List.of("Cultura de color"));
  private static final List<List<String>> AESTHETICS =
      List.of(
          List.of("Manicura permanente"),
          List.of("Manicura permanente"),
          List.of("Manicura permanente + bioterapia"),
          List.of("Pedicura"),
          List.of("Depilación de cejas"),
          List.of("Depilación piernas"),
          List.of("Bioterapia facial"));

  private final JdbcClient jdbc;
  private final DemoBookings bookings;
  private final Random random = new Random(2026);
  private int visits;

  DemoAgenda(JdbcClient jdbc, DemoBookings bookings) {
    this.jdbc = jdbc;
    this.bookings = bookings;
  }

  void fill(Instant now) {
    LocalDate today = Madrid.dateOf(now);
    LocalDate from = today.minusDays(DAYS_BACK);
    Agenda agenda = new AgendaStore(jdbc).load(from, today.plusDays(DAYS_AHEAD));
    DemoCustomers customers = new DemoCustomers(jdbc, bookings);
    People people = new People(customers.women(now), customers.men(now));
    for (Stylist stylist : new CatalogStore(jdbc).load().stylists()) {
      for (TimeSpan shift : agenda.shifts().getOrDefault(stylist.id(), List.of())) {
        if (!agenda.closed().contains(Madrid.dateOf(shift.start()))) {
          fill(stylist, shift, people, now);
        }
      }
    }
  }

  private void fill(Stylist stylist, TimeSpan shift, People people, Instant now) {
    Instant start = shift.start().plus(pause());
    while (start.isBefore(shift.end())) {
      List<String> services = wish(stylist);
      Visit visit = bookings.quote(services);
      Instant end = start.plus(visit.duration());
      if (end.isAfter(shift.end())) {
        return;
      }
      bookings.add(
          new DemoVisit(
              people.next(services.contains(FOR_MEN), visits++),
              null,
              stylist.id(),
              visit,
              start,
              earlier(start, now).minus(BOOKED_AHEAD),
              !end.isAfter(now)));
      start = onGrid(end).plus(pause());
    }
  }

  private List<String> wish(Stylist stylist) {
    boolean aesthetics =
        stylist.category() == Category.AESTHETICS
            || (stylist.category() == Category.BOTH && random.nextBoolean());
    List<List<String>> menu = aesthetics ? AESTHETICS : HAIRDRESSING;
    return menu.get(random.nextInt(menu.size()));
  }

  private Duration pause() {
    return Duration.ofMinutes(FREE_MINUTES.get(random.nextInt(FREE_MINUTES.size())));
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  /** The salon's shifts start at full or half hours, and so does its grid. */
  private static Instant onGrid(Instant end) {
    long grid = GRID.toSeconds();
    return Instant.ofEpochSecond(Math.ceilDiv(end.getEpochSecond(), grid) * grid);
  }

  /** Who comes, in turn, so that nobody is in two chairs at once. */
  private record People(List<CustomerId> women, List<CustomerId> men) {
    CustomerId next(boolean man, int number) {
      List<CustomerId> candidates = man ? men : women;
      return candidates.get(number % candidates.size());
    }
  }
}
