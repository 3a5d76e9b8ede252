package com.atrevete.api.payment;

import com.atrevete.api.webhook.SignatureCheck;
import com.atrevete.api.webhook.WebhookSecrets;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Stripe's own signature check. */
@Component
final class StripeSignature implements SignatureCheck {

  private static final long TOLERANCE_SECONDS = 300;

  private final WebhookSecrets secrets;
  private final Clock clock;

  StripeSignature(WebhookSecrets secrets, Clock clock) {
    this.secrets = secrets;
    this.clock = clock;
  }

  @Override
  public boolean isGood(HttpServletRequest request, byte[] body) {
    String header = request.getHeader("Stripe-Signature");
    if (header == null) {
      return false;
    }
    try {
      return Webhook.Signature.verifyHeader(
          new String(body, StandardCharsets.UTF_8),
          header,
          secrets.stripe(),
          TOLERANCE_SECONDS,
          clock);
    } catch (SignatureVerificationException | RuntimeException unusable) {
      return false;
    }
  }
}
