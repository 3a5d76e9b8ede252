package com.atrevete.workflows.booking;

import io.temporal.activity.ActivityInterface;

/**
 * The steps of a hold, each one transaction that also writes what happens next. Done twice is done
 * once; every step on a booking that is no longer held only says where it stands.
 */
@ActivityInterface(namePrefix = "Hold")
public interface HoldActivities {

  /** Where the booking stands. */
  BookingRecord load(BookingMoment moment);

  /**
   * Goes on as far as the customer's name allows: a free visit is confirmed, a deposit gets its
   * payment row, otherwise the surname is waited for.
   */
  BookingRecord takeUp(BookingMoment moment);

  /** The customer is warned: the end of the hold is next. */
  BookingRecord warn(BookingMoment moment);

  /** A person has the booking and has not decided: the team is reminded. */
  BookingRecord remindTeam(BookingMoment moment);

  /** Frees the slot, unless it was paid in the meantime or the hold was given more time. */
  BookingRecord expire(BookingMoment moment);
}
