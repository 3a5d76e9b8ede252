package com.atrevete.workflows.booking;

/** More time for a hold, given at a moment. */
public record ExtensionOrder(BookingMoment moment, HoldExtension extension) {}
