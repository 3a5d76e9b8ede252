package com.atrevete.admin.calendar;

import com.atrevete.domain.booking.AppointmentStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A visit as the calendar and the day's list show it.
 *
 * @param services what is done, in words
 * @param busy the parts in which the professional is occupied, earliest first
 */
public record CalendarVisit(
    UUID id,
    UUID stylist,
    String stylistName,
    String stylistColour,
    String customer,
    String services,
    AppointmentStatus status,
    Instant startsAt,
    Instant endsAt,
    List<Part> busy) {

  /** A part of the visit, in minutes from its start. */
  public record Part(int from, int to) {}

  public CalendarVisit {
    busy = List.copyOf(busy);
  }
}
