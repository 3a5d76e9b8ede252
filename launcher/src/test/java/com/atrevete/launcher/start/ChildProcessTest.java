package com.atrevete.launcher.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.launcher.process.ChildProcess;
import com.atrevete.launcher.process.Supervised;
import com.atrevete.launcher.process.Supervisor;
import com.atrevete.launcher.process.Waiting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ChildProcessTest {

  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final List<String> PROGRAM = List.of("sleep", "600");

  @TempDir Path folder;
  private Path ownerFile;
  private Path own;

  @BeforeEach
  void folders() throws IOException {
    own = Files.createDirectory(folder.toRealPath().resolve("own"));
    ownerFile = folder.resolve("own.pid");
  }

  @AfterEach
  void nothingStays() throws Exception {
    child().kill();
  }

  private ChildProcess child() {
    return new ChildProcess("Sleeper", own, ownerFile, List.of("TERM"));
  }

  private Process launch() throws Exception {
    Process process = child().launch(PROGRAM, folder.resolve("own.log"));
    assertThat(Waiting.until(() -> child().running().isPresent(), LIMIT)).isTrue();
    return process;
  }

  @Test
  @DisplayName("What a killed launcher left running is found again and stopped")
  void orphanIsStopped() throws Exception {
    Process process = launch();
    child().stop(); // another instance, as after a restart: it only knows the owner file
    assertThat(process.waitFor()).isNotZero();
    assertThat(ownerFile).doesNotExist();
  }

  @Test
  @DisplayName("Another program that was given the same process number is never touched")
  void foreignProcessIsSpared() throws Exception {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Process foreign = new ProcessBuilder(PROGRAM).directory(elsewhere.toFile()).start();
    try {
      Files.writeString(ownerFile, Long.toString(foreign.pid()));
      child().stop();
      assertThat(foreign.isAlive()).isTrue();
      assertThat(ownerFile).doesNotExist();
    } finally {
      foreign.destroyForcibly();
    }
  }

  @Test
  @DisplayName("An owner file without a sensible number stops nobody")
  void brokenOwnerFile() throws Exception {
    Files.writeString(ownerFile, "no number");
    child().stop();
    assertThat(child().running()).isEmpty();
  }

  @Test
  @DisplayName("Ctrl-C in the terminal does not reach what the launcher runs")
  void ownSession() throws Exception {
    Process process = launch();
    Process ps = new ProcessBuilder("ps", "-o", "pgid=", "-p", "" + process.pid()).start();
    assertThat(new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip())
        .isEqualTo(Long.toString(process.pid()));
  }

  @Test
  @DisplayName("A program that dies is started again until it is told to stop")
  void killedProgramIsRestarted() throws Exception {
    Supervisor supervisor = new Supervisor(new Sleeper());
    supervisor.start();
    long first = child().running().orElseThrow().pid();
    ProcessHandle.of(first).orElseThrow().destroyForcibly();
    assertThat(Waiting.until(() -> runsAsAnother(first), LIMIT)).isTrue();
    supervisor.stop();
    assertThat(child().running()).isEmpty();
  }

  private boolean runsAsAnother(long pid) {
    return child().running().filter(now -> now.pid() != pid).isPresent();
  }

  private final class Sleeper implements Supervised {

    @Override
    public String name() {
      return "sleeper";
    }

    @Override
    public Process launch() throws IOException {
      return child().launch(PROGRAM, folder.resolve("own.log"));
    }

    @Override
    public void awaitReady(Process process) throws InterruptedException {
      Waiting.until(() -> child().running().isPresent(), LIMIT);
    }

    @Override
    public void stop() throws IOException, InterruptedException {
      child().stop();
    }
  }
}
