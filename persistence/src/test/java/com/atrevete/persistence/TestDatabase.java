package com.atrevete.persistence;

import com.atrevete.persistence.clock.BusinessClock;
import com.atrevete.persistence.demo.DemoData;
import com.atrevete.persistence.demo.DemoProperties;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A migrated database of a test class's own: one PostgreSQL server for each JVM, one template that
 * is migrated once, a fresh copy for whoever asks. Copies end with the JVM.
 */
public final class TestDatabase implements AutoCloseable {

  public static final String USER = "postgres";
  public static final String PASSWORD = "postgres";

  private static final String TEMPLATE = "schema_template";
  private static final String SALON_TEMPLATE = "salon_template";
  private static final AtomicInteger COPIES = new AtomicInteger();

  private final String url;
  private final HikariDataSource dataSource;

  private TestDatabase(String url) {
    this.url = url;
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername(USER);
    config.setPassword(PASSWORD);
    config.setMaximumPoolSize(10);
    config.setMinimumIdle(0);
    this.dataSource = new HikariDataSource(config);
  }

  /** A database with the schema and the default policies, and nothing else. */
  public static TestDatabase migrated() {
    return new TestDatabase(Server.copyOf(TEMPLATE));
  }

  /** A database with the demo salon of a first start and an empty agenda. */
  public static TestDatabase withSalon() {
    return new TestDatabase(Server.copyOf(Server.salonTemplate()));
  }

  /** The URL of a database that is not there yet. */
  static String urlOfAbsent(String name) {
    return Server.POSTGRES.getJdbcUrl(USER, name);
  }

  /** Makes it, empty. */
  static void create(String name) {
    Server.admin(Server.POSTGRES).sql("CREATE DATABASE " + name).update();
  }

  /** Adds what a first start contains. */
  public void addSalon(DemoProperties.Agenda agenda) {
    new DemoData(jdbc(), transactions(), clock(), new DemoProperties(agenda)).run();
  }

  public BusinessClock clock() {
    return new BusinessClock(jdbc(), Clock.systemUTC());
  }

  public String url() {
    return url;
  }

  public DataSource dataSource() {
    return dataSource;
  }

  public JdbcClient jdbc() {
    return JdbcClient.create(dataSource);
  }

  public TransactionTemplate transactions() {
    return new TransactionTemplate(new DataSourceTransactionManager(dataSource));
  }

  /** The Spring properties with which an application uses this database. */
  public String[] springProperties() {
    return new String[] {
      "spring.datasource.url=" + url,
      "spring.datasource.username=" + USER,
      "spring.datasource.password=" + PASSWORD
    };
  }

  @Override
  public void close() {
    dataSource.close();
  }

  /** Started when the first test asks for a database, stopped by the library's shutdown hook. */
  private static final class Server {

    private static final EmbeddedPostgres POSTGRES = start();
    private static boolean salonTemplateMade;

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres postgres =
            EmbeddedPostgres.builder().setPGStartupWait(Duration.ofMinutes(2)).start();
        admin(postgres).sql("CREATE DATABASE " + TEMPLATE).update();
        Flyway.configure()
            .dataSource(postgres.getJdbcUrl(USER, TEMPLATE), USER, PASSWORD)
            .load()
            .migrate();
        return postgres;
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    static String copyOf(String template) {
      String name = "test_" + COPIES.incrementAndGet();
      create(name, template);
      return POSTGRES.getJdbcUrl(USER, name);
    }

    /** Made once; nobody may be connected to it while it is copied. */
    static String salonTemplate() {
      synchronized (POSTGRES) {
        if (!salonTemplateMade) {
          create(SALON_TEMPLATE, TEMPLATE);
          try (TestDatabase salon = new TestDatabase(POSTGRES.getJdbcUrl(USER, SALON_TEMPLATE))) {
            salon.addSalon(DemoProperties.Agenda.EMPTY);
          }
          salonTemplateMade = true;
        }
      }
      return SALON_TEMPLATE;
    }

    private static void create(String name, String template) {
      synchronized (POSTGRES) {
        admin(POSTGRES).sql("CREATE DATABASE " + name + " TEMPLATE " + template).update();
      }
    }

    private static JdbcClient admin(EmbeddedPostgres postgres) {
      return JdbcClient.create(postgres.getPostgresDatabase());
    }
  }
}
