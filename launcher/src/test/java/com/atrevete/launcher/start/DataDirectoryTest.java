package com.atrevete.launcher.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atrevete.launcher.command.Refusal;
import com.atrevete.launcher.folder.DataDirectory;
import com.atrevete.launcher.folder.Endpoints;
import com.atrevete.launcher.folder.SecretStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DataDirectoryTest {

  @TempDir Path folder;

  @Test
  @DisplayName("A second instance on the same data is refused and told what to do")
  void oneInstanceOnly() throws IOException {
    Path data = folder.resolve("data");
    DataDirectory first = DataDirectory.open(data);
    assertThatThrownBy(() -> DataDirectory.open(data))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("in use by another instance")
        .hasMessageContaining("process " + ProcessHandle.current().pid())
        .hasMessageContaining("DATA_DIR");
    first.close();
    DataDirectory.open(data).close();
  }

  @Test
  @DisplayName("A data folder that cannot be used is refused in one line")
  void unusableFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> DataDirectory.open(file.resolve("data")))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.line()).doesNotContain("\n"));
  }

  @Test
  @DisplayName("Generated secrets stay the same at the next start and only their owner reads them")
  void secretsAreKept() throws IOException {
    Path file = folder.resolve("secrets.json");
    String key = new SecretStore(file).key("chatwoot");
    String password = new SecretStore(file).password("admin");
    SecretStore next = new SecretStore(file);
    assertThat(next.key("chatwoot")).isEqualTo(key).hasSize(64);
    assertThat(next.password("admin")).isEqualTo(password);
    assertThat(next.key("stripe")).isNotEqualTo(key);
    assertThat(permissions(file)).isEqualTo("rw-------");
  }

  @Test
  @DisplayName("The addresses of a running product have fixed names and only its owner reads them")
  void endpointsAreFixed() throws IOException {
    Endpoints endpoints =
        new Endpoints(
            new Endpoints.Jdbc("jdbc:postgresql://127.0.0.1:1/x", "u", "p"),
            new Endpoints.Temporal("127.0.0.1:7233", "salon", "http://127.0.0.1:8233"),
            "http://127.0.0.1:8080",
            new Endpoints.WebhookSecrets("c", "s", "w"),
            new Endpoints.Login("admin", "p"));
    endpoints.writeTo(folder);
    Path file = folder.resolve("endpoints.json");
    assertThat(permissions(file)).isEqualTo("rw-------");
    assertThat(Endpoints.readFrom(folder)).isEqualTo(endpoints);
    JsonNode json = JsonMapper.shared().readTree(Files.readString(file));
    assertThat(json.propertyNames())
        .containsExactlyInAnyOrder("jdbc", "temporal", "base_url", "webhook_secrets", "admin");
    assertThat(json.get("jdbc").propertyNames()).containsExactly("url", "user", "password");
    assertThat(json.get("temporal").propertyNames()).containsExactly("address", "namespace", "ui");
    assertThat(json.get("webhook_secrets").propertyNames())
        .containsExactly("chatwoot", "stripe", "whatsapp");
    assertThat(json.get("admin").propertyNames()).containsExactly("user", "password");
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
