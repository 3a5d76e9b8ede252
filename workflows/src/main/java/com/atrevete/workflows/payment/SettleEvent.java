package com.atrevete.workflows.payment;

import com.atrevete.domain.payment.PaymentId;
import java.time.Instant;
import java.util.UUID;

/**
 * A signed event that concerns a payment.
 *
 * @param event its row in table {@code provider_event}
 * @param now on the business clock
 */
public record SettleEvent(PaymentId payment, UUID event, Instant now) {}
