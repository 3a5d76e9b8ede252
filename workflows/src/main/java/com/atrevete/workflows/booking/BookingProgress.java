package com.atrevete.workflows.booking;

import com.atrevete.domain.booking.AppointmentStatus;
import com.atrevete.domain.booking.NextStep;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a booking stands and what happens next, on the business clock. */
public record BookingProgress(
    AppointmentStatus status, @Nullable NextStep nextStep, @Nullable Instant nextAt) {}
