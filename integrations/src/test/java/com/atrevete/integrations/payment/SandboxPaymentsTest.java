package com.atrevete.integrations.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.payment.Money;
import com.atrevete.domain.payment.PaymentId;
import com.atrevete.domain.payment.RefundId;
import com.atrevete.integrations.GatewayException;
import com.atrevete.persistence.TestDatabase;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SandboxPaymentsTest {

  private static final TestDatabase DATABASE = TestDatabase.migrated();

  private final SandboxCheckouts checkouts = new SandboxCheckouts(DATABASE.jdbc());
  private final SandboxPayments payments =
      new SandboxPayments(DATABASE.jdbc(), checkouts, "http://salon.test");

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  @DisplayName("Asking twice for the same deposit gives the same link")
  void oneLink() {
    CheckoutRequest request = depositOf(1600);

    CheckoutSession session = payments.createCheckout(request);

    assertThat(payments.createCheckout(request)).isEqualTo(session);
    assertThat(session.url())
        .isEqualTo("http://salon.test/sandbox/checkout/" + session.sessionId());
    assertThat(payments.find(session.sessionId())).isEqualTo(new SessionState.Open());
  }

  @Test
  @DisplayName("An expired link takes no money")
  void expires() {
    String session = payments.createCheckout(depositOf(1600)).sessionId();

    assertThat(payments.expire(session)).isEqualTo(new SessionState.Expired());
    assertThat(checkouts.complete(session)).isFalse();
  }

  @Test
  @DisplayName("A link that was paid a moment ago says so when it is to be expired")
  void paidFirst() {
    String session = payments.createCheckout(depositOf(1600)).sessionId();
    assertThat(checkouts.complete(session)).isTrue();

    assertThat(payments.expire(session))
        .isInstanceOfSatisfying(
            SessionState.Paid.class,
            paid -> {
              assertThat(paid.amountCents()).isEqualTo(1600);
              assertThat(paid.currency()).isEqualTo("eur");
            });
  }

  @Test
  @DisplayName("A refund asked for twice is given once")
  void oneRefund() {
    RefundRequest request =
        new RefundRequest(new RefundId(UUID.randomUUID()), "pi_1", Money.ofCents(500));

    assertThat(payments.refund(request)).isEqualTo(payments.refund(request));
  }

  @Test
  @DisplayName("A link nobody made is unknown, for ever")
  void unknown() {
    assertThatThrownBy(() -> payments.find("cs_none"))
        .isInstanceOfSatisfying(
            GatewayException.class,
            e -> {
              assertThat(e.code()).isEqualTo("session_unknown");
              assertThat(e.retryable()).isFalse();
            });
  }

  private static CheckoutRequest depositOf(long cents) {
    return new CheckoutRequest(
        new PaymentId(UUID.randomUUID()),
        new BookingId(UUID.randomUUID()),
        1,
        Money.ofCents(cents),
        "Señal · Mechas",
        Instant.now());
  }
}
