package com.atrevete.launcher.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.launcher.folder.DataDirectory;
import com.atrevete.launcher.folder.Endpoints;
import com.atrevete.launcher.folder.SecretStore;
import com.atrevete.launcher.postgres.OwnedPostgres;
import com.atrevete.launcher.process.Ports;
import com.atrevete.launcher.process.Supervisor;
import com.atrevete.launcher.process.Waiting;
import com.atrevete.launcher.temporal.NamespaceSetup;
import com.atrevete.launcher.temporal.OwnedTemporal;
import com.atrevete.launcher.temporal.SearchAttributeList;
import com.atrevete.launcher.temporal.TemporalBinary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
@Timeout(180)
class KilledServersTest {

  private static final Duration LIMIT = Duration.ofMinutes(1);

  @TempDir Path folder;
  private DataDirectory directory;

  @BeforeEach
  void open() throws IOException {
    directory = DataDirectory.open(folder.resolve("data"));
  }

  @AfterEach
  void close() throws IOException {
    directory.close();
  }

  @Test
  @DisplayName("The killed database comes back at the same address with what was stored")
  void postgresComesBack() throws Exception {
    OwnedPostgres postgres = postgres();
    Supervisor supervisor = new Supervisor(postgres);
    supervisor.start();
    Endpoints.Jdbc before = postgres.endpoint();
    execute(before, "CREATE TABLE kept AS SELECT 42 AS answer");
    kill("postgres.pid");
    assertThat(Waiting.until(() -> answer(before) == 42, LIMIT)).isTrue();
    supervisor.stop();
    assertThat(directory.resolve("postgres").resolve("postmaster.pid")).doesNotExist();
  }

  @Test
  @DisplayName("A database that outlived its launcher is ended and started again on the same data")
  void orphanedPostgresIsReplaced() throws Exception {
    OwnedPostgres first = postgres();
    first.awaitReady(first.launch());
    execute(first.endpoint(), "CREATE TABLE kept AS SELECT 42 AS answer");
    OwnedPostgres next = postgres();
    next.awaitReady(next.launch());
    assertThat(next.endpoint()).isEqualTo(first.endpoint());
    assertThat(answer(next.endpoint())).isEqualTo(42);
    next.stop();
  }

  @Test
  @DisplayName("The killed Temporal comes back on the same port; its namespace stays set up")
  void temporalComesBack() throws Exception {
    OwnedTemporal temporal = temporal();
    Supervisor supervisor = new Supervisor(temporal);
    supervisor.start();
    setup(temporal).apply();
    long killed = kill("temporal.pid");
    assertThat(Waiting.until(() -> pid("temporal.pid") != killed, LIMIT)).isTrue();
    setup(temporal).apply();
    supervisor.stop();
    assertThat(Ports.answers(port(temporal))).isFalse();
  }

  private OwnedPostgres postgres() throws IOException {
    SecretStore secrets = new SecretStore(directory.resolve("secrets.json"));
    return new OwnedPostgres(directory, Clone.home().resolve(".tools"), secrets);
  }

  private OwnedTemporal temporal() throws IOException {
    Path binary = TemporalBinary.locate(System.getenv(), Clone.home());
    int port = Clone.freePort();
    int ui = Clone.freePort();
    var settings =
        new OwnedTemporal.Settings(binary, port, ui, "salon", "http://127.0.0.1:1/codec");
    return new OwnedTemporal(directory, settings);
  }

  private static NamespaceSetup setup(OwnedTemporal temporal) throws IOException {
    var attributes = SearchAttributeList.of(Clone.home());
    return new NamespaceSetup(temporal.address(), "salon", attributes);
  }

  private static int port(OwnedTemporal temporal) {
    return Integer.parseInt(temporal.address().replace("127.0.0.1:", ""));
  }

  private long kill(String ownerFile) {
    long pid = pid(ownerFile);
    ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    return pid;
  }

  private long pid(String ownerFile) {
    try {
      return Long.parseLong(Files.readString(directory.resolve(ownerFile)).strip());
    } catch (IOException e) {
      return -1;
    }
  }

  private static void execute(Endpoints.Jdbc jdbc, String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(jdbc.url(), jdbc.user(), jdbc.password());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int answer(Endpoints.Jdbc jdbc) {
    try (Connection connection =
            DriverManager.getConnection(jdbc.url(), jdbc.user(), jdbc.password());
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT answer FROM kept")) {
      row.next();
      return row.getInt(1);
    } catch (SQLException e) {
      return -1;
    }
  }
}
