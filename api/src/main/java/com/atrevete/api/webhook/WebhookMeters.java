package com.atrevete.api.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Counts what arrives at the webhooks; the only trace that refused requests leave. */
@Component
public final class WebhookMeters {

  private final MeterRegistry meters;

  public WebhookMeters(MeterRegistry meters) {
    this.meters = meters;
  }

  /** Counts an answer: accepted, oversized, unsigned, throttled, malformed, unusable, unstored. */
  void answered(String source, String outcome) {
    meters.counter("atrevete.webhook.requests", "source", source, "outcome", outcome).increment();
  }

  /** Counts what a signed request was about; the words are constants of the code. */
  public void about(String source, String event) {
    meters.counter("atrevete.webhook.events", "source", source, "event", event).increment();
  }
}
