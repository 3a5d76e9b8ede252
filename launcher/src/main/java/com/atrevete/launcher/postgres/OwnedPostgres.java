package com.atrevete.launcher.postgres;

import com.atrevete.launcher.command.Refusal;
import com.atrevete.launcher.folder.DataDirectory;
import com.atrevete.launcher.folder.Endpoints;
import com.atrevete.launcher.folder.SecretStore;
import com.atrevete.launcher.process.ChildProcess;
import com.atrevete.launcher.process.Supervised;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** PostgreSQL on the data folder: keeps its data and its port however the JVM or it ended. */
public final class OwnedPostgres implements Supervised {

  private static final String USER = "atrevete";
  private static final String WRONG_PASSWORD = "28P01";
  private static final Duration START_LIMIT = Duration.ofMinutes(2);
  private static final Duration FAMILY_LIMIT = Duration.ofSeconds(20);

  /**
   * Durable, loopback only, small, and without statements (which hold phone numbers) in its log.
   */
  private static final List<String> SETTINGS =
      List.of(
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "fsync=on",
          "synchronous_commit=on",
          "max_connections=60",
          "shared_buffers=48MB",
          "jit=off",
          "timezone=UTC",
          "log_timezone=UTC",
          "log_checkpoints=off",
          "log_error_verbosity=terse",
          "log_min_error_statement=panic");

  private final Path data;
  private final Path portFile;
  private final Path log;
  private final Path binaryCache;
  private final SecretStore secrets;
  private final ChildProcess child;
  private @Nullable PostgresAddress address;

  public OwnedPostgres(DataDirectory directory, Path binaryCache, SecretStore secrets) {
    this.data = directory.resolve("postgres");
    this.portFile = directory.resolve("postgres.port");
    this.log = directory.resolve("postgres.log");
    this.binaryCache = binaryCache;
    this.secrets = secrets;
    this.child =
        new ChildProcess(
            "PostgreSQL", data, directory.resolve("postgres.pid"), List.of("INT", "QUIT"));
  }

  @Override
  public String name() {
    return "postgres";
  }

  /** Ends the server a killed predecessor left, so that its port and files are free. */
  public void retirePredecessor() throws IOException, InterruptedException {
    child.stop();
    if (!child.awaitNobody("postgres", FAMILY_LIMIT)) {
      throw new Refusal("PostgreSQL processes still use " + data, "End them, then start again");
    }
    Files.deleteIfExists(data.resolve("postmaster.pid")); // its pid may be someone else's by now
  }

  @Override
  public Process launch() throws IOException, InterruptedException {
    retirePredecessor();
    PostgresPrograms programs = PostgresPrograms.of(PostgresBinaries.unpackedIn(binaryCache));
    int port = address == null ? PostgresAddress.rememberedPort(portFile) : address.port();
    PostgresAddress here = new PostgresAddress(port, USER, secrets.key("postgres"));
    address = here;
    PostgresCluster.createIfMissing(data, programs, here);
    List<String> command = new ArrayList<>(programs.command("postgres"));
    command.addAll(List.of("-D", data.toString(), "-p", Integer.toString(port)));
    SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
    return child.launch(command, log);
  }

  @Override
  public void awaitReady(Process process) throws IOException, InterruptedException {
    long end = System.nanoTime() + START_LIMIT.toNanos();
    SQLException last = null;
    while (process.isAlive() && System.nanoTime() < end) {
      try {
        createDatabaseIfMissing();
        return;
      } catch (SQLException e) {
        refuseWrongPassword(e);
        last = e;
        Thread.sleep(30);
      }
    }
    String cause = "PostgreSQL did not start (its messages are in " + log + ")";
    throw new Refusal(cause, "Correct that, then start again", new IOException(cause, last));
  }

  private void refuseWrongPassword(SQLException e) {
    if (WRONG_PASSWORD.equals(e.getSQLState())) {
      throw new Refusal(
          "The password in secrets.json does not open the database in " + data,
          "Restore the secrets.json that belongs to it",
          e);
    }
  }

  private void createDatabaseIfMissing() throws SQLException {
    try (Connection connection = known().connect("postgres");
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT 1 FROM pg_database WHERE datname = '" + PostgresAddress.DATABASE + "'")) {
      if (!found.next()) {
        statement.execute("CREATE DATABASE " + PostgresAddress.DATABASE);
      }
    }
  }

  /** Where the started server is. */
  public Endpoints.Jdbc endpoint() {
    return new Endpoints.Jdbc(known().url(PostgresAddress.DATABASE), USER, known().password());
  }

  private PostgresAddress known() {
    if (address == null) {
      throw new IllegalStateException("not started");
    }
    return address;
  }

  @Override
  public void stop() throws IOException, InterruptedException {
    child.stop();
  }
}
