package com.atrevete.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Brings the database to the state the code expects before anything else starts: migrations, then
 * every {@link FirstStart}. While PostgreSQL is away the application boots all the same and this
 * keeps trying; two processes may do it at once.
 */
@Component
public final class DatabasePreparation implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(DatabasePreparation.class);
  private static final int ATTEMPTS = 3;
  private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);

  private final Flyway flyway;
  private final DataSource dataSource;
  private final List<FirstStart> firstStarts;
  private volatile boolean done;
  private volatile @Nullable Thread attempts;

  DatabasePreparation(Flyway flyway, DataSource dataSource, List<FirstStart> firstStarts) {
    this.flyway = flyway;
    this.dataSource = dataSource;
    this.firstStarts = List.copyOf(firstStarts);
  }

  /** Whether the database has been migrated and holds what a first start contains. */
  public boolean isDone() {
    return done;
  }

  /** Throws what went wrong when the database is there but cannot be prepared. */
  @Override
  public void start() {
    for (int attempt = 1; isReachable(); attempt++) {
      try {
        prepare();
        return;
      } catch (RuntimeException failed) {
        // The server may have gone away in the middle and be back already.
        if (attempt == ATTEMPTS) {
          throw failed;
        }
      }
    }
    LOG.warn("PostgreSQL is away: it will be prepared when it is there");
    attempts = Thread.ofVirtual().name("database-preparation").start(this::keepTrying);
  }

  private void keepTrying() {
    while (!done) {
      try {
        Thread.sleep(BETWEEN_ATTEMPTS);
        if (isReachable()) {
          prepare();
        }
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException failed) {
        LOG.atError().setCause(failed).log("the database could not be prepared: trying again");
      }
    }
  }

  private boolean isReachable() {
    try (Connection connection = dataSource.getConnection()) {
      return connection.isValid(3);
    } catch (SQLException away) {
      return false;
    }
  }

  private void prepare() {
    flyway.migrate();
    firstStarts.forEach(FirstStart::run);
    done = true;
    LOG.info("the database is prepared");
  }

  @Override
  public void stop() {
    Thread running = attempts;
    if (running != null) {
      running.interrupt();
      attempts = null;
    }
    done = false;
  }

  @Override
  public boolean isRunning() {
    return done || attempts != null;
  }

  /** Before web servers and workers. */
  @Override
  public int getPhase() {
    return Integer.MIN_VALUE + 1000;
  }
}
