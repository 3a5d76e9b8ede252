package com.atrevete.launcher.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the product takes when nobody writes: all its processes together. */
final class RestMeter {

  private static final Duration OVER = Duration.ofSeconds(60);
  private static final Duration BETWEEN = Duration.ofSeconds(5);
  private static final int MEMORY_TARGET = 800;
  private static final double CPU_TARGET = 5;
  private static final int KIB_IN_MIB = 1024;

  private final BenchSalon salon;

  RestMeter(BenchSalon salon) {
    this.salon = salon;
  }

  /** Means over a minute, after a wait. */
  List<Figure> measure(Duration wait) throws IOException, InterruptedException {
    Thread.sleep(wait);
    Map<Long, Duration> before = cpu();
    long start = System.nanoTime();
    List<Long> resident = new ArrayList<>();
    while (System.nanoTime() - start < OVER.toNanos()) {
      resident.add(residentKib());
      Thread.sleep(BETWEEN);
    }
    Duration used = Duration.ZERO;
    for (var process : cpu().entrySet()) {
      used =
          used.plus(process.getValue()).minus(before.getOrDefault(process.getKey(), Duration.ZERO));
    }
    double percent = 100.0 * used.toNanos() / (System.nanoTime() - start);
    double mib = resident.stream().mapToLong(Long::longValue).average().orElseThrow() / KIB_IN_MIB;
    return List.of(
        new Figure(
            "at rest, resident memory of all processes",
            String.format(Locale.ROOT, "%.0f MB (%d processes)", mib, before.size()),
            "< 800 MB",
            mib < MEMORY_TARGET),
        new Figure(
            "at rest, CPU of all processes",
            String.format(Locale.ROOT, "%.1f %% of a core", percent),
            "< 5 %",
            percent < CPU_TARGET));
  }

  private Map<Long, Duration> cpu() {
    Map<Long, Duration> used = new HashMap<>();
    for (ProcessHandle process : salon.processes()) {
      process.info().totalCpuDuration().ifPresent(time -> used.put(process.pid(), time));
    }
    return used;
  }

  private long residentKib() throws IOException, InterruptedException {
    String pids =
        salon.processes().stream()
            .map(process -> Long.toString(process.pid()))
            .collect(Collectors.joining(","));
    Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", pids).start();
    String answer = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    ps.waitFor();
    return answer.lines().map(String::strip).mapToLong(Long::parseLong).sum();
  }
}
