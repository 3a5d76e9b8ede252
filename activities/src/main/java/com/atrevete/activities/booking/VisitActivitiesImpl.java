package com.atrevete.activities.booking;

import com.atrevete.activities.Work;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.booking.NextStep;
import com.atrevete.domain.calendar.Deadlines;
import com.atrevete.persistence.audit.AuditLog;
import com.atrevete.persistence.booking.AppointmentStore;
import com.atrevete.persistence.booking.BookingStore;
import com.atrevete.persistence.booking.StoredBooking;
import com.atrevete.workflows.booking.BookingMoment;
import com.atrevete.workflows.booking.BookingRecord;
import com.atrevete.workflows.booking.Reminding;
import com.atrevete.workflows.booking.VisitActivities;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The steps of a confirmed visit in the database. */
@Component
final class VisitActivitiesImpl implements VisitActivities {

  private final Work work;
  private final Records records;
  private final BookingStore bookings;
  private final AppointmentStore appointments;
  private final NextSteps nextSteps;
  private final AuditLog audit;

  VisitActivitiesImpl(
      Work work,
      Records records,
      BookingStore bookings,
      AppointmentStore appointments,
      NextSteps nextSteps,
      AuditLog audit) {
    this.work = work;
    this.records = records;
    this.bookings = bookings;
    this.appointments = appointments;
    this.nextSteps = nextSteps;
    this.audit = audit;
  }

  /** Done before, it answers as it did then. */
  @Override
  public Reminding remind(BookingMoment moment) {
    return work.inTransaction(() -> {
      StoredBooking booking = records.lock(moment.booking());
      if (booking.isConfirmed() && booking.nextStep() == NextStep.REMINDER) {
        remind(booking, moment.now());
      }
      return new Reminding(wasReminded(booking.id()), records.read(booking.id()));
    });
  }

  private void remind(StoredBooking booking, Instant now) {
    if (Deadlines.reminderStillHelps(now, booking.start())) {
      appointments.markReminded(booking.id(), now);
      note(booking.id(), "reminded", now);
    }
    bookings.plan(booking.id(), NextStep.COMPLETION, booking.end());
  }

  private boolean wasReminded(BookingId id) {
    return appointments.current(id).stream().anyMatch(visit -> visit.reminderSentAt() != null);
  }

  @Override
  public BookingRecord answerReminder(BookingMoment moment) {
    return step(
        moment,
        booking -> {
          if (appointments.markReminderAnswered(booking.id(), moment.now()) > 0) {
            note(booking.id(), "reminder_confirmed", moment.now());
          }
        });
  }

  @Override
  public BookingRecord complete(BookingMoment moment) {
    return step(
        moment,
        booking -> {
          if (booking.nextStep() == NextStep.COMPLETION
              && appointments.complete(booking.id()) > 0) {
            appointments.countVisits(booking.id());
            note(booking.id(), "completed", moment.now());
          }
          if (booking.nextStep() == NextStep.COMPLETION) {
            nextSteps.awaitCorrection(booking);
          }
        });
  }

  @Override
  public BookingRecord close(BookingMoment moment) {
    return step(
        moment,
        booking -> {
          if (booking.nextStep() == NextStep.CORRECTION) {
            bookings.plan(booking.id(), null, null);
          }
        });
  }

  private BookingRecord step(BookingMoment moment, Consumer<StoredBooking> change) {
    return work.inTransaction(() -> {
      change.accept(records.lock(moment.booking()));
      return records.read(moment.booking());
    });
  }

  private void note(BookingId id, String action, Instant now) {
    audit.note(AuditLog.SYSTEM, action, "booking", id.value(), Map.of(), now);
  }
}
