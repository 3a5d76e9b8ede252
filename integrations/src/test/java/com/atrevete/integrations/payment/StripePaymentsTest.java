package com.atrevete.integrations.payment;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.payment.Money;
import com.atrevete.domain.payment.PaymentId;
import com.atrevete.domain.payment.RefundId;
import com.atrevete.integrations.GatewayException;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StripePaymentsTest {

  private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
  private static final BookingId BOOKING = BookingId.of("00000000-0000-0000-0000-000000000001");
  private static final PaymentId PAYMENT = PaymentId.of("00000000-0000-0000-0000-000000000002");

  @RegisterExtension
  static final WireMockExtension STRIPE =
      WireMockExtension.newInstance().options(options().dynamicPort()).build();

  private StripePayments payments;

  @BeforeEach
  void payments() {
    payments =
        new StripePayments(
            new StripeSettings("sk_test_1", "whsec_1", STRIPE.baseUrl()),
            "https://salon.test",
            Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @Test
  @DisplayName("A deposit is asked for under the booking's own key, for at least half an hour")
  void creates() {
    STRIPE.stubFor(
        post("/v1/checkout/sessions")
            .willReturn(
                okJson(
                    "{\"id\":\"cs_1\",\"object\":\"checkout.session\",\"url\":\"https://pay\"}")));

    CheckoutSession session =
        payments.createCheckout(
            new CheckoutRequest(
                PAYMENT, BOOKING, 2, Money.ofCents(1600), "Señal", NOW.plusSeconds(900)));

    assertThat(session).isEqualTo(new CheckoutSession("cs_1", "https://pay"));
    STRIPE.verify(
        postRequestedFor(urlEqualTo("/v1/checkout/sessions"))
            .withHeader("Idempotency-Key", equalTo("booking-" + BOOKING + "-deposit-2"))
            .withRequestBody(containing("payment_id"))
            .withRequestBody(containing("=1600"))
            .withRequestBody(
                containing("expires_at=" + NOW.plusSeconds(31 * 60).getEpochSecond())));
  }

  @Test
  @DisplayName("A link that is to be expired and was paid says so")
  void paidFirst() {
    STRIPE.stubFor(
        get("/v1/checkout/sessions/cs_1")
            .willReturn(
                okJson(
                    """
                    {"id":"cs_1","object":"checkout.session","status":"complete","payment_status":"paid",
                     "payment_intent":"pi_1","amount_total":1600,"currency":"eur"}
                    """)));

    assertThat(payments.expire("cs_1")).isEqualTo(new SessionState.Paid("pi_1", 1600, "eur"));
  }

  @Test
  @DisplayName("An unpaid link is expired at Stripe")
  void expires() {
    STRIPE.stubFor(
        get("/v1/checkout/sessions/cs_1")
            .willReturn(
                okJson("{\"id\":\"cs_1\",\"object\":\"checkout.session\",\"status\":\"open\"}")));
    STRIPE.stubFor(
        post("/v1/checkout/sessions/cs_1/expire")
            .willReturn(
                okJson(
                    "{\"id\":\"cs_1\",\"object\":\"checkout.session\",\"status\":\"expired\"}")));

    assertThat(payments.expire("cs_1")).isEqualTo(new SessionState.Expired());
  }

  @Test
  @DisplayName("A refund travels under its own key; Stripe down may be tried again, a no may not")
  void refunds() {
    RefundRequest request =
        new RefundRequest(
            RefundId.of("00000000-0000-0000-0000-000000000003"), "pi_1", Money.ofCents(500));
    STRIPE.stubFor(
        post("/v1/refunds")
            .willReturn(okJson("{\"id\":\"re_1\",\"object\":\"refund\",\"status\":\"pending\"}")));
    assertThat(payments.refund(request))
        .isEqualTo(new RefundReceipt("re_1", RefundReceipt.Status.PENDING));

    STRIPE.stubFor(post("/v1/refunds").willReturn(aResponse().withStatus(500).withBody("{}")));
    assertThatThrownBy(() -> payments.refund(request)).satisfies(e -> isFailure(e, true));
    STRIPE.stubFor(
        post("/v1/refunds")
            .willReturn(
                aResponse()
                    .withStatus(400)
                    .withBody("{\"error\":{\"type\":\"invalid_request_error\"}}")));
    assertThatThrownBy(() -> payments.refund(request)).satisfies(e -> isFailure(e, false));
  }

  private static void isFailure(Throwable thrown, boolean retryable) {
    assertThat(thrown).isInstanceOf(GatewayException.class).hasNoCause();
    assertThat(((GatewayException) thrown).retryable()).isEqualTo(retryable);
  }
}
