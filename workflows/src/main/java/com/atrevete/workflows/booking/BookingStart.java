package com.atrevete.workflows.booking;

import com.atrevete.domain.booking.BookingId;

/**
 * What a booking starts with.
 *
 * @param offsetMillis how far the business clock is ahead of the machine's
 */
public record BookingStart(BookingId booking, long offsetMillis) {}
