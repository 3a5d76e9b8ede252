package com.atrevete.launcher.temporal;

import com.atrevete.launcher.command.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the Temporal program that the start script checked or installed. */
public final class TemporalBinary {

  private static final String VARIABLE = "ATREVETE_TEMPORAL";
  private static final String INSTALLED = ".tools/temporal-1.9.1/bin/temporal";

  private TemporalBinary() {}

  /** The program named by the environment, else the one installed under the clone. */
  public static Path locate(Map<String, String> environment, Path home) {
    @Nullable String named = environment.get(VARIABLE);
    Path path = named == null ? home.resolve(INSTALLED) : Path.of(named);
    if (!Files.isExecutable(path)) {
      throw new Refusal(
          "There is no Temporal CLI at " + path,
          "Start with './atrevete up', which finds or installs it, or set TEMPORAL_ADDRESS");
    }
    return path.toAbsolutePath();
  }
}
