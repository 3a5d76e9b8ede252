package com.atrevete.persistence.demo;

import com.atrevete.domain.calendar.Madrid;
import com.atrevete.domain.catalog.Catalog;
import com.atrevete.domain.catalog.Stylist;
import com.atrevete.domain.catalog.StylistId;
import com.atrevete.domain.customer.CustomerId;
import com.atrevete.persistence.SqlTime;
import com.atrevete.persistence.calendar.AgendaStore;
import com.atrevete.persistence.catalog.CatalogStore;
import com.atrevete.persistence.customer.Customer;
import com.atrevete.persistence.customer.CustomerStore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The customers the salon knows from before, each with a history. */
public final class DemoCustomers {

  private static final LocalTime FIRST_START = LocalTime.of(10, 0);
  private static final Duration BOOKED_AHEAD = Duration.ofDays(5);
  private static final List<String> WOMEN =
      List.of(
          "Elena Torres",
          "Nuria Campos",
          "Isabel Molina",
          "Silvia Ortega",
          "Cristina Rubio",
          "Laura Serrano",
          "Alba Iglesias",
          "Irene Cortés",
          "Mónica Lozano",
          "Teresa Cano",
          "Eva Santos",
          "Rocío Blanco",
          "Inés Prieto",
          "Sonia Méndez",
          "Ana Belén Cruz",
          "Lola Gallego",
          "Clara Vidal",
          "Paula Calvo",
          "Noelia Reyes",
          "Gloria Pascual");
  private static final List<String> MEN =
      List.of(
          "Javier Ramos",
          "Carlos Peña",
          "Miguel Soto",
          "Pablo Herrero",
          "Diego Lorenzo",
          "Sergio Nieto",
          "Álvaro Marín",
          "Hugo Vicente");

  private final JdbcClient jdbc;
  private final DemoBookings bookings;
  private final CustomerStore customers;

  public DemoCustomers(JdbcClient jdbc, DemoBookings bookings) {
    this.jdbc = jdbc;
    this.bookings = bookings;
    this.customers = new CustomerStore(jdbc);
  }

  void addAll(Instant now) {
    Returning.ALL.forEach(customer -> add(customer, now));
  }

  /** The phone of a scenario's returning customer. */
  public static String phone(int scenario) {
    return "+346000000%02d".formatted(scenario);
  }

  /** The returning customer of a scenario; made again when her record is gone. */
  public Customer returning(int scenario, Instant now) {
    Returning wanted =
        Returning.ALL.stream()
            .filter(each -> each.scenario() == scenario)
            .findFirst()
            .orElseThrow();
    Optional<Customer> known = customers.findByPhone(wanted.phone());
    return known.orElseGet(() -> customers.find(add(wanted, now)).orElseThrow());
  }

  /** Women who fill the agenda, made when they are missing. */
  public List<CustomerId> women(Instant now) {
    return fillers(WOMEN, 0, now);
  }

  /** Men who fill the agenda, made when they are missing. */
  public List<CustomerId> men(Instant now) {
    return fillers(MEN, 50, now);
  }

  private List<CustomerId> fillers(List<String> names, int firstNumber, Instant now) {
    return IntStream.range(0, names.size())
        .mapToObj(i -> filler(names.get(i), "+346990000%02d".formatted(firstNumber + i), now))
        .toList();
  }

  private CustomerId filler(String name, String phone, Instant now) {
    int space = name.lastIndexOf(' ');
    return customers
        .findByPhone(phone)
        .map(Customer::id)
        .orElseGet(() -> insert(phone, name.substring(0, space), name.substring(space + 1), now));
  }

  private CustomerId add(Returning customer, Instant now) {
    CustomerId id =
        insert(
            customer.phone(),
            customer.firstName(),
            customer.surname(),
            firstBooking(customer, now));
    Catalog catalog = new CatalogStore(jdbc).load();
    for (Returning.Past past : customer.history()) {
      StylistId stylist = catalog.stylistNamed(past.stylist()).map(Stylist::id).orElseThrow();
      LocalDate day = openDay(Madrid.dateOf(now).minusWeeks(past.weeksAgo()));
      Instant start =
          Madrid.instantOf(day.atTime(FIRST_START.plusMinutes(75L * (customer.scenario() % 3))));
      bookings.add(
          new DemoVisit(
              id,
              null,
              stylist,
              bookings.quote(past.services()),
              start,
              start.minus(BOOKED_AHEAD),
              true));
    }
    return id;
  }

  private static Instant firstBooking(Returning customer, Instant now) {
    LocalDate first = Madrid.dateOf(now).minusWeeks(customer.history().getFirst().weeksAgo() + 2L);
    return Madrid.instantOf(first.atTime(12, 0));
  }

  private LocalDate openDay(LocalDate from) {
    LocalDate day = from;
    while (new AgendaStore(jdbc).isShut(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private CustomerId insert(String phone, String firstName, String surname, Instant since) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            INSERT INTO customer (id, phone, first_name, surname, whatsapp_name, privacy_sent_at,
                                  created_at)
            VALUES (:id, :phone, :first, :surname, :first, :since, :since)
            """)
        .param("id", id)
        .param("phone", phone)
        .param("first", firstName)
        .param("surname", surname)
        .param("since", SqlTime.of(since))
        .update();
    return new CustomerId(id);
  }
}
