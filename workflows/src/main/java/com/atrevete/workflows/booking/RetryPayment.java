package com.atrevete.workflows.booking;

import java.util.UUID;

/**
 * The customer says that paying does not work.
 *
 * @param message the customer's message that says so: the same message counts once
 */
public record RetryPayment(UUID message) {}
