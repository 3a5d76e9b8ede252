package com.atrevete.workflows.booking;

import io.temporal.activity.ActivityInterface;

/**
 * The steps of a confirmed visit, each one transaction that also writes what happens next. Done
 * twice is done once.
 */
@ActivityInterface(namePrefix = "Visit")
public interface VisitActivities {

  /** The reminder goes out (or is left out): the visit itself is next. */
  Reminding remind(BookingMoment moment);

  /** The customer answered the reminder: she comes. */
  BookingRecord answerReminder(BookingMoment moment);

  /** The visit is over; staff may correct it for a week. */
  BookingRecord complete(BookingMoment moment);

  /** The time for corrections is over. */
  BookingRecord close(BookingMoment moment);
}
