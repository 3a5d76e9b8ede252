package com.atrevete.integrations.payment;

/**
 * How Stripe is reached; nothing set means the sandbox.
 *
 * @param secretKey empty: no Stripe
 * @param webhookSecret the secret of the endpoint that Stripe sends its events to
 * @param baseUrl empty: Stripe's own
 */
public record StripeSettings(String secretKey, String webhookSecret, String baseUrl) {

  /** Throws {@link IllegalStateException} for a live key whose events could not be verified. */
  public StripeSettings {
    if (isLiveKey(secretKey) && webhookSecret.isBlank()) {
      throw new IllegalStateException(
          "STRIPE_SECRET_KEY is a live key, but STRIPE_WEBHOOK_SECRET is not set: payments could"
              + " not be confirmed. Set it to the signing secret of the webhook endpoint.");
    }
  }

  public boolean configured() {
    return !secretKey.isBlank();
  }

  /** Whether real money moves. */
  public boolean live() {
    return isLiveKey(secretKey);
  }

  private static boolean isLiveKey(String key) {
    return key.startsWith("sk_live_") || key.startsWith("rk_live_");
  }

  /** Without the secrets. */
  @Override
  public String toString() {
    return "StripeSettings[configured=" + configured() + ", live=" + live() + "]";
  }
}
