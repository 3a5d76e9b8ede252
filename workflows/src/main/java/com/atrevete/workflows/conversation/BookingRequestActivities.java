package com.atrevete.workflows.conversation;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.workflows.booking.BookingAnswer;
import io.temporal.activity.ActivityInterface;

/** What a conversation asks of bookings, which are workflows of their own. */
@ActivityInterface(namePrefix = "BookingRequest")
public interface BookingRequestActivities {

  /** Starts the workflow of a booking that has just been held; does nothing if it runs. */
  void start(BookingId booking);

  /** Tells the booking that the booker's name is complete. */
  void completeName(BookingId booking);

  /** Asks the booking for what the customer wants; a closed booking refuses. */
  BookingAnswer ask(BookingRequest request);
}
