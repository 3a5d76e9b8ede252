package com.atrevete.persistence.demo;

import com.atrevete.domain.calendar.Madrid;
import com.atrevete.domain.calendar.MadridHolidays;
import com.atrevete.persistence.FirstStart;
import com.atrevete.persistence.clock.BusinessClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What a first start contains: a salon with its people, services, customers and closures. */
@Component
@Order(1)
public final class DemoData implements FirstStart {

  private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

  private final JdbcClient jdbc;
  private final TransactionOperations transactions;
  private final BusinessClock clock;
  private final DemoProperties properties;

  public DemoData(
      JdbcClient jdbc,
      TransactionOperations transactions,
      BusinessClock clock,
      DemoProperties properties) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.clock = clock;
    this.properties = properties;
  }

  /** Fills an empty database; one that has a stylist stays as it is. */
  @Override
  public void run() {
    transactions.executeWithoutResult(status -> {
      DemoLock.take(jdbc);
      if (isEmpty()) {
        fill(clock.now());
      }
    });
  }

  private boolean isEmpty() {
    return jdbc.sql("SELECT NOT EXISTS (SELECT FROM stylist)").query(Boolean.class).single();
  }

  private void fill(Instant now) {
    run("demo/salon.sql");
    closures(Madrid.dateOf(now));
    DemoBookings bookings = new DemoBookings(jdbc, transactions, clock);
    new DemoCustomers(jdbc, bookings).addAll(now);
    if (properties.agenda() == DemoProperties.Agenda.FULL) {
      new DemoAgenda(jdbc, bookings).fill(now);
    }
    LOG.info("the demo salon is set up");
  }

  private void run(String script) {
    try {
      jdbc.sql(new ClassPathResource(script).getContentAsString(StandardCharsets.UTF_8)).update();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** The holidays of this year and the next. */
  private void closures(LocalDate today) {
    for (int year = today.getYear(); year <= today.getYear() + 1; year++) {
      MadridHolidays.of(year)
          .forEach((day, name) ->
              jdbc.sql(
                      """
                      INSERT INTO closure (id, day_from, day_to, reason, source)
                      VALUES (:id, :day, :day, :reason, 'demo')
                      """)
                  .param("id", UUID.randomUUID())
                  .param("day", day)
                  .param("reason", name)
                  .update());
    }
  }
}
