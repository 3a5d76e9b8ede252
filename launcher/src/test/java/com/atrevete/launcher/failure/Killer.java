package com.atrevete.launcher.failure;

import com.atrevete.launcher.script.RunningSalon;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** Kills one of the product's processes after another, at moments that a seed decides. */
final class Killer {

  /** What is killed. */
  enum Victim {
    JVM,
    TEMPORAL,
    POSTGRES
  }

  private static final Duration RECOVERY = Duration.ofMinutes(2);
  private static final int LONGEST_PAUSE_MILLIS = 5_000;

  private final RunningSalon product;
  private final Random random;
  private final Map<Victim, Integer> kills = new EnumMap<>(Victim.class);

  Killer(RunningSalon product, long seed) {
    this.product = product;
    this.random = new Random(seed);
  }

  Map<Victim, Integer> kills() {
    return kills;
  }

  /** Waits a moment, kills, and returns when the product is whole again. */
  void killOnce() throws Exception {
    Victim victim = Victim.values()[random.nextInt(Victim.values().length)];
    LockSupport.parkNanos(Duration.ofMillis(random.nextInt(LONGEST_PAUSE_MILLIS)).toNanos());
    switch (victim) {
      case JVM -> {
        product.killHard();
        product.up();
      }
      case TEMPORAL -> killServer("temporal");
      case POSTGRES -> killServer("postgres");
    }
    kills.merge(victim, 1, Integer::sum);
    RunningSalon.await("whole again after the kill of " + victim, RECOVERY, product::isUp);
  }

  private void killServer(String program) throws Exception {
    long pid = product.pidOf(program);
    RunningSalon.signal("KILL", pid);
    RunningSalon.await(program + " runs again", RECOVERY, () -> runsAgain(program, pid));
  }

  private boolean runsAgain(String program, long killed) {
    try {
      return product.pidOf(program) != killed;
    } catch (IOException | NumberFormatException beingWritten) {
      return false;
    }
  }
}
