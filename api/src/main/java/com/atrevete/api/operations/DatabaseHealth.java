package com.atrevete.api.operations;

import com.atrevete.persistence.DatabasePreparation;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether PostgreSQL answers in time and is prepared; without it nothing can be taken in. */
@Component
final class DatabaseHealth implements HealthIndicator {

  private static final Duration DEADLINE = Duration.ofSeconds(2);

  private final DataSource database;
  private final DatabasePreparation preparation;

  DatabaseHealth(DataSource database, DatabasePreparation preparation) {
    this.database = database;
    this.preparation = preparation;
  }

  @Override
  public Health health() {
    CompletableFuture<Boolean> answer =
        CompletableFuture.supplyAsync(
            this::answers, command -> Thread.ofVirtual().name("database-health").start(command));
    try {
      return answer.get(DEADLINE.toMillis(), TimeUnit.MILLISECONDS)
          ? Health.up().build()
          : Health.down().build();
    } catch (ExecutionException | TimeoutException e) {
      return Health.down().build();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Health.down().build();
    }
  }

  private boolean answers() {
    try (Connection connection = database.getConnection()) {
      return connection.isValid(1) && preparation.isDone();
    } catch (SQLException e) {
      return false;
    }
  }
}
