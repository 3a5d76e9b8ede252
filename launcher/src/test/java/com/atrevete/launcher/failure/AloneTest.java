package com.atrevete.launcher.failure;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.launcher.script.Customer;
import com.atrevete.launcher.script.RunningSalon;
import com.atrevete.launcher.script.Salon;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
@Timeout(400)
class AloneTest {

  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final String API = Applications.MAINS.get(0);
  private static final String WORKER = Applications.MAINS.get(1);
  private static final String ADMIN = Applications.MAINS.get(2);
  private static final String HEALTH = "/actuator/health";

  @Test
  @DisplayName(
      "The three applications start apart and serve a customer, whatever was away when they"
          + " started")
  void eachStartsAlone(@TempDir Path folder) throws Exception {
    try (Applications applications = new Applications(folder.resolve("data"))) {
      applications.startPostgres();
      applications.stopServers(); // its address is settled from here on
      applications.startAll();
      awaitStatus(applications, API, HEALTH, 503);
      assertThat(new Salon(applications.endpoints()).write("+34611700001", "Sara", "Hola").status())
          .isEqualTo(503);
      applications.startPostgres();
      awaitStatus(applications, API, HEALTH, 200);
      Salon salon = new Salon(applications.endpoints());
      assertThat(salon.get(HEALTH).body()).contains("DEGRADED");
      Customer sara = new Customer(salon, "+34611700002", "Sara").says("Hola");
      applications.startTemporal();
      sara.isTold("Sara");
      awaitStatus(applications, ADMIN, "/admin/login", 200);
      applications.stopApplications();
      onlyTemporalThere(applications);
      System.out.println(
          "api, worker and admin started apart with PostgreSQL and Temporal away: they serve");
    }
  }

  /** Each by itself, and PostgreSQL away this time. */
  private static void onlyTemporalThere(Applications applications) throws Exception {
    applications.stopServers();
    applications.startTemporal();
    applications.startAll();
    awaitStatus(applications, API, HEALTH, 503);
    applications.startPostgres();
    awaitStatus(applications, API, HEALTH, 200);
    awaitStatus(applications, ADMIN, "/admin/login", 200);
    awaitStatus(applications, WORKER, HEALTH, 200);
    Salon salon = new Salon(applications.endpoints());
    new Customer(salon, "+34611700003", "Sara").says("Hola").isTold("Sara");
  }

  private static void awaitStatus(Applications applications, String main, String path, int status)
      throws Exception {
    RunningSalon.await(
        main + path + " answers " + status,
        LIMIT,
        () -> applications.allRun() && applications.status(main, path) == status);
  }
}
