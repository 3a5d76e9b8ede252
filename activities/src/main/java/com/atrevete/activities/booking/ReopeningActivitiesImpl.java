package com.atrevete.activities.booking;

import com.atrevete.workflows.payment.Reopening;
import com.atrevete.workflows.payment.ReopeningActivities;
import org.springframework.stereotype.Component;

/** Wakes bookings whose row a late payment changed. */
@Component
final class ReopeningActivitiesImpl implements ReopeningActivities {

  private final BookingStarter starter;

  ReopeningActivitiesImpl(BookingStarter starter) {
    this.starter = starter;
  }

  @Override
  public void reopen(Reopening reopening) {
    starter.wake(reopening.booking());
  }
}
