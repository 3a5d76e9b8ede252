package com.atrevete.api.payment;

import com.atrevete.api.page.PageHtml;
import com.atrevete.integrations.Outside;
import com.atrevete.integrations.payment.SandboxCheckout;
import com.atrevete.integrations.payment.SandboxCheckouts;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The sandbox's hosted checkout: pay, fail or leave. Never there when Stripe has a key. */
@RestController
final class SandboxCheckoutPage {

  private final SandboxCheckouts checkouts;
  private final SandboxEvents events;
  private final TransactionOperations transactions;
  private final boolean enabled;

  SandboxCheckoutPage(
      SandboxCheckouts checkouts,
      SandboxEvents events,
      TransactionOperations transactions,
      Outside outside) {
    this.checkouts = checkouts;
    this.events = events;
    this.transactions = transactions;
    this.enabled = outside.sandboxPayments();
  }

  @GetMapping("/sandbox/checkout/{session}")
  ResponseEntity<String> show(
      @PathVariable("session") String session,
      @RequestParam(name = "after", defaultValue = "") String after) {
    return find(session)
        .map(checkout -> PageHtml.answer(HttpStatus.OK, CheckoutHtml.page(checkout, after)))
        .orElseGet(() -> PageHtml.answer(HttpStatus.NOT_FOUND, CheckoutHtml.notFound()));
  }

  @PostMapping("/sandbox/checkout/{session}")
  ResponseEntity<String> act(
      @PathVariable("session") String session,
      @RequestParam(name = "action", defaultValue = "") String action) {
    Optional<SandboxCheckout> checkout = find(session);
    if (checkout.isEmpty()) {
      return PageHtml.answer(HttpStatus.NOT_FOUND, CheckoutHtml.notFound());
    }
    return switch (action) {
      case "pay" -> {
        send(pay(checkout.get()));
        yield backTo(session, "");
      }
      case "fail" -> {
        send(fail(checkout.get()));
        yield backTo(session, "?after=fail");
      }
      case "cancel" -> backTo(session, "?after=cancel");
      default -> PageHtml.answer(HttpStatus.BAD_REQUEST, CheckoutHtml.notFound());
    };
  }

  private Optional<SandboxCheckout> find(String session) {
    return enabled ? checkouts.find(session) : Optional.empty();
  }

  /** The event's id, for exactly one of those who pay at the same time. */
  private @Nullable String pay(SandboxCheckout checkout) {
    return transactions.execute(
        status -> checkouts.complete(checkout.sessionId()) ? events.completed(checkout) : null);
  }

  private @Nullable String fail(SandboxCheckout checkout) {
    return transactions.execute(
        status -> checkouts.fail(checkout.sessionId()) ? events.failed(checkout) : null);
  }

  private void send(@Nullable String eventId) {
    if (eventId != null) {
      Thread.startVirtualThread(() -> events.deliver(eventId));
    }
  }

  private static ResponseEntity<String> backTo(String session, String after) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create("/sandbox/checkout/" + session + after))
        .build();
  }
}
