package com.atrevete.workflows.booking;

import java.util.UUID;

/**
 * @param message the customer's message that says so: the same message counts once
 */
public record RetryPayment(UUID message) {}
