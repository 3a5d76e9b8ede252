package com.atrevete.persistence.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.domain.calendar.Madrid;
import com.atrevete.domain.catalog.Catalog;
import com.atrevete.domain.catalog.Service;
import com.atrevete.domain.catalog.Stylist;
import com.atrevete.domain.customer.CustomerId;
import com.atrevete.persistence.TestDatabase;
import com.atrevete.persistence.catalog.CatalogStore;
import com.atrevete.persistence.customer.CustomerStore;
import com.atrevete.persistence.customer.CustomerVisit;
import com.atrevete.persistence.customer.CustomerVisits;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

class DemoDataTest {

  private static TestDatabase database;
  private static JdbcClient jdbc;

  @BeforeAll
  static void firstStart() throws Exception {
    database = TestDatabase.migrated();
    jdbc = database.jdbc();
    Callable<Void> start =
        () -> {
          database.addSalon(DemoProperties.Agenda.FULL);
          accounts("secret").run();
          return null;
        };
    try (var processes = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Void> process : processes.invokeAll(List.of(start, start))) {
        process.get();
      }
    }
  }

  @Test
  @DisplayName("Two processes that start at once set up one salon")
  void oneSalon() {
    Catalog catalog = new CatalogStore(jdbc).load();

    assertThat(catalog.stylists())
        .extracting(Stylist::name)
        .containsExactly("Pilar", "Marta", "Rosa", "Harol", "Víctor");
    assertThat(catalog.services()).hasSize(24);
    assertThat(catalog.packs()).hasSize(3);
    assertThat(count("faq")).isEqualTo(7);
    assertThat(count("customer WHERE phone LIKE '+346000000%' AND surname IS NOT NULL"))
        .isEqualTo(11);
  }

  @Test
  @DisplayName("Services cost and take what the salon's list says")
  void services() {
    Catalog catalog = new CatalogStore(jdbc).load();
    Service highlights = catalog.serviceNamed("Mechas").orElseThrow();

    assertThat(highlights.price().cents()).isEqualTo(6000);
    assertThat(highlights.duration()).hasMinutes(90);
    assertThat(highlights.processing()).hasMinutes(30);
    assertThat(catalog.services().stream().mapToLong(service -> service.price().cents()).sum())
        .isEqualTo(81_300);
    assertThat(catalog.packs())
        .allSatisfy(pack ->
            assertThat(pack.price().cents())
                .isLessThan(
                    pack.services().stream()
                        .mapToLong(id -> catalog.service(id).price().cents())
                        .sum()));
  }

  @Test
  @DisplayName("Raquel's usual is a cut and infoactivo with Pilar, whom she prefers")
  void raquel() {
    CustomerStore customers = new CustomerStore(jdbc);
    CustomerId raquel = customers.findByPhone("+34600000016").orElseThrow().id();
    Catalog catalog = new CatalogStore(jdbc).load();
    CustomerVisit last = new CustomerVisits(jdbc).last(raquel, 5).getFirst();

    assertThat(last.services())
        .extracting(id -> catalog.service(id).name())
        .containsExactly("Corte de pelo", "Infoactivo sensitivo");
    assertThat(last.price().cents()).isEqualTo(4710);
    assertThat(customers.preferredStylist(raquel))
        .contains(catalog.stylistNamed("Pilar").orElseThrow().id());
    assertThat(new CustomerVisits(jdbc).upcoming(raquel, database.clock().now())).isEmpty();
  }

  @Test
  @DisplayName("Marta has been with somebody else each time, so she has no preferred professional")
  void noPreference() {
    CustomerStore customers = new CustomerStore(jdbc);
    CustomerId marta = customers.findByPhone("+34600000018").orElseThrow().id();
    assertThat(customers.preferredStylist(marta)).isEmpty();
  }

  @Test
  @DisplayName("Two weeks of visits, paid and waiting for their workflows; none on a closed day")
  void agenda() {
    LocalDate today = Madrid.dateOf(database.clock().now());

    assertThat(count("appointment WHERE status = 'confirmed'")).isBetween(60L, 200L);
    assertThat(count("appointment WHERE status = 'completed'")).isGreaterThan(25);
    assertThat(count("booking WHERE source <> 'demo'")).isZero();
    assertThat(
            count(
                "appointment a JOIN booking b ON b.id = booking_id WHERE a.status = 'confirmed' AND"
                    + " b.next_step IS DISTINCT FROM 'start'"))
        .isZero();
    assertThat(
            count(
                "appointment a JOIN closure ON (starts_at AT TIME ZONE 'Europe/Madrid')::date"
                    + " BETWEEN day_from AND day_to"))
        .isZero();
    assertThat(count("closure WHERE day_from = '" + today.getYear() + "-12-25'")).isOne();
    assertThat(count("closure WHERE day_from = '" + (today.getYear() + 1) + "-12-25'")).isOne();
  }

  @Test
  @DisplayName("There is a login to manage and one for each professional, with the given password")
  void logins() {
    assertThat(
            jdbc.sql("SELECT username FROM staff_user ORDER BY username")
                .query(String.class)
                .list())
        .containsExactly("admin", "harol", "marta", "pilar", "rosa", "victor");
    String hash =
        jdbc.sql("SELECT password_hash FROM staff_user WHERE role = 'manager'")
            .query(String.class)
            .single();
    assertThat(PasswordEncoderFactories.createDelegatingPasswordEncoder().matches("secret", hash))
        .isTrue();
  }

  private static StaffAccounts accounts(String password) {
    return new StaffAccounts(
        jdbc, database.transactions(), database.clock(), new AdminProperties(password));
  }

  private static long count(String from) {
    return jdbc.sql("SELECT count(*) FROM " + from).query(Long.class).single();
  }
}
