package com.atrevete.api.webhook;

import com.atrevete.integrations.channel.ChatwootSettings;
import com.atrevete.integrations.payment.StripeSettings;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What webhooks are signed with. Without a configured secret this process makes one up, so that
 * nothing unsigned is ever accepted and the sandbox's own events still are.
 */
@Component
public final class WebhookSecrets {

  private static final Logger LOG = LoggerFactory.getLogger(WebhookSecrets.class);

  private final String chatwoot;
  private final String stripe;

  public WebhookSecrets(ChatwootSettings chatwoot, StripeSettings stripe) {
    this.chatwoot = configuredOrRandom(chatwoot.webhookSecret(), "CHATWOOT_WEBHOOK_SECRET");
    this.stripe = configuredOrRandom(stripe.webhookSecret(), "STRIPE_WEBHOOK_SECRET");
  }

  public String chatwoot() {
    return chatwoot;
  }

  public String stripe() {
    return stripe;
  }

  private static String configuredOrRandom(String configured, String name) {
    if (!configured.isBlank()) {
      return configured;
    }
    LOG.atWarn()
        .addKeyValue("variable", name)
        .log("no webhook secret is set: only this process can sign such webhooks");
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    return "whsec_" + HexFormat.of().formatHex(random);
  }
}
