package com.atrevete.launcher.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
@Timeout(600)
class PulledPlugTest {

  private static final int STOP_SECONDS = 30;

  @TempDir Path folder;
  private Installation product;
  private Process running;

  @BeforeEach
  void start() throws Exception {
    product = new Installation(folder);
    restart();
  }

  @AfterEach
  void stop() throws Exception {
    running.destroy();
    running.waitFor();
  }

  private void restart() throws Exception {
    running = product.start();
    product.awaitUp(running);
  }

  @Test
  @DisplayName("Told to stop, everything is gone within half a minute and the ports are free")
  void stopsInTime() throws Exception {
    ProcessHandle temporal = product.server("temporal").orElseThrow();
    ProcessHandle postgres = product.server("postgres").orElseThrow();
    running.destroy();
    assertThat(running.waitFor(STOP_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(temporal.isAlive()).isFalse();
    assertThat(postgres.isAlive()).isFalse();
    assertThat(product.portsAreFree()).isTrue();
  }

  @Test
  @DisplayName("After a crash of the program, its database or all at once, the next start works")
  void startsAfterCrashes() throws Exception {
    ProcessHandle orphan = product.server("temporal").orElseThrow();
    running.destroyForcibly().waitFor();
    restart();
    assertThat(orphan.isAlive()).isFalse();
    running.destroyForcibly().waitFor();
    product.server("temporal").orElseThrow().destroyForcibly();
    product.server("postgres").orElseThrow().destroyForcibly();
    restart();
  }

  @Test
  @DisplayName("A second instance is refused in one line and the first goes on")
  void secondInstanceIsRefused() throws Exception {
    Process second = product.start();
    String line = new String(second.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(second.waitFor()).isNotZero();
    assertThat(line.lines()).hasSize(1);
    assertThat(line).contains("in use by another instance");
    product.awaitUp(running);
  }
}
