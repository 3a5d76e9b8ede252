package com.atrevete.launcher.failure;

import com.atrevete.launcher.folder.DataDirectory;
import com.atrevete.launcher.folder.Endpoints;
import com.atrevete.launcher.folder.SecretStore;
import com.atrevete.launcher.postgres.OwnedPostgres;
import com.atrevete.launcher.process.Supervised;
import com.atrevete.launcher.script.RunningSalon;
import com.atrevete.launcher.temporal.OwnedTemporal;
import com.atrevete.launcher.temporal.TemporalBinary;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Api, worker and admin each in a process of its own, beside a PostgreSQL and a Temporal that are
 * started and stopped apart from them: as a salon runs them.
 */
final class Applications implements AutoCloseable {

  static final List<String> MAINS =
      List.of(
          "com.atrevete.api.ApiApp",
          "com.atrevete.worker.WorkerApp",
          "com.atrevete.admin.AdminApp");

  private final Path data;
  private final DataDirectory directory;
  private final OwnedPostgres postgres;
  private final OwnedTemporal temporal;
  private final Map<String, Process> running = new LinkedHashMap<>();
  private final Map<String, String> ports = new HashMap<>();
  private final HttpClient http = HttpClient.newHttpClient();

  /** The addresses are settled, nothing runs. */
  Applications(Path data) throws IOException {
    Path home = Path.of("..").toRealPath();
    this.data = data;
    directory = DataDirectory.open(data);
    SecretStore secrets = new SecretStore(directory.resolve("secrets.json"));
    postgres = new OwnedPostgres(directory, home.resolve(".tools"), secrets);
    temporal =
        new OwnedTemporal(
            directory,
            new OwnedTemporal.Settings(
                TemporalBinary.locate(System.getenv(), home),
                Integer.parseInt(RunningSalon.freePort()),
                Integer.parseInt(RunningSalon.freePort()),
                "salon",
                "http://127.0.0.1:1/codec"));
    for (String main : MAINS) {
      ports.put(main, RunningSalon.freePort());
    }
  }

  void startPostgres() throws Exception {
    start(postgres);
  }

  /** With nothing set up in it: that is the worker's to do. */
  void startTemporal() throws Exception {
    start(temporal);
  }

  private static void start(Supervised server) throws Exception {
    server.awaitReady(server.launch());
  }

  void stopServers() throws Exception {
    temporal.stop();
    postgres.stop();
  }

  void startAll() throws IOException {
    for (String main : MAINS) {
      start(main);
    }
  }

  void start(String main) throws IOException {
    ProcessBuilder builder = RunningSalon.program(data, main);
    builder.environment().putAll(variables(main));
    builder.redirectErrorStream(true).redirectOutput(data.resolve(main + ".out").toFile());
    running.put(main, builder.start());
  }

  private Map<String, String> variables(String main) {
    Map<String, String> variables = new HashMap<>();
    variables.put("SERVER_PORT", ports.get(main));
    variables.put("PUBLIC_URL", url(MAINS.getFirst()));
    variables.put("SPRING_DATASOURCE_URL", postgres.endpoint().url());
    variables.put("SPRING_DATASOURCE_USERNAME", postgres.endpoint().user());
    variables.put("SPRING_DATASOURCE_PASSWORD", postgres.endpoint().password());
    variables.put("TEMPORAL_ADDRESS", temporal.address());
    variables.put("TEMPORAL_NAMESPACE", "salon");
    variables.put("CHATWOOT_WEBHOOK_SECRET", "chatwoot");
    variables.put("STRIPE_WEBHOOK_SECRET", "stripe");
    variables.put("ADMIN_INITIAL_PASSWORD", "probando-1234");
    variables.put("DEMO_AGENDA", "empty");
    return variables;
  }

  private String url(String main) {
    return "http://127.0.0.1:" + ports.get(main);
  }

  /** The api as the outside sees it. */
  Endpoints endpoints() {
    return new Endpoints(
        postgres.endpoint(),
        new Endpoints.Temporal(temporal.address(), "salon", temporal.webUi()),
        url(MAINS.getFirst()),
        new Endpoints.WebhookSecrets("chatwoot", "stripe", "whatsapp"),
        new Endpoints.Login("admin", "probando-1234"));
  }

  /** The HTTP status of a page; 0 when nobody answers. */
  int status(String main, String path) throws InterruptedException {
    try {
      return http.send(
              HttpRequest.newBuilder(URI.create(url(main) + path))
                  .timeout(Duration.ofSeconds(5))
                  .build(),
              HttpResponse.BodyHandlers.discarding())
          .statusCode();
    } catch (IOException nobody) {
      return 0;
    }
  }

  /** Fails with what an application said when one has ended. */
  boolean allRun() throws IOException {
    for (var application : running.entrySet()) {
      if (!application.getValue().isAlive()) {
        throw new AssertionError(
            application.getKey()
                + " ended: "
                + Files.readString(data.resolve(application.getKey() + ".out")));
      }
    }
    return true;
  }

  void stopApplications() throws InterruptedException {
    running.values().forEach(Process::destroy);
    for (Process application : running.values()) {
      application.waitFor();
    }
    running.clear();
  }

  @Override
  public void close() throws Exception {
    stopApplications();
    stopServers();
    directory.close();
  }
}
