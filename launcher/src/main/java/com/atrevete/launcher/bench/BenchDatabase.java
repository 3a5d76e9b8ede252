package com.atrevete.launcher.bench;

import com.atrevete.launcher.folder.Endpoints;
import com.atrevete.persistence.booking.AppointmentStore;
import com.atrevete.persistence.booking.Holds;
import com.atrevete.persistence.calendar.AgendaStore;
import com.atrevete.persistence.catalog.CatalogStore;
import com.atrevete.persistence.clock.BusinessClock;
import com.atrevete.persistence.policy.PolicyStore;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The measured product's database over one connection, with the product's own stores. */
final class BenchDatabase implements AutoCloseable {

  private final SingleConnectionDataSource source;
  final JdbcClient jdbc;
  final TransactionTemplate transactions;
  final AgendaStore agendas;
  final CatalogStore catalog;
  final PolicyStore policies;
  final Holds holds;

  BenchDatabase(Endpoints.Jdbc address) {
    source =
        new SingleConnectionDataSource(address.url(), address.user(), address.password(), true);
    JdbcTransactionManager manager = new JdbcTransactionManager(source);
    jdbc = JdbcClient.create(source);
    transactions = new TransactionTemplate(manager);
    agendas = new AgendaStore(jdbc);
    catalog = new CatalogStore(jdbc);
    policies = new PolicyStore(jdbc, transactions, new BusinessClock(jdbc, Clock.systemUTC()));
    holds = new Holds(jdbc, new AppointmentStore(jdbc), manager);
  }

  @Override
  public void close() {
    source.destroy();
  }
}
