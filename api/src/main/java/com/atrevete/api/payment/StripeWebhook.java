package com.atrevete.api.payment;

import com.atrevete.api.webhook.WebhookGate;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where Stripe, and the sandbox in its place, tells of payments. */
@RestController
final class StripeWebhook {

  private final WebhookGate gate;
  private final StripeSignature signature;
  private final StripeInbox inbox;

  StripeWebhook(WebhookGate gate, StripeSignature signature, StripeInbox inbox) {
    this.gate = gate;
    this.signature = signature;
    this.inbox = inbox;
  }

  @PostMapping("/webhooks/stripe")
  ResponseEntity<Void> receive(HttpServletRequest request) throws IOException {
    return gate.admit("stripe", request, signature, inbox::take);
  }
}
