package com.atrevete.persistence.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFilesTest {

  @TempDir Path folder;
  private String file;

  @BeforeEach
  void aSecretInAFile() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "s3cret\n");
    file = secret.toString();
  }

  @Test
  @DisplayName("A secret may lie in a file; the line break at its end is not part of it")
  void readsTheFile() {
    assertThat(SecretFiles.read(Map.of("STRIPE_SECRET_KEY_FILE", file)))
        .containsExactly(Map.entry("STRIPE_SECRET_KEY", "s3cret"));
  }

  @Test
  @DisplayName("Variables of other programs that end alike are left alone")
  void leavesOthersAlone() {
    assertThat(SecretFiles.read(Map.of("SSL_CERT_FILE", file, "GNUPG_FILE", "/none"))).isEmpty();
  }

  @Test
  @DisplayName("A variable given both ways is refused by name")
  void refusesBoth() {
    var both = Map.of("LLM_API_KEY", "one", "LLM_API_KEY_FILE", file);
    assertThatThrownBy(() -> SecretFiles.read(both)).hasMessageContaining("LLM_API_KEY_FILE");
  }

  @Test
  @DisplayName("A secret's file that is not there is refused by the variable's name")
  void refusesAMissingFile() {
    var missing = Map.of("ADMIN_INITIAL_PASSWORD_FILE", folder.resolve("none").toString());
    assertThatThrownBy(() -> SecretFiles.read(missing))
        .hasMessageContaining("ADMIN_INITIAL_PASSWORD_FILE");
  }
}
