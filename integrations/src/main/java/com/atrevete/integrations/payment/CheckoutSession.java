package com.atrevete.integrations.payment;

/**
 * A payment page that waits for the customer.
 *
 * @param sessionId the provider's id
 * @param url the link she opens
 */
public record CheckoutSession(String sessionId, String url) {}
