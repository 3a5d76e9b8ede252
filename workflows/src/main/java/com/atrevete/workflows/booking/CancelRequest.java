package com.atrevete.workflows.booking;

/**
 * Somebody wants the booking cancelled.
 *
 * @param actor who wants it, as audited: {@code maite} for the customer's wish, else the staff user
 */
public record CancelRequest(String actor) {}
