package com.atrevete.activities.calendar;

import com.atrevete.activities.Work;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.conversation.Spanish;
import com.atrevete.integrations.calendar.CalendarEvent;
import com.atrevete.integrations.calendar.CalendarEvent.Status;
import com.atrevete.integrations.calendar.CalendarGateway;
import com.atrevete.persistence.booking.AppointmentStore;
import com.atrevete.persistence.booking.StoredAppointment;
import com.atrevete.workflows.calendar.CalendarActivities;
import org.springframework.stereotype.Component;

/** Shows appointments in the professionals' calendars under ids that never change. */
@Component
final class CalendarActivitiesImpl implements CalendarActivities {

  private final Work work;
  private final AppointmentStore appointments;
  private final CalendarGateway calendars;

  CalendarActivitiesImpl(Work work, AppointmentStore appointments, CalendarGateway calendars) {
    this.work = work;
    this.appointments = appointments;
    this.calendars = calendars;
  }

  @Override
  public void mirror(BookingId booking) {
    work.outside(() -> {
      appointments.all(booking).forEach(this::show);
      return true;
    });
  }

  private void show(StoredAppointment visit) {
    String eventId = CalendarEvent.idOf(visit.id());
    calendars.upsert(
        new CalendarEvent(
            eventId,
            visit.calendar() == null ? visit.stylistName() : visit.calendar(),
            title(visit),
            status(visit),
            visit.start(),
            visit.end()));
    appointments.shownAs(visit.id(), eventId);
  }

  private static String title(StoredAppointment visit) {
    String what = Spanish.list(visit.what());
    return visit.customerName().isBlank() ? what : what + " · " + visit.customerName();
  }

  private static Status status(StoredAppointment visit) {
    return switch (visit.status()) {
      case PROVISIONAL -> Status.TENTATIVE;
      case CONFIRMED, COMPLETED, NO_SHOW -> Status.CONFIRMED;
      case EXPIRED, CANCELLED -> Status.CANCELLED;
    };
  }
}
