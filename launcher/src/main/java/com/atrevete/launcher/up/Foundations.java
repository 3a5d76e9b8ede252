package com.atrevete.launcher.up;

import com.atrevete.launcher.folder.DataDirectory;
import com.atrevete.launcher.folder.Endpoints;
import com.atrevete.launcher.folder.SecretStore;
import com.atrevete.launcher.postgres.OwnedPostgres;
import com.atrevete.launcher.process.Ports;
import com.atrevete.launcher.process.Supervisor;
import com.atrevete.launcher.temporal.NamespaceSetup;
import com.atrevete.launcher.temporal.OwnedTemporal;
import com.atrevete.launcher.temporal.SearchAttributeList;
import com.atrevete.launcher.temporal.TemporalBinary;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Starts the database and Temporal that nobody configured, side by side. */
final class Foundations {

  private final UpSettings settings;
  private final DataDirectory directory;
  private final SecretStore secrets;
  private final StopOrder stopOrder;

  Foundations(
      UpSettings settings, DataDirectory directory, SecretStore secrets, StopOrder stopOrder) {
    this.settings = settings;
    this.directory = directory;
    this.secrets = secrets;
    this.stopOrder = stopOrder;
  }

  /** What runs below the applications and where. */
  record Started(Endpoints.Jdbc jdbc, Endpoints.Temporal temporal) {}

  /** Returns when both serve; Temporal stops before PostgreSQL. */
  Started start() throws Exception {
    Callable<Endpoints.Jdbc> jdbc =
        settings.has("SPRING_DATASOURCE_URL") ? this::configuredDatabase : ownDatabase();
    Callable<Endpoints.Temporal> temporal =
        settings.has("TEMPORAL_ADDRESS") ? this::configuredTemporal : ownTemporal();
    try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Endpoints.Jdbc> database = both.submit(jdbc);
      Future<Endpoints.Temporal> server = both.submit(temporal);
      return new Started(result(database), result(server));
    }
  }

  private Endpoints.Jdbc configuredDatabase() {
    return new Endpoints.Jdbc(
        settings.get("SPRING_DATASOURCE_URL", ""),
        settings.get("SPRING_DATASOURCE_USERNAME", ""),
        settings.get("SPRING_DATASOURCE_PASSWORD", ""));
  }

  private Endpoints.Temporal configuredTemporal() {
    String ui = settings.get("TEMPORAL_UI_URL", "");
    return new Endpoints.Temporal(settings.get("TEMPORAL_ADDRESS", ""), settings.namespace(), ui);
  }

  private Callable<Endpoints.Jdbc> ownDatabase() {
    OwnedPostgres postgres =
        new OwnedPostgres(directory, settings.tools(), secrets.key("postgres"));
    Supervisor supervisor = new Supervisor(postgres);
    stopOrder.add(supervisor::stop);
    return () -> {
      supervisor.start();
      return postgres.endpoint();
    };
  }

  private Callable<Endpoints.Temporal> ownTemporal() throws Exception {
    OwnedTemporal temporal = new OwnedTemporal(directory, temporalSettings());
    temporal.retirePredecessor();
    Ports.requireFree(settings.temporalPort(), "Temporal", "TEMPORAL_PORT");
    Ports.requireFree(settings.temporalUiPort(), "Temporal Web UI", "TEMPORAL_UI_PORT");
    Supervisor supervisor = new Supervisor(temporal);
    stopOrder.add(supervisor::stop);
    return () -> {
      supervisor.start();
      var attributes = SearchAttributeList.of(settings.home());
      new NamespaceSetup(temporal.address(), settings.namespace(), attributes).apply();
      return new Endpoints.Temporal(temporal.address(), settings.namespace(), temporal.webUi());
    };
  }

  private OwnedTemporal.Settings temporalSettings() {
    return new OwnedTemporal.Settings(
        TemporalBinary.locate(settings.environment(), settings.home()),
        settings.temporalPort(),
        settings.temporalUiPort(),
        settings.namespace(),
        settings.localUrl() + "/codec");
  }

  private static <T> T result(Future<T> future) throws Exception {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }
}
