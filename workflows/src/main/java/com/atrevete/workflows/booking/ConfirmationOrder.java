package com.atrevete.workflows.booking;

/** A confirmation by staff, at a moment. */
public record ConfirmationOrder(BookingMoment moment, ManualConfirmation confirmation) {}
