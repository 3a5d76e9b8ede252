package com.atrevete.workflows.payment;

import com.atrevete.domain.payment.PaymentId;
import java.time.Instant;

/**
 * The provider's answer that a link was paid.
 *
 * @param now on the business clock
 */
public record SettleAnswer(PaymentId payment, ClosedLink link, Instant now) {}
