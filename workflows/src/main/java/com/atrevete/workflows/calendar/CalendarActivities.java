package com.atrevete.workflows.calendar;

import com.atrevete.domain.booking.BookingId;
import io.temporal.activity.ActivityInterface;

/** The professionals' calendars, which mirror the salon's record. */
@ActivityInterface(namePrefix = "Calendar")
public interface CalendarActivities {

  /** Shows every appointment of the booking as the database has it now. */
  void mirror(BookingId booking);
}
