package com.atrevete.activities.booking;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.persistence.booking.BookingStore;
import com.atrevete.workflows.booking.ReconciliationActivities;
import java.util.List;
import org.springframework.stereotype.Component;

/** Starting a process that runs changes nothing, so all open bookings are started. */
@Component
final class ReconciliationActivitiesImpl implements ReconciliationActivities {

  private final BookingStore bookings;
  private final BookingStarter starter;

  ReconciliationActivitiesImpl(BookingStore bookings, BookingStarter starter) {
    this.bookings = bookings;
    this.starter = starter;
  }

  @Override
  public int startMissing() {
    List<BookingId> open = bookings.open();
    open.forEach(starter::start);
    return open.size();
  }
}
