package com.atrevete.launcher.up;

import com.atrevete.launcher.folder.Endpoints;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the launcher tells the applications. */
final class ProductProperties {

  private ProductProperties() {}

  /** Under the names of the environment variables, as if a person had set them. */
  static Map<String, Object> variables(UpSettings settings, Path dataDir, Endpoints endpoints) {
    Map<String, Object> variables = new LinkedHashMap<>();
    variables.put("SERVER_PORT", Integer.toString(settings.serverPort()));
    variables.put("PUBLIC_URL", settings.get("PUBLIC_URL", settings.localUrl()));
    variables.put("DATA_DIR", dataDir.toString());
    variables.put("SPRING_DATASOURCE_URL", endpoints.jdbc().url());
    variables.put("SPRING_DATASOURCE_USERNAME", endpoints.jdbc().user());
    variables.put("SPRING_DATASOURCE_PASSWORD", endpoints.jdbc().password());
    variables.put("TEMPORAL_ADDRESS", endpoints.temporal().address());
    variables.put("TEMPORAL_NAMESPACE", endpoints.temporal().namespace());
    variables.put("CHATWOOT_WEBHOOK_SECRET", endpoints.webhookSecrets().chatwoot());
    variables.put("STRIPE_WEBHOOK_SECRET", endpoints.webhookSecrets().stripe());
    variables.put("WHATSAPP_APP_SECRET", endpoints.webhookSecrets().whatsapp());
    variables.put("ADMIN_INITIAL_PASSWORD", endpoints.admin().password());
    return variables;
  }

  /** Defaults that any configuration may override: a quiet terminal, details in a file. */
  static Map<String, Object> defaults(Path dataDir) {
    Map<String, Object> defaults = new LinkedHashMap<>();
    defaults.put("spring.application.name", "atrevete");
    defaults.put("spring.threads.virtual.enabled", "true");
    defaults.put("spring.lifecycle.timeout-per-shutdown-phase", "8s");
    defaults.put("vaadin.productionMode", "true"); // Vaadin's build marks only jars so
    defaults.put("server.shutdown", "graceful");
    defaults.put("logging.file.name", dataDir.resolve("atrevete.log").toString());
    defaults.put("logging.structured.format.file", "logstash");
    defaults.put("logging.threshold.console", "WARN");
    defaults.put("logging.level.io.temporal.internal.worker.BasePoller", "ERROR");
    // What a lost database breaks is done again; its traces would only frighten.
    defaults.put(
        "logging.level.org.springframework.transaction.support.TransactionTemplate", "OFF");
    return defaults;
  }
}
