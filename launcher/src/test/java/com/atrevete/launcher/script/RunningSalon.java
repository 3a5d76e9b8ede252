package com.atrevete.launcher.script;

import com.atrevete.launcher.folder.Endpoints;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The whole product as its user starts it, in a process of its own on a data folder of its own:
 * what the scripts talk to.
 */
public final class RunningSalon implements AutoCloseable {

  private static final Duration START = Duration.ofSeconds(120);
  private static final Duration STOP = Duration.ofSeconds(40);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Path data;
  private final Map<String, String> environment;
  private Process process;
  private Endpoints endpoints;

  private RunningSalon(Path data, Map<String, String> environment) {
    this.data = data;
    this.environment = environment;
  }

  /** Starts the product with an empty agenda; further variables win over the defaults. */
  public static RunningSalon start(Map<String, String> variables) throws Exception {
    Map<String, String> environment = new HashMap<>();
    environment.put("SERVER_PORT", freePort());
    environment.put("TEMPORAL_PORT", freePort());
    environment.put("TEMPORAL_UI_PORT", freePort());
    environment.put("DEMO_AGENDA", "empty");
    environment.put("ADMIN_INITIAL_PASSWORD", "probando-1234");
    environment.putAll(variables);
    RunningSalon salon =
        new RunningSalon(Files.createTempDirectory("atrevete-script"), environment);
    salon.up();
    return salon;
  }

  private static String freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return Integer.toString(socket.getLocalPort());
    }
  }

  /** Starts the product again on the same data. */
  public void up() throws Exception {
    process = java("com.atrevete.launcher.LauncherApp", environment, "up");
    await("the product serves", START, this::isUp);
    endpoints = Endpoints.readFrom(data);
  }

  /** A further Java process of the product, on the same classes. */
  public Process java(String main, Map<String, String> variables, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-cp", System.getProperty("java.class.path"), main));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(variables);
    builder.environment().put("DATA_DIR", data.toString());
    builder.environment().put("ATREVETE_HOME", Path.of("..").toRealPath().toString());
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve(main + ".out").toFile()));
    return builder.start();
  }

  private boolean isUp() throws Exception {
    if (!process.isAlive()) {
      throw new IllegalStateException("the product ended: " + output());
    }
    try {
      HttpResponse<String> health =
          HTTP.send(
              HttpRequest.newBuilder(
                      URI.create(
                          "http://127.0.0.1:"
                              + environment.get("SERVER_PORT")
                              + "/actuator/health"))
                  .timeout(Duration.ofSeconds(2))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      return health.statusCode() == 200 && health.body().contains("\"UP\"");
    } catch (IOException notYet) {
      return false;
    }
  }

  /** What it printed, for failures. */
  public String output() throws IOException {
    Path out = data.resolve("com.atrevete.launcher.LauncherApp.out");
    return Files.exists(out) ? Files.readString(out) : "";
  }

  /** Its log, in which no error may stand. */
  public String log() throws IOException {
    Path log = data.resolve("atrevete.log");
    return Files.exists(log) ? Files.readString(log) : "";
  }

  public Path data() {
    return data;
  }

  public Endpoints endpoints() {
    return endpoints;
  }

  public long pid() {
    return process.pid();
  }

  /** As when the plug is pulled. */
  public void killHard() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /** As Ctrl-C does it. */
  public void stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("the product did not stop in " + STOP);
    }
  }

  @Override
  public void close() throws Exception {
    stop();
  }

  /** Something that can be looked at again and again. */
  @FunctionalInterface
  public interface Check {
    boolean holds() throws Exception;
  }

  /** Waits until it holds; fails with the description when it does not in time. */
  public static void await(String what, Duration limit, Check check) throws Exception {
    Instant end = Instant.now().plus(limit);
    while (!check.holds()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("not within " + limit + ": " + what);
      }
      TimeUnit.MILLISECONDS.sleep(25);
    }
  }
}
