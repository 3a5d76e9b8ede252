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
import org.springframework.util.FileSystemUtils;

/**
 * The whole product as its user starts it, in a process of its own on a data folder of its own:
 * what the scripts talk to.
 */
public final class RunningSalon implements AutoCloseable {

  private static final String LAUNCHER = "com.atrevete.launcher.LauncherApp";

  /** As the start script has them. */
  private static final List<String> FLAGS =
      List.of(
          "-Xmx512m",
          "-XX:+UseSerialGC",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");

  private static final Duration START = Duration.ofMinutes(2);
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
    try {
      salon.up();
      return salon;
    } catch (Exception | Error e) {
      salon.process.destroy();
      throw e;
    }
  }

  public static String freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return Integer.toString(socket.getLocalPort());
    }
  }

  /** Starts the product again on the same data. */
  public void up() throws Exception {
    process = java(LAUNCHER, environment, "up");
    await("the product serves", START, this::isUp);
    endpoints = Endpoints.readFrom(data);
  }

  /** What a start would be refused for: its exit code, its time and what it said on stderr. */
  public record Refusal(int exitCode, Duration after, List<String> lines) {}

  /** Tries a start that is to be refused; these variables win over the running product's. */
  public Refusal refusedUp(Map<String, String> variables) throws Exception {
    ProcessBuilder builder = program(data, LAUNCHER, "up");
    builder.environment().putAll(environment);
    builder.environment().putAll(variables);
    Instant start = Instant.now();
    Process refused = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    try {
      List<String> lines = refused.errorReader().lines().toList();
      return new Refusal(refused.waitFor(), Duration.between(start, Instant.now()), lines);
    } finally {
      refused.destroy();
    }
  }

  /** A further Java process of the product, on the same classes. */
  public Process java(String main, Map<String, String> variables, String... arguments)
      throws IOException {
    ProcessBuilder builder = program(data, main, arguments);
    builder.environment().putAll(variables);
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve(main + ".out").toFile()));
    return builder.start();
  }

  /** A program of the product that is yet to be started. */
  public static ProcessBuilder program(Path data, String main, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(FLAGS);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    command.addAll(List.of(arguments));
    Path options = Files.createTempFile(data, "java", ".args"); // a class path is long
    Files.write(options, command);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder = new ProcessBuilder(java, "@" + options);
    builder.environment().put("DATA_DIR", data.toString());
    builder.environment().put("ATREVETE_HOME", Path.of("..").toRealPath().toString());
    return builder;
  }

  /** Whether it serves and everything it stands on is there. */
  public boolean isUp() throws Exception {
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
    Path out = data.resolve(LAUNCHER + ".out");
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

  /** The pid of what the product started beside itself: {@code temporal} or {@code postgres}. */
  public long pidOf(String program) throws IOException {
    return Long.parseLong(Files.readString(data.resolve(program + ".pid")).strip());
  }

  /** Sends a signal to the process. */
  public static void signal(String signal, long pid) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + signal, Long.toString(pid)).inheritIO().start().waitFor();
  }

  public int port(String variable) {
    return Integer.parseInt(environment.get(variable));
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
  public void close() throws IOException {
    try {
      stop();
      endWhatOutlivedIt();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    if (!Boolean.getBoolean("atrevete.keep")) { // for whoever looks for a cause
      FileSystemUtils.deleteRecursively(data);
    }
  }

  /** After the plug was pulled its servers run on. */
  private void endWhatOutlivedIt() throws IOException, InterruptedException {
    for (String program : List.of("temporal", "postgres")) {
      Path folder = data.resolve(program);
      if (Files.exists(data.resolve(program + ".pid"))) {
        Path cwd = Path.of("/proc", Long.toString(pidOf(program)), "cwd");
        if (Files.exists(cwd) && cwd.toRealPath().equals(folder.toRealPath())) {
          signal("KILL", pidOf(program));
        }
      }
    }
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
