package com.atrevete.launcher.process;

import com.atrevete.launcher.command.Refusal;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one program running until it is stopped: one that dies is started again, ever more slowly.
 */
public final class Supervisor {

  private static final Logger log = LoggerFactory.getLogger(Supervisor.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
  private static final Duration STABLE = Duration.ofMinutes(1);

  private final Supervised program;
  private boolean stopping;
  private @Nullable Thread watcher;

  public Supervisor(Supervised program) {
    this.program = program;
  }

  /** Starts the program and returns when it serves. */
  public void start() throws IOException, InterruptedException {
    Process process = launch();
    program.awaitReady(process);
    synchronized (this) {
      if (!stopping) {
        watcher = Thread.ofVirtual().name("watch-" + program.name()).start(() -> watch(process));
      }
    }
  }

  private synchronized Process launch() throws IOException, InterruptedException {
    if (stopping) {
      throw new CancellationException("stopping");
    }
    return program.launch();
  }

  private void watch(Process first) {
    Process process = first;
    Duration pause = FIRST_PAUSE;
    try {
      while (true) {
        Instant since = Instant.now();
        process.waitFor();
        pause = since.plus(STABLE).isBefore(Instant.now()) ? FIRST_PAUSE : pause;
        log.atWarn().addKeyValue("program", program.name()).log("Program ended, starting it again");
        Thread.sleep(pause);
        pause =
            pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0
                ? pause.multipliedBy(2)
                : LONGEST_PAUSE;
        process = restarted(process);
      }
    } catch (InterruptedException | CancellationException e) {
      // the program is stopped by whoever stops the supervisor
    }
  }

  private Process restarted(Process ended) throws InterruptedException {
    try {
      Process process = launch();
      program.awaitReady(process);
      return process;
    } catch (IOException | Refusal e) {
      log.atError().setCause(e).addKeyValue("program", program.name()).log("Start failed");
      return ended;
    }
  }

  /** Stops watching, then the program. */
  public void stop() throws IOException, InterruptedException {
    Thread watching;
    synchronized (this) {
      stopping = true;
      watching = watcher;
    }
    if (watching != null) {
      watching.interrupt();
      watching.join();
    }
    program.stop();
  }
}
