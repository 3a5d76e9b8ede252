package com.atrevete.launcher;

import com.atrevete.launcher.bench.BenchCommand;
import com.atrevete.launcher.command.Refusal;
import com.atrevete.launcher.interpret.InterpretCommand;
import com.atrevete.launcher.say.SayCommand;
import com.atrevete.launcher.up.UpCommand;
import com.atrevete.launcher.up.UpSettings;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * The one program behind the start script: picks the command and tells in one line what it refuses.
 */
public final class LauncherApp {

  private static final Duration WARM_UP_LIMIT = Duration.ofMinutes(2);
  private static final int REFUSED = 1;
  private static final int WRONG_USAGE = 2;

  private LauncherApp() {}

  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int status = run(Arrays.asList(args), System.getenv(), out, err);
    if (status != 0) {
      System.exit(status);
    }
  }

  private static int run(
      List<String> args, Map<String, String> environment, PrintStream out, PrintStream err) {
    String command = args.isEmpty() ? "" : args.getFirst();
    try {
      switch (command) {
        case "interpret" -> {
          return InterpretCommand.run(args.subList(1, args.size()), System.in, out);
        }
        case "bench" -> bench(args.subList(1, args.size()), environment, out);
        case "say" -> say(args.subList(1, args.size()), environment, out);
        case "up" -> new UpCommand(UpSettings.from(environment), out).run();
        case "warm-up" -> warmUp(environment, out);
        default -> {
          err.println("Usage: ./atrevete up | test | say PHONE TEXT… | interpret FILE | bench");
          return WRONG_USAGE;
        }
      }
      return 0;
    } catch (Refusal e) {
      err.println("atrevete: " + e.line());
      return REFUSED;
    } catch (Exception e) {
      err.println("atrevete: " + command + " failed: " + rootCause(e));
      return REFUSED;
    }
  }

  /** A start that ends by itself, however it went: what it loaded goes into the class archive. */
  private static void warmUp(Map<String, String> environment, PrintStream out) throws Exception {
    Thread.ofVirtual()
        .start(() -> {
          LockSupport.parkNanos(WARM_UP_LIMIT.toNanos());
          System.exit(REFUSED);
        });
    new UpCommand(UpSettings.from(environment), out).run();
    System.exit(0);
  }

  private static void bench(List<String> args, Map<String, String> environment, PrintStream out)
      throws Exception {
    new BenchCommand(UpSettings.from(environment).home(), out).run(args);
  }

  private static void say(List<String> args, Map<String, String> environment, PrintStream out)
      throws Exception {
    new SayCommand(UpSettings.from(environment).dataDir(), out).run(args);
  }

  private static String rootCause(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.toString().replaceAll("\\s*\\R\\s*", " ");
  }
}
