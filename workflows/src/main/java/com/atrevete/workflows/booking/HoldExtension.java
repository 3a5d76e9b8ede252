package com.atrevete.workflows.booking;

import java.time.Instant;

/**
 * @param until the new deadline; never past the start
 * @param actor the staff user
 */
public record HoldExtension(Instant until, String actor) {}
