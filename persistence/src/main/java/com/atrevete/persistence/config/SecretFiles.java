package com.atrevete.persistence.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Configuration variables given as files: {@code NAME_FILE=/run/secrets/x} stands for {@code NAME}
 * with the file's content. Only the product's own variables are read so; others may end alike.
 */
public final class SecretFiles {

  private static final String SUFFIX = "_FILE";

  private static final Set<String> NAMES =
      Set.of(
          "SERVER_PORT",
          "PUBLIC_URL",
          "DATA_DIR",
          "TEAM_EMAIL",
          "TEAM_PHONE",
          "PAYLOAD_ENCRYPTION_KEY",
          "ADMIN_INITIAL_PASSWORD",
          "SANDBOX_CLOCK",
          "DEMO_AGENDA");

  private static final Set<String> PREFIXES =
      Set.of(
          "SPRING_DATASOURCE_",
          "SPRING_MAIL_",
          "TEMPORAL_",
          "CHATWOOT_",
          "WHATSAPP_",
          "STRIPE_",
          "GOOGLE_",
          "LLM_",
          "TRANSCRIPTION_",
          "TWILIO_");

  private SecretFiles() {}

  /**
   * The variables that files supply, without the others.
   *
   * @throws IllegalStateException naming the variable when its file cannot be read, or when the
   *     variable is given both ways
   */
  public static Map<String, String> read(Map<String, ?> environment) {
    Map<String, String> values = new LinkedHashMap<>();
    environment.forEach((variable, file) -> {
      String path = String.valueOf(file).strip();
      if (isOurs(variable) && !path.isEmpty()) {
        String name = variable.substring(0, variable.length() - SUFFIX.length());
        refuseBoth(environment, name, variable);
        values.put(name, content(variable, Path.of(path)));
      }
    });
    return values;
  }

  private static boolean isOurs(String variable) {
    if (!variable.endsWith(SUFFIX)) {
      return false;
    }
    String name = variable.substring(0, variable.length() - SUFFIX.length());
    return NAMES.contains(name) || PREFIXES.stream().anyMatch(name::startsWith);
  }

  private static void refuseBoth(Map<String, ?> environment, String name, String variable) {
    Object direct = environment.get(name);
    if (direct != null && !String.valueOf(direct).isBlank()) {
      throw new IllegalStateException(name + " and " + variable + " are both set: keep one");
    }
  }

  private static String content(String variable, Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new IllegalStateException(variable + " names a file that cannot be read", e);
    }
  }
}
