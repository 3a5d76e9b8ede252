package com.atrevete.persistence.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.domain.catalog.Catalog;
import com.atrevete.domain.catalog.Stylist;
import com.atrevete.domain.catalog.StylistId;
import com.atrevete.domain.customer.CustomerId;
import com.atrevete.domain.payment.Money;
import com.atrevete.persistence.TestDatabase;
import com.atrevete.persistence.catalog.CatalogStore;
import com.atrevete.persistence.demo.DemoBookings;
import com.atrevete.persistence.demo.DemoVisit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class CustomerStoreTest {

  private static final Instant NOW = Instant.parse("2026-11-25T11:00:00Z");

  private static TestDatabase database;
  private static JdbcClient jdbc;
  private static CustomerStore customers;
  private static CustomerVisits visits;
  private static int phones = 10;

  @BeforeAll
  static void aSalon() {
    database = TestDatabase.withSalon();
    jdbc = database.jdbc();
    customers = new CustomerStore(jdbc);
    visits = new CustomerVisits(jdbc);
  }

  @Test
  @DisplayName("Laura is known by her phone; what she tells of herself is kept")
  void laura() {
    CustomerId laura = customers.findOrCreate("+34611000001", "Laura 🌸", NOW);
    assertThat(customers.findOrCreate("+34611000001", null, NOW)).isEqualTo(laura);

    customers.markNameUnclear(laura);
    customers.setFirstName(laura, "Laura");
    customers.setSurname(laura, "Torres");
    customers.markPrivacySent(laura, NOW);
    customers.markPrivacySent(laura, NOW.plusSeconds(60));
    customers.endMarketing(laura);

    assertThat(customers.find(laura).orElseThrow())
        .isEqualTo(
            new Customer(
                laura,
                "+34611000001",
                "Laura",
                "Torres",
                "Laura 🌸",
                false,
                "es",
                null,
                null,
                false,
                false,
                NOW));
  }

  @Test
  @DisplayName("A professional who did two of the last three visits is the preferred one")
  void preferredByHistory() {
    CustomerId customer = someone();
    assertThat(customers.preferredStylist(customer)).isEmpty();
    visited(customer, "Marta", 40);
    visited(customer, "Marta", 30);
    visited(customer, "Pilar", 20);
    assertThat(customers.preferredStylist(customer)).contains(stylist("Marta"));

    visited(customer, "Harol", 10);
    assertThat(customers.preferredStylist(customer)).isEmpty();
  }

  @Test
  @DisplayName("What she asked for goes before her history")
  void explicitWish() {
    CustomerId customer = someone();
    visited(customer, "Marta", 40);
    visited(customer, "Marta", 30);
    customers.setWish(customer, stylist("Pilar"));
    assertThat(customers.preferredStylist(customer)).contains(stylist("Pilar"));
  }

  @Test
  @DisplayName("Her usual is her last visit; what is still to come is no history")
  void lastAndUpcoming() {
    CustomerId customer = someone();
    visited(customer, "Marta", 40);
    visited(customer, "Pilar", 12);
    book(customer, "Pilar", NOW.plus(Duration.ofDays(6)), false);

    assertThat(visits.last(customer, 5))
        .extracting(CustomerVisit::stylist)
        .containsExactly(stylist("Pilar"), stylist("Marta"));
    assertThat(visits.upcoming(customer, NOW)).hasSize(1);
    assertThat(visits.upcoming(customer, NOW.plus(Duration.ofDays(7)))).isEmpty();
    assertThat(customers.find(customer).orElseThrow().lastVisitAt())
        .isEqualTo(NOW.minus(Duration.ofDays(12)).plus(Duration.ofMinutes(40)));
  }

  @Test
  @DisplayName("A companion has a record without a phone, linked to who brought her")
  void companion() {
    CustomerId roberto = someone();
    CustomerId mother = customers.createCompanion("María", "González", roberto, NOW);

    assertThat(customers.find(mother).orElseThrow().phone()).isNull();
    assertThat(
            jdbc.sql("SELECT brought_by FROM customer WHERE id = ?")
                .param(mother.value())
                .query(UUID.class)
                .single())
        .isEqualTo(roberto.value());
  }

  @Test
  @DisplayName("A completed visit adds to what she has spent")
  void spent() {
    CustomerId customer = someone();
    customers.visitCompleted(customer, NOW, Money.ofCents(2620));
    customers.visitCompleted(customer, NOW.minusSeconds(1), Money.ofCents(1000));

    assertThat(customers.find(customer).orElseThrow().lastVisitAt()).isEqualTo(NOW);
    assertThat(
            jdbc.sql("SELECT total_spent_cents FROM customer WHERE id = ?")
                .param(customer.value())
                .query(Long.class)
                .single())
        .isEqualTo(3620);
  }

  private static CustomerId someone() {
    return customers.findOrCreate("+346110001" + phones++, null, NOW);
  }

  private static void visited(CustomerId customer, String stylist, int daysAgo) {
    book(customer, stylist, NOW.minus(Duration.ofDays(daysAgo)), true);
  }

  private static void book(CustomerId customer, String stylist, Instant start, boolean over) {
    DemoBookings bookings = new DemoBookings(jdbc, database.transactions(), database.clock());
    bookings.add(
        new DemoVisit(
            customer,
            null,
            stylist(stylist),
            bookings.quote(List.of("Corte de pelo")),
            start,
            start.minus(Duration.ofDays(3)),
            over));
  }

  private static StylistId stylist(String name) {
    Catalog catalog = new CatalogStore(jdbc).load();
    return catalog.stylistNamed(name).map(Stylist::id).orElseThrow();
  }
}
