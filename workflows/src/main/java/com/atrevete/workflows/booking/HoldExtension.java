package com.atrevete.workflows.booking;

import java.time.Instant;

/**
 * Staff give an unpaid hold more time.
 *
 * @param until the new deadline; never past the start
 * @param actor the staff user
 */
public record HoldExtension(Instant until, String actor) {}
