package com.atrevete.launcher.up;

import com.atrevete.launcher.command.Refusal;
import com.atrevete.launcher.folder.Endpoints;
import com.atrevete.launcher.folder.SecretStore;
import java.net.URI;
import java.util.regex.Pattern;

/** The secrets that sign webhooks: configured, or generated while the provider is a sandbox. */
final class WebhookSecrets {

  private static final Pattern LIVE_STRIPE = Pattern.compile("(sk|rk)_live_.*");
  private static final Pattern LOOPBACK = Pattern.compile("localhost|127\\..*|\\[::1]");

  private final UpSettings settings;
  private final SecretStore store;

  WebhookSecrets(UpSettings settings, SecretStore store) {
    this.settings = settings;
    this.store = store;
  }

  Endpoints.WebhookSecrets resolve() {
    boolean stripe = LIVE_STRIPE.matcher(settings.get("STRIPE_SECRET_KEY", "")).matches();
    return new Endpoints.WebhookSecrets(
        secret("CHATWOOT_WEBHOOK_SECRET", "chatwoot", "CHATWOOT_API_TOKEN", liveAt("CHATWOOT")),
        secret("STRIPE_WEBHOOK_SECRET", "stripe", "STRIPE_SECRET_KEY", stripe),
        secret("WHATSAPP_APP_SECRET", "whatsapp", "WHATSAPP_ACCESS_TOKEN", liveAt("WHATSAPP")));
  }

  /** A provider that is reached on this machine is a stand-in. */
  private boolean liveAt(String provider) {
    boolean keyed =
        settings.has(provider + "_API_TOKEN") || settings.has(provider + "_ACCESS_TOKEN");
    return keyed && !isLoopback(settings.get(provider + "_BASE_URL", ""));
  }

  private static boolean isLoopback(String url) {
    try {
      String host = URI.create(url).getHost();
      return host != null && LOOPBACK.matcher(host).matches();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private String secret(String variable, String name, String key, boolean live) {
    String configured = settings.get(variable);
    if (configured != null) {
      return configured;
    }
    if (live) {
      throw new Refusal(
          key + " is live, but its webhook secret is missing", "Set " + variable + " as well");
    }
    return store.key(name);
  }
}
