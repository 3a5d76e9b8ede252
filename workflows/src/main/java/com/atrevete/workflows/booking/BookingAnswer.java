package com.atrevete.workflows.booking;

/**
 * What became of a request to a booking.
 *
 * @param accepted whether it was done
 * @param code why not, or what was done: a constant word such as {@code new_link}, {@code
 *     taken_over}, {@code cancelled}, {@code not_held}, {@code goes_to_team}
 */
public record BookingAnswer(boolean accepted, String code) {}
