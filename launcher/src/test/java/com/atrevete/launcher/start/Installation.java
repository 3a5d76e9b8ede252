package com.atrevete.launcher.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.launcher.LauncherApp;
import com.atrevete.launcher.process.Ports;
import com.atrevete.launcher.process.Waiting;
import com.atrevete.launcher.temporal.TemporalBinary;
import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A copy of the product with ports and data of its own, started as a person starts it. */
final class Installation {

  private static final Duration START_LIMIT = Duration.ofMinutes(3);

  private final Path data;
  private final int port;
  private final int temporalPort;
  private final int uiPort;

  Installation(Path folder) throws IOException {
    this.data = folder.resolve("data");
    this.port = Clone.freePort();
    this.temporalPort = Clone.freePort();
    this.uiPort = Clone.freePort();
  }

  Process start() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-Xmx512m",
            "-cp",
            productClassPath(),
            LauncherApp.class.getName(),
            "up");
    Map<String, String> environment = builder.environment();
    environment.put("ATREVETE_HOME", Clone.home().toString());
    environment.put(
        "ATREVETE_TEMPORAL", TemporalBinary.locate(System.getenv(), Clone.home()).toString());
    environment.put("DATA_DIR", data.toString());
    environment.put("SERVER_PORT", Integer.toString(port));
    environment.put("TEMPORAL_PORT", Integer.toString(temporalPort));
    environment.put("TEMPORAL_UI_PORT", Integer.toString(uiPort));
    return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static String productClassPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> !entry.contains("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  void awaitUp(Process process) throws Exception {
    Waiting.until(() -> !process.isAlive() || isUp(), START_LIMIT);
    assertThat(process.isAlive()).as("the product runs").isTrue();
    assertThat(isUp()).as("the product is healthy").isTrue();
  }

  private boolean isUp() {
    try {
      URI health = URI.create("http://127.0.0.1:" + port + "/actuator/health");
      HttpURLConnection connection = (HttpURLConnection) health.toURL().openConnection();
      connection.setConnectTimeout(2_000);
      connection.setReadTimeout(2_000);
      return connection.getResponseCode() == 200
          && new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
              .contains("\"UP\"");
    } catch (IOException e) {
      return false;
    }
  }

  Optional<ProcessHandle> server(String name) throws IOException {
    Path ownerFile = data.resolve(name + ".pid");
    return Files.exists(ownerFile)
        ? ProcessHandle.of(Long.parseLong(Files.readString(ownerFile).strip()))
        : Optional.empty();
  }

  boolean portsAreFree() {
    return Stream.of(port, temporalPort, uiPort).noneMatch(Ports::answers);
  }
}
