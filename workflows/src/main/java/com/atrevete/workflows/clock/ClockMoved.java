package com.atrevete.workflows.clock;

/**
 * The business clock was moved forward.
 *
 * @param offsetMillis how far it is ahead of the machine's clock now
 */
public record ClockMoved(long offsetMillis) {}
