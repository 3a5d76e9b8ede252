package com.atrevete.activities.payment;

import com.atrevete.activities.booking.Confirmation;
import com.atrevete.domain.calendar.Agenda;
import com.atrevete.domain.calendar.Availability;
import com.atrevete.domain.calendar.Madrid;
import com.atrevete.persistence.audit.AuditLog;
import com.atrevete.persistence.booking.Holds;
import com.atrevete.persistence.booking.StoredAppointment;
import com.atrevete.persistence.booking.StoredBooking;
import com.atrevete.persistence.calendar.AgendaStore;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes a freed slot again for money that came late, in the caller's transaction. */
@Component
final class LateMoney {

  private final Holds holds;
  private final AgendaStore agendas;
  private final Confirmation confirmation;

  LateMoney(Holds holds, AgendaStore agendas, Confirmation confirmation) {
    this.holds = holds;
    this.agendas = agendas;
    this.confirmation = confirmation;
  }

  /** Whether all its appointments could be had again; otherwise none was. */
  boolean takeAgain(StoredBooking booking, Instant now) {
    List<StoredAppointment> visits = booking.appointments();
    if (!booking.start().isAfter(now)) {
      return false;
    }
    holds.lock(visits.stream().map(visit -> visit.slot().stylist()).toList());
    Agenda agenda = agendas.load(Madrid.dateOf(booking.start()), Madrid.dateOf(booking.end()));
    boolean free = visits.stream().allMatch(visit -> Availability.isFree(visit.slot(), agenda));
    if (!free || !holds.replaceExpired(visits, now)) {
      return false;
    }
    confirmation.confirmed(booking.id(), AuditLog.SYSTEM, "confirmed_late", now);
    return true;
  }
}
