package com.atrevete.launcher.process;

import com.atrevete.launcher.command.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A program that runs beside the JVM in a session of its own, so that Ctrl-C in the terminal
 * reaches only the JVM and the program ends last. It is found again by its owner file, whoever was
 * killed.
 *
 * @param folder its working folder, used by nobody else
 * @param ownerFile where the program's pid is written by itself, before it runs
 * @param stopSignals from polite to strong; KILL follows by itself
 */
public record ChildProcess(String name, Path folder, Path ownerFile, List<String> stopSignals) {

  /** The pid is on disk before the program runs, so no kill of the JVM leaves it unknown. */
  private static final String RECORD_THEN_RUN =
      "echo $$ > \"$0.new\" && mv \"$0.new\" \"$0\"; exec \"$@\"";

  private static final String NEW_SESSION_PERL = "use POSIX; POSIX::setsid(); exec @ARGV or die";
  private static final Set<String> PASSED_ON = Set.of("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR");
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final long LOG_LIMIT = 10_000_000;

  public ChildProcess {
    stopSignals = List.copyOf(stopSignals);
  }

  /** Starts the program; nobody may be running in its folder. */
  public Process launch(List<String> command, Path log) throws IOException {
    List<String> line = new ArrayList<>(List.of("/bin/sh", "-c", RECORD_THEN_RUN));
    line.add(ownerFile.toString());
    line.addAll(inNewSession());
    line.addAll(command);
    if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
      Files.delete(log);
    }
    ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
    builder.environment().keySet().retainAll(PASSED_ON); // no secret reaches a child
    return builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
        .start();
  }

  private static List<String> inNewSession() {
    return Files.isExecutable(Path.of("/usr/bin/setsid"))
        ? List.of("/usr/bin/setsid")
        : List.of("perl", "-e", NEW_SESSION_PERL, "--");
  }

  /** The program as started now or by a predecessor that was killed. */
  public Optional<ProcessHandle> running() {
    return ProcessIdentity.recorded(ownerFile, folder);
  }

  /** Stops exactly this program, if it runs, and returns when it is gone. */
  public void stop() throws IOException, InterruptedException {
    for (String signal : stopSignals) {
      Optional<ProcessHandle> process = running();
      if (process.isEmpty()) {
        break;
      }
      signal(process.get(), signal);
      Waiting.until(() -> running().isEmpty(), PATIENCE);
    }
    kill();
  }

  /** Ends exactly this program, if it runs, without asking. */
  public void kill() throws IOException, InterruptedException {
    running().ifPresent(ProcessHandle::destroyForcibly);
    if (!Waiting.until(() -> running().isEmpty(), PATIENCE)) {
      throw new Refusal(name + " does not stop", "End the process named in " + ownerFile);
    }
    Files.deleteIfExists(ownerFile);
  }

  private static void signal(ProcessHandle process, String signal)
      throws IOException, InterruptedException {
    new ProcessBuilder("/bin/sh", "-c", "kill -" + signal + " " + process.pid())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  /** Waits until nobody of this program's family (same folder, same program) is left. */
  public boolean awaitNobody(String program, Duration limit) throws InterruptedException {
    return !ProcessIdentity.showsFolders()
        || Waiting.until(
            () -> ProcessHandle.allProcesses().noneMatch(p -> isFamily(p, program)), limit);
  }

  private boolean isFamily(ProcessHandle process, String program) {
    return process.info().command().filter(c -> c.endsWith("/" + program)).isPresent()
        && ProcessIdentity.worksIn(process, folder);
  }
}
