package com.atrevete.launcher.folder;

import com.atrevete.launcher.command.Refusal;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** How other programs on this machine reach the running product; {@code endpoints.json}. */
public record Endpoints(
    Jdbc jdbc,
    Temporal temporal,
    @JsonProperty("base_url") String baseUrl,
    @JsonProperty("webhook_secrets") WebhookSecrets webhookSecrets,
    Login admin) {

  private static final String FILE = "endpoints.json";

  /** The database. */
  public record Jdbc(String url, String user, String password) {}

  /** The Temporal frontend, the namespace and the address of the Web UI. */
  public record Temporal(String address, String namespace, String ui) {}

  /** What signs the webhooks of each provider. */
  public record WebhookSecrets(String chatwoot, String stripe, String whatsapp) {}

  /** The first login of the admin. */
  public record Login(String user, String password) {}

  public void writeTo(Path dataDir) throws IOException {
    String json = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(this);
    PrivateFile.write(dataDir.resolve(FILE), json + "\n");
  }

  /** What the product last started on this data folder wrote. */
  public static Endpoints readFrom(Path dataDir) throws IOException {
    Path file = dataDir.resolve(FILE);
    if (Files.notExists(file)) {
      throw new Refusal("There is no " + file, "Start the product with './atrevete up' first");
    }
    return JsonMapper.shared().readValue(Files.readString(file), Endpoints.class);
  }
}
