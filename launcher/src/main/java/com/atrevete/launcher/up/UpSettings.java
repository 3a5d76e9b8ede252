package com.atrevete.launcher.up;

import com.atrevete.launcher.command.Refusal;
import com.atrevete.persistence.config.SecretFiles;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the environment says about the start; a variable that is empty counts as not set.
 *
 * @param home the clone the product was started from
 */
public record UpSettings(Map<String, String> environment, Path home) {

  private static final String DEFAULT_NAMESPACE = "salon";

  public UpSettings {
    environment = Map.copyOf(environment);
  }

  /** Reads variables, also those given as files. */
  public static UpSettings from(Map<String, String> variables) {
    Map<String, String> known = new HashMap<>(variables);
    try {
      known.putAll(SecretFiles.read(variables));
    } catch (IllegalStateException e) {
      throw new Refusal(String.valueOf(e.getMessage()), "Correct the environment", e);
    }
    known.values().removeIf(String::isBlank);
    return new UpSettings(known, Path.of(known.getOrDefault("ATREVETE_HOME", ".")));
  }

  public @Nullable String get(String variable) {
    return environment.get(variable);
  }

  public String get(String variable, String otherwise) {
    return environment.getOrDefault(variable, otherwise);
  }

  public boolean has(String variable) {
    return environment.containsKey(variable);
  }

  /** Relative folders are taken from the clone, wherever the command was typed. */
  public Path dataDir() {
    return home.resolve(get("DATA_DIR", "data"));
  }

  public Path tools() {
    return home.resolve(".tools");
  }

  public int serverPort() {
    return port("SERVER_PORT", 8080);
  }

  public int temporalPort() {
    return port("TEMPORAL_PORT", 7233);
  }

  public int temporalUiPort() {
    return port("TEMPORAL_UI_PORT", 8233);
  }

  public String namespace() {
    return get("TEMPORAL_NAMESPACE", DEFAULT_NAMESPACE);
  }

  public String localUrl() {
    return "http://127.0.0.1:" + serverPort();
  }

  private int port(String variable, int otherwise) {
    String value = get(variable);
    if (value == null) {
      return otherwise;
    }
    if (!value.matches("\\d{1,5}")
        || Integer.parseInt(value) < 1
        || Integer.parseInt(value) > 65535) {
      throw new Refusal(
          variable + " is not a port: " + value, "Set it to a number from 1 to 65535");
    }
    return Integer.parseInt(value);
  }
}
