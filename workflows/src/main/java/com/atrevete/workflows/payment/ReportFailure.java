package com.atrevete.workflows.payment;

import com.atrevete.domain.booking.BookingId;
import java.time.Instant;
import java.util.UUID;

/**
 * The customer says that paying does not work.
 *
 * @param message that says so: the same message counts once
 * @param now on the business clock
 */
public record ReportFailure(BookingId booking, UUID message, Instant now) {}
