package com.atrevete.launcher.postgres;

import com.atrevete.launcher.command.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Creates the database files: a folder called "postgres" is always complete. */
final class PostgresCluster {

  private PostgresCluster() {}

  /** Runs initdb in a folder of its own, then renames it at once. */
  static void createIfMissing(Path data, PostgresPrograms programs, PostgresAddress address)
      throws IOException, InterruptedException {
    if (Files.exists(data)) {
      return;
    }
    Path parent = data.resolveSibling("");
    discardUnfinished(parent);
    Path fresh = parent.resolve("postgres.new-" + UUID.randomUUID());
    Files.createDirectory(fresh);
    Path password = Files.createTempFile(parent, "postgres.", ".secret");
    Files.writeString(password, address.password());
    try {
      initdb(fresh, password, programs, address);
    } finally {
      Files.deleteIfExists(password);
    }
    Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void initdb(
      Path folder, Path password, PostgresPrograms programs, PostgresAddress address)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(programs.command("initdb"));
    command.addAll(List.of("-D", folder.toString(), "-U", address.user()));
    command.addAll(List.of("--pwfile=" + password, "-A", "scram-sha-256", "-E", "UTF8"));
    command.addAll(List.of("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new Refusal(
          "The database files could not be created: " + lastLine(output),
          "Set SPRING_DATASOURCE_URL to a PostgreSQL of your own if this one cannot run here");
    }
  }

  private static String lastLine(String output) {
    return output.lines().filter(line -> !line.isBlank()).reduce("no output", (a, b) -> b);
  }

  /** An initdb of a killed first start may still be writing; what cannot go now goes next time. */
  private static void discardUnfinished(Path parent) throws IOException {
    try (DirectoryStream<Path> unfinished =
        Files.newDirectoryStream(parent, "postgres.{new-*,*.secret}")) {
      for (Path path : unfinished) {
        FileTrees.delete(path);
      }
    } catch (java.nio.file.DirectoryNotEmptyException e) {
      // left for the next start
    }
  }
}
