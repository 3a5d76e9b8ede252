package com.atrevete.workflows.booking;

/**
 * @param actor who wants it, as audited: {@code maite} for the customer's wish, else the staff user
 */
public record CancelRequest(String actor) {}
