package com.atrevete.workflows.booking;

/** A wish to cancel, at a moment. */
public record CancelOrder(BookingMoment moment, CancelRequest request) {}
