package com.atrevete.workflows.booking;

import io.temporal.activity.ActivityInterface;

/** What customers and staff change about a booking. Done twice is done once. */
@ActivityInterface(namePrefix = "BookingChange")
public interface BookingChangeActivities {

  /**
   * Cancels by the cancellation rules. Codes: {@code cancelled} (nothing was paid), {@code
   * refund_requested}, {@code deposit_forfeited}; refused with {@code goes_to_team} or {@code
   * not_open}.
   */
  Decision cancel(CancelOrder order);

  /** Codes: {@code extended}; refused with {@code not_held}, {@code past_start}, {@code past}. */
  Decision extendHold(ExtensionOrder order);

  /** Codes: {@code confirmed}; refused with {@code not_held} or {@code unknown_method}. */
  Decision confirmManually(ConfirmationOrder order);
}
