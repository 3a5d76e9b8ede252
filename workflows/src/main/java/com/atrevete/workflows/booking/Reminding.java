package com.atrevete.workflows.booking;

/**
 * A reminder's moment.
 *
 * @param due whether the customer is to be reminded; not when the visit is too near
 */
public record Reminding(boolean due, BookingRecord record) {}
