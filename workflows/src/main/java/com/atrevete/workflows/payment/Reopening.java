package com.atrevete.workflows.payment;

import com.atrevete.domain.booking.BookingId;

/**
 * A booking whose process is to look at its row again.
 *
 * @param offsetMillis how far the business clock is ahead of the machine's
 */
public record Reopening(BookingId booking, long offsetMillis) {}
