package com.atrevete.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.persistence.TestDatabase;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The admin on a salon of its own, without a browser; Temporal is away. */
@SpringBootTest(classes = AdminApp.class)
@Timeout(120)
public abstract class AdminTest extends SpringBrowserlessTest {

  protected static final TestDatabase DATABASE = TestDatabase.withSalon();

  @Autowired private JdbcClient jdbc;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    registry.add("spring.datasource.url", DATABASE::url);
    registry.add("spring.datasource.username", () -> TestDatabase.USER);
    registry.add("spring.datasource.password", () -> TestDatabase.PASSWORD);
    registry.add("ADMIN_INITIAL_PASSWORD", () -> "secreta");
    registry.add("DEMO_AGENDA", () -> "empty");
    registry.add("TEMPORAL_ADDRESS", () -> "127.0.0.1:1");
    registry.add("PUBLIC_URL", () -> "http://127.0.0.1:1");
  }

  protected final SalonRows salon() {
    return new SalonRows(jdbc);
  }

  /** Waits until it is so on the screen, as an open browser would. */
  protected final void awaitOnScreen(Duration limit, BooleanSupplier condition) {
    Instant deadline = Instant.now().plus(limit);
    while (!condition.getAsBoolean() && Instant.now().isBefore(deadline)) {
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
      roundTrip();
    }
    assertThat(condition.getAsBoolean()).as("within %s", limit).isTrue();
  }
}
