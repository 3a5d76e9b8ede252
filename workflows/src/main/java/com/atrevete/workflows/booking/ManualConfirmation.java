package com.atrevete.workflows.booking;

/**
 * Staff confirm a booking without its link.
 *
 * @param method {@code cash}, {@code card}, or {@code waived}
 * @param actor the staff user
 */
public record ManualConfirmation(String method, String actor) {}
