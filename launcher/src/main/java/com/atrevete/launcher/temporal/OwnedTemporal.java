package com.atrevete.launcher.temporal;

import com.atrevete.launcher.command.Refusal;
import com.atrevete.launcher.folder.DataDirectory;
import com.atrevete.launcher.process.ChildProcess;
import com.atrevete.launcher.process.Ports;
import com.atrevete.launcher.process.Supervised;
import com.atrevete.launcher.process.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The Temporal dev server on a SQLite file of the data folder, with its Web UI. */
public final class OwnedTemporal implements Supervised {

  private static final Duration START_LIMIT = Duration.ofSeconds(30);
  private static final Duration PORT_LIMIT = Duration.ofSeconds(5);

  /** One shard polls 20 times a second unless told otherwise: a floor of 50 ms under every step. */
  private static final List<String> DYNAMIC_CONFIG =
      List.of(
          "history.transferProcessorMaxPollRPS=1000",
          "history.timerProcessorMaxPollRPS=1000",
          "history.visibilityProcessorMaxPollRPS=1000",
          "matching.numTaskqueueReadPartitions=1",
          "matching.numTaskqueueWritePartitions=1");

  /**
   * Where the server listens; the Web UI asks the codec address to make payloads readable.
   *
   * @param codec address of the codec endpoint
   */
  public record Settings(Path binary, int port, int uiPort, String namespace, String codec) {}

  private final Settings settings;
  private final Path folder;
  private final Path log;
  private final ChildProcess child;

  public OwnedTemporal(DataDirectory directory, Settings settings) {
    this.settings = settings;
    this.folder = directory.resolve("temporal");
    this.log = directory.resolve("temporal.log");
    this.child =
        new ChildProcess("Temporal", folder, directory.resolve("temporal.pid"), List.of("TERM"));
  }

  @Override
  public String name() {
    return "temporal";
  }

  /**
   * Ends the server a killed predecessor left, so that its ports and file are free. At once: what
   * it has acknowledged is on disk.
   */
  public void retirePredecessor() throws IOException, InterruptedException {
    boolean outlivedItsLauncher = child.running().isPresent();
    child.kill();
    if (outlivedItsLauncher) {
      Ports.awaitFree(settings.port(), PORT_LIMIT);
    }
    requirePorts();
  }

  @Override
  public Process launch() throws IOException, InterruptedException {
    retirePredecessor();
    Files.createDirectories(folder);
    return child.launch(command(), log);
  }

  private void requirePorts() {
    Ports.requireFree(settings.port(), "Temporal", "TEMPORAL_PORT");
    Ports.requireFree(settings.uiPort(), "Temporal Web UI", "TEMPORAL_UI_PORT");
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(settings.binary().toString(), "server", "start-dev"));
    command.addAll(List.of("--db-filename", folder.resolve("temporal.db").toString()));
    command.addAll(List.of("--sqlite-pragma", "journal_mode=wal"));
    command.addAll(List.of("--sqlite-pragma", "synchronous=full"));
    command.addAll(List.of("--ip", "127.0.0.1", "--port", Integer.toString(settings.port())));
    command.addAll(List.of("--ui-port", Integer.toString(settings.uiPort())));
    command.addAll(List.of("--namespace", settings.namespace(), "--log-level", "warn"));
    command.addAll(List.of("--ui-disable-news-fetch", "--ui-codec-endpoint", settings.codec()));
    DYNAMIC_CONFIG.forEach(value -> command.addAll(List.of("--dynamic-config-value", value)));
    return command;
  }

  @Override
  public void awaitReady(Process process) throws InterruptedException {
    Waiting.until(() -> !process.isAlive() || Ports.answers(settings.port()), START_LIMIT);
    if (!process.isAlive() || !Ports.answers(settings.port())) {
      throw new Refusal(
          "Temporal did not start (its messages are in " + log + ")",
          "Correct that, then start again");
    }
  }

  public String address() {
    return "127.0.0.1:" + settings.port();
  }

  public String webUi() {
    return "http://127.0.0.1:" + settings.uiPort();
  }

  @Override
  public void stop() throws IOException, InterruptedException {
    child.stop();
  }
}
