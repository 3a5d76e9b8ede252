package com.atrevete.workflows.notification;

import com.atrevete.domain.booking.BookingId;
import io.temporal.activity.ActivityInterface;

/** Notices to professionals and the team; their rows are written with the change they tell of. */
@ActivityInterface(namePrefix = "Notice")
public interface NoticeActivities {

  /** Sends every notice of the booking that still waits. */
  void deliver(BookingId booking);

  /** Sends whatever waits, such as the notices of conversations and of a process that died. */
  void deliverWaiting();
}
