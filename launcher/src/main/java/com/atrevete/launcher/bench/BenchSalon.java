package com.atrevete.launcher.bench;

import com.atrevete.launcher.command.Refusal;
import com.atrevete.launcher.folder.Endpoints;
import com.atrevete.launcher.process.Waiting;
import com.atrevete.launcher.say.SignedWebhook;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** A product of its own to measure: in another process, on a data folder that is thrown away. */
final class BenchSalon implements AutoCloseable {

  private static final Duration START_LIMIT = Duration.ofMinutes(2);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(40);
  private static final int OK = 200;

  /** Nothing configured: what is measured never reaches a real customer or account. */
  private static final Set<String> PASSED_ON =
      Set.of("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "ATREVETE_TEMPORAL");

  private final Path data;
  private final Process process;
  private final HttpClient http = HttpClient.newHttpClient();

  private BenchSalon(Path data, Process process) {
    this.data = data;
    this.process = process;
  }

  /** Returns when it serves. */
  static BenchSalon start(Path home) throws IOException, InterruptedException {
    Path data = Files.createTempDirectory("atrevete-bench");
    String port = freePort();
    BenchSalon salon = new BenchSalon(data, launch(home, data, port));
    URI health = URI.create("http://127.0.0.1:" + port + "/actuator/health");
    boolean up = Waiting.until(() -> salon.hasEnded() || salon.isUp(health), START_LIMIT);
    if (!up || salon.hasEnded()) {
      salon.process.destroy();
      throw new Refusal(
          "The product to measure did not start", "Its messages are in " + data.resolve("out"));
    }
    return salon;
  }

  /** As the start script launches it: with this JVM's options and classes. */
  private static Process launch(Path home, Path data, String port) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("com.atrevete.launcher.LauncherApp", "up"));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().retainAll(PASSED_ON);
    builder
        .environment()
        .putAll(
            Map.of(
                "ATREVETE_HOME", home.toAbsolutePath().toString(),
                "DATA_DIR", data.toString(),
                "DEMO_AGENDA", "empty",
                "SERVER_PORT", port,
                "TEMPORAL_PORT", freePort(),
                "TEMPORAL_UI_PORT", freePort()));
    return builder.redirectErrorStream(true).redirectOutput(data.resolve("out").toFile()).start();
  }

  private static String freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return Integer.toString(socket.getLocalPort());
    }
  }

  private boolean hasEnded() {
    return !process.isAlive();
  }

  private boolean isUp(URI health) {
    try {
      var answer = http.send(HttpRequest.newBuilder(health).build(), BodyHandlers.ofString());
      return answer.statusCode() == OK && answer.body().contains("\"UP\"");
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  Endpoints endpoints() throws IOException {
    return Endpoints.readFrom(data);
  }

  SignedWebhook webhook() throws IOException {
    return new SignedWebhook(endpoints().baseUrl(), endpoints().webhookSecrets().chatwoot());
  }

  /** The JVM and everything it has started. */
  List<ProcessHandle> processes() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    process
        .onExit()
        .completeOnTimeout(process, STOP_LIMIT.toMillis(), TimeUnit.MILLISECONDS)
        .join();
    if (process.isAlive()) {
      throw new Refusal("The measured product does not stop", "End process " + process.pid());
    }
    FileSystemUtils.deleteRecursively(data);
  }
}
