package com.atrevete.launcher.bench;

import com.atrevete.launcher.command.Refusal;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Measures a product that it starts itself and prints a table: {@code bench [PART…] [--wait
 * SECONDS]}.
 */
public final class BenchCommand {

  private static final List<String> PARTS =
      List.of("rest", "reply", "availability", "hold", "webhook");
  private static final String WAIT = "--wait";
  private static final Duration USUAL_WAIT = Duration.ofMinutes(5);
  private static final int MIB = 1 << 20;

  private final Path home;
  private final PrintStream out;

  /**
   * @param home the clone
   */
  public BenchCommand(Path home, PrintStream out) {
    this.home = home;
    this.out = out;
  }

  /** Measures the parts named, or all; at rest first, as long after the start as told. */
  public void run(List<String> args) throws Exception {
    List<String> parts = new ArrayList<>(args);
    Duration wait = takeWait(parts);
    for (String part : parts) {
      if (!PARTS.contains(part)) {
        throw usage("'" + part + "' is nothing to measure");
      }
    }
    List<String> chosen = parts.isEmpty() ? PARTS : parts;
    out.println(machine());
    out.println(Figure.header());
    try (BenchSalon salon = BenchSalon.start(home)) {
      measure(salon, chosen, wait);
    }
  }

  private void measure(BenchSalon salon, List<String> chosen, Duration wait) throws Exception {
    if (chosen.contains("rest")) {
      new RestMeter(salon).measure(wait).forEach(this::print);
    }
    try (BenchDatabase database = new BenchDatabase(salon.endpoints().jdbc())) {
      if (chosen.contains("reply")) {
        print(new ReplyTime(salon.webhook(), database).measure());
      }
      if (chosen.contains("availability") || chosen.contains("hold")) {
        measureDatabase(database, chosen);
      }
      // last: what it leaves to answer would be in the way of the others
      if (chosen.contains("webhook")) {
        print(new WebhookLoad(salon.webhook()).measure());
      }
    }
  }

  private void measureDatabase(BenchDatabase database, List<String> chosen) {
    UUID customer = StoredYears.in(database);
    DatabaseBench bench = new DatabaseBench(database);
    if (chosen.contains("availability")) {
      print(bench.availability());
    }
    if (chosen.contains("hold")) {
      print(bench.hold(customer));
    }
  }

  private void print(Figure figure) {
    out.println(figure.line());
  }

  private static Duration takeWait(List<String> parts) {
    int option = parts.indexOf(WAIT);
    if (option < 0) {
      return USUAL_WAIT;
    }
    if (option + 1 >= parts.size() || !parts.get(option + 1).matches("\\d{1,5}")) {
      throw usage(WAIT + " needs a number of seconds");
    }
    Duration wait = Duration.ofSeconds(Long.parseLong(parts.remove(option + 1)));
    parts.remove(option);
    return wait;
  }

  private static Refusal usage(String cause) {
    return new Refusal(
        cause, "Use: ./atrevete bench [" + String.join("|", PARTS) + "]… [--wait SECONDS]");
  }

  private static String machine() {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return "%d cores, %d MB memory, %s %s, JDK %s"
        .formatted(
            system.getAvailableProcessors(),
            system.getTotalMemorySize() / MIB,
            system.getName(),
            system.getVersion(),
            Runtime.version());
  }
}
