package com.atrevete.api.payment;

import com.atrevete.api.webhook.WebhookMeters;
import com.atrevete.persistence.payment.ProviderEvent;
import com.atrevete.persistence.payment.ProviderEventStore;
import com.stripe.Stripe;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Stores what Stripe says and then tells the booking. */
@Component
final class StripeInbox {

  private static final String SOURCE = "stripe";

  private final ProviderEventStore events;
  private final PaymentSignals payments;
  private final WebhookMeters meters;

  StripeInbox(ProviderEventStore events, PaymentSignals payments, WebhookMeters meters) {
    this.events = events;
    this.payments = payments;
    this.meters = meters;
  }

  void take(JsonNode body) {
    if (!Stripe.API_VERSION.equals(body.path("api_version").asString(""))) {
      meters.about(SOURCE, "foreign_api_version");
    }
    meters.about(SOURCE, StripeReader.read(body).map(this::keep).orElse("unusable"));
  }

  private String keep(ProviderEvent event) {
    Optional<PaymentFact> fact = PaymentFact.of(event);
    if (fact.isEmpty()) {
      return "other_event";
    }
    if (!events.store(event)) {
      return "replay";
    }
    payments.tell(event.eventId());
    return event.type();
  }
}
