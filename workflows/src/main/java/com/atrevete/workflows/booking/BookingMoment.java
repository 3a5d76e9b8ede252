package com.atrevete.workflows.booking;

import com.atrevete.domain.booking.BookingId;
import java.time.Instant;

/**
 * A step of a booking's life.
 *
 * @param now on the business clock
 */
public record BookingMoment(BookingId booking, Instant now) {}
