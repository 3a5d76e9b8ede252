package com.atrevete.workflows.booking;

import com.atrevete.domain.payment.PaymentId;
import java.util.UUID;

/**
 * A signed event of the payment provider that concerns one of the booking's payments.
 *
 * @param event its row in table {@code provider_event}
 */
public record ProviderNews(UUID event, PaymentId payment) {}
