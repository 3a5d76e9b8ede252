package com.atrevete.integrations.payment;

import com.atrevete.domain.payment.Money;
import com.atrevete.integrations.GatewayException;
import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.StripeException;
import com.stripe.model.Refund;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.checkout.SessionCreateParams;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Stripe Checkout. */
final class StripePayments implements PaymentGateway {

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
  private static final Duration READ_TIMEOUT = Duration.ofSeconds(20);

  /** Stripe's limits for a session's life are 30 min and 24 h; a minute is kept for the way. */
  private static final Duration SHORTEST = Duration.ofMinutes(31);

  private static final Duration LONGEST = Duration.ofHours(24).minusMinutes(1);

  private final StripeClient stripe;
  private final String publicUrl;
  private final Clock clock;

  StripePayments(StripeSettings settings, String publicUrl, Clock clock) {
    this.publicUrl = publicUrl;
    this.clock = clock;
    StripeClient.StripeClientBuilder builder =
        StripeClient.builder()
            .setApiKey(settings.secretKey())
            .setConnectTimeout(Math.toIntExact(CONNECT_TIMEOUT.toMillis()))
            .setReadTimeout(Math.toIntExact(READ_TIMEOUT.toMillis()))
            .setMaxNetworkRetries(0);
    if (!settings.baseUrl().isBlank()) {
      builder.setApiBase(settings.baseUrl());
    }
    this.stripe = builder.build();
  }

  @Override
  public CheckoutSession createCheckout(CheckoutRequest request) {
    Session session =
        ask(
            () ->
                stripe
                    .v1()
                    .checkout()
                    .sessions()
                    .create(parameters(request), key(request.idempotencyKey())),
            "checkout_refused");
    return new CheckoutSession(session.getId(), session.getUrl());
  }

  @Override
  public SessionState expire(String sessionId) {
    SessionState state = find(sessionId);
    if (!(state instanceof SessionState.Open)) {
      return state;
    }
    try {
      return stateOf(stripe.v1().checkout().sessions().expire(sessionId));
    } catch (StripeException e) {
      if (retryable(e)) {
        throw new GatewayException(true, "payment_unavailable", e);
      }
      // Refused: it was completed or expired between the two calls.
      return find(sessionId);
    }
  }

  @Override
  public SessionState find(String sessionId) {
    return stateOf(
        ask(() -> stripe.v1().checkout().sessions().retrieve(sessionId), "session_unknown"));
  }

  @Override
  public RefundReceipt refund(RefundRequest request) {
    RefundCreateParams parameters =
        RefundCreateParams.builder()
            .setPaymentIntent(request.paymentIntentId())
            .setAmount(request.amount().cents())
            .putMetadata("refund_id", request.refund().toString())
            .build();
    Refund refund =
        ask(
            () -> stripe.v1().refunds().create(parameters, key(request.idempotencyKey())),
            "refund_refused");
    return new RefundReceipt(refund.getId(), status(refund.getStatus()));
  }

  private SessionCreateParams parameters(CheckoutRequest request) {
    Map<String, String> metadata =
        Map.of(
            "booking_id", request.booking().toString(),
            "payment_id", request.payment().toString());
    return SessionCreateParams.builder()
        .setMode(SessionCreateParams.Mode.PAYMENT)
        .setLocale(SessionCreateParams.Locale.ES)
        .setClientReferenceId(request.booking().toString())
        .setExpiresAt(expiry(request.expiresAt()).getEpochSecond())
        .setSuccessUrl(publicUrl + "/pago/hecho")
        .setCancelUrl(publicUrl + "/pago/pendiente")
        .putAllMetadata(metadata)
        .setPaymentIntentData(
            SessionCreateParams.PaymentIntentData.builder().putAllMetadata(metadata).build())
        .addLineItem(lineItem(request))
        .build();
  }

  private static SessionCreateParams.LineItem lineItem(CheckoutRequest request) {
    return SessionCreateParams.LineItem.builder()
        .setQuantity(1L)
        .setPriceData(
            SessionCreateParams.LineItem.PriceData.builder()
                .setCurrency(Money.CURRENCY)
                .setUnitAmount(request.amount().cents())
                .setProductData(
                    SessionCreateParams.LineItem.PriceData.ProductData.builder()
                        .setName(request.description())
                        .build())
                .build())
        .build();
  }

  /** Shorter holds are ended by expiring the session; Stripe lives on the machine's clock. */
  private Instant expiry(Instant wanted) {
    Instant earliest = clock.instant().plus(SHORTEST);
    Instant latest = clock.instant().plus(LONGEST);
    if (wanted.isBefore(earliest)) {
      return earliest;
    }
    return wanted.isAfter(latest) ? latest : wanted;
  }

  private static SessionState stateOf(Session session) {
    return switch (session.getStatus()) {
      case "open" -> new SessionState.Open();
      case "expired" -> new SessionState.Expired();
      case "complete" ->
          "paid".equals(session.getPaymentStatus())
              ? new SessionState.Paid(
                  session.getPaymentIntent(), session.getAmountTotal(), session.getCurrency())
              : new SessionState.Processing();
      default -> throw new GatewayException(false, "session_status_unknown");
    };
  }

  private static RefundReceipt.Status status(String status) {
    return switch (status) {
      case "succeeded" -> RefundReceipt.Status.SUCCEEDED;
      case "failed", "canceled" -> RefundReceipt.Status.FAILED;
      default -> RefundReceipt.Status.PENDING;
    };
  }

  private static RequestOptions key(String idempotencyKey) {
    return RequestOptions.builder().setIdempotencyKey(idempotencyKey).build();
  }

  private static <T> T ask(Call<T> call, String refusal) {
    try {
      return call.run();
    } catch (StripeException e) {
      throw retryable(e)
          ? new GatewayException(true, "payment_unavailable", e)
          : new GatewayException(false, refusal, e);
    }
  }

  private static boolean retryable(StripeException e) {
    Integer status = e.getStatusCode();
    return e instanceof ApiConnectionException
        || status == null
        || status == 409
        || status == 429
        || status >= 500;
  }

  private interface Call<T> {
    T run() throws StripeException;
  }
}
