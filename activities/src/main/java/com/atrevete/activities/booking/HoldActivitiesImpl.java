package com.atrevete.activities.booking;

import com.atrevete.activities.Work;
import com.atrevete.domain.booking.NextStep;
import com.atrevete.persistence.booking.StoredBooking;
import com.atrevete.workflows.booking.BookingMoment;
import com.atrevete.workflows.booking.BookingRecord;
import com.atrevete.workflows.booking.HoldActivities;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The steps of a hold in the database. */
@Component
final class HoldActivitiesImpl implements HoldActivities {

  private final Work work;
  private final Records records;
  private final HoldSteps steps;
  private final NextSteps nextSteps;

  HoldActivitiesImpl(Work work, Records records, HoldSteps steps, NextSteps nextSteps) {
    this.work = work;
    this.records = records;
    this.steps = steps;
    this.nextSteps = nextSteps;
  }

  @Override
  public BookingRecord load(BookingMoment moment) {
    return work.inTransaction(() -> records.read(moment.booking()));
  }

  @Override
  public BookingRecord takeUp(BookingMoment moment) {
    return work.inTransaction(() -> {
      StoredBooking booking = records.lock(moment.booking());
      if (booking.isHeld()) {
        steps.takeUp(booking, moment.now());
      } else if (booking.isConfirmed() && booking.nextStep() == NextStep.START) {
        nextSteps.awaitVisit(booking, moment.now());
      }
      return records.read(moment.booking());
    });
  }

  @Override
  public BookingRecord warn(BookingMoment moment) {
    return ifHeld(moment, steps::warn);
  }

  @Override
  public BookingRecord remindTeam(BookingMoment moment) {
    return ifHeld(moment, booking -> steps.remindTeam(booking, moment.now()));
  }

  @Override
  public BookingRecord expire(BookingMoment moment) {
    return ifHeld(moment, booking -> steps.expire(booking, moment.now()));
  }

  private BookingRecord ifHeld(BookingMoment moment, Consumer<StoredBooking> step) {
    return work.inTransaction(() -> {
      StoredBooking booking = records.lock(moment.booking());
      if (booking.isHeld()) {
        step.accept(booking);
      }
      return records.read(moment.booking());
    });
  }
}
