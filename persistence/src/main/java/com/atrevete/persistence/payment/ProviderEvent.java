package com.atrevete.persistence.payment;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.payment.PaymentId;
import org.jspecify.annotations.Nullable;

/**
 * What a signed event of the payment provider says; no personal data.
 *
 * @param eventId the provider's id of the event
 * @param type the provider's word, such as {@code checkout.session.completed}
 * @param payment from the metadata
 * @param booking from the metadata
 * @param amountCents in the currency's smallest unit
 * @param currency ISO 4217 in lower case
 * @param paymentStatus the provider's word, such as {@code paid}
 * @param livemode false for test money
 */
public record ProviderEvent(
    String eventId,
    String type,
    @Nullable String sessionId,
    @Nullable String paymentIntentId,
    @Nullable PaymentId payment,
    @Nullable BookingId booking,
    @Nullable Long amountCents,
    @Nullable String currency,
    @Nullable String paymentStatus,
    boolean livemode) {}
