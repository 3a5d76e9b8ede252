package com.atrevete.workflows.payment;

import com.atrevete.domain.payment.PaymentId;
import java.util.UUID;

/**
 * A signed event for a payment whose booking is closed.
 *
 * @param event its row in table {@code provider_event}
 * @param offsetMillis how far the business clock is ahead of the machine's
 */
public record PaymentEventStart(UUID event, PaymentId payment, long offsetMillis) {}
