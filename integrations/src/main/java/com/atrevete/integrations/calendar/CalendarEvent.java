package com.atrevete.integrations.calendar;

import com.atrevete.domain.booking.AppointmentId;
import java.time.Instant;

/**
 * An appointment as it stands in a professional's calendar.
 *
 * @param calendar the professional's calendar
 * @param title what the professional reads
 */
public record CalendarEvent(
    String eventId, String calendar, String title, Status status, Instant start, Instant end) {

  /** How the calendar shows it. */
  public enum Status {
    TENTATIVE,
    CONFIRMED,
    CANCELLED
  }

  /** The event id of an appointment: always the same, so that pushing twice makes one event. */
  public static String idOf(AppointmentId appointment) {
    return "apt" + appointment.toString().replace("-", "");
  }
}
