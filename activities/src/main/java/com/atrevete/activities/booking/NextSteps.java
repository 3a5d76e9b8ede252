package com.atrevete.activities.booking;

import com.atrevete.domain.booking.NextStep;
import com.atrevete.domain.calendar.Deadlines;
import com.atrevete.domain.calendar.Madrid;
import com.atrevete.domain.calendar.OpeningTimes;
import com.atrevete.persistence.booking.BookingStore;
import com.atrevete.persistence.booking.StoredBooking;
import com.atrevete.persistence.calendar.AgendaStore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Plans what happens to a booking by itself, in the transaction of what happened to it. */
@Component
public final class NextSteps {

  /** Staff may correct a visit for so many Madrid days (the salon's rule "Appointment status"). */
  private static final int CORRECTION_DAYS = 7;

  /** Opening time after which the team is reminded of a decision (policy "payment attempts"). */
  private static final Duration DECISION_REMINDER = Duration.ofMinutes(30);

  private static final int DAYS_LOOKED_AHEAD = 60;

  private final BookingStore bookings;
  private final AgendaStore agendas;

  public NextSteps(BookingStore bookings, AgendaStore agendas) {
    this.bookings = bookings;
    this.agendas = agendas;
  }

  /** The deposit is awaited until this deadline, with a warning before it if there is time. */
  public void awaitDeposit(StoredBooking booking, Instant deadline, Instant now) {
    Optional<Instant> warning = Deadlines.warning(deadline, now, booking.policies().hold());
    if (warning.isPresent()) {
      bookings.plan(booking.id(), NextStep.HOLD_WARNING, warning.get());
    } else {
      bookings.plan(booking.id(), NextStep.HOLD_EXPIRY, deadline);
    }
  }

  /** A person decides until this deadline; the team is reminded meanwhile. */
  public void awaitDecision(StoredBooking booking, Instant deadline, Instant now) {
    Instant reminder = openingTimes(booking, now).plus(now, DECISION_REMINDER);
    bookings.plan(
        booking.id(), NextStep.TAKEOVER, reminder.isBefore(deadline) ? reminder : deadline);
  }

  /** The visit is confirmed: the reminder if there is one, else the visit itself. */
  public void awaitVisit(StoredBooking booking, Instant now) {
    Optional<Instant> reminder =
        Deadlines.reminder(now, booking.start(), booking.policies().reminder());
    if (reminder.isPresent()) {
      bookings.plan(booking.id(), NextStep.REMINDER, reminder.get());
    } else {
      bookings.plan(booking.id(), NextStep.COMPLETION, booking.end());
    }
  }

  /** The visit is over: its time for corrections runs. */
  public void awaitCorrection(StoredBooking booking) {
    bookings.plan(
        booking.id(),
        NextStep.CORRECTION,
        Madrid.instantOf(Madrid.timeOf(booking.end()).plusDays(CORRECTION_DAYS)));
  }

  private OpeningTimes openingTimes(StoredBooking booking, Instant now) {
    LocalDate today = Madrid.dateOf(now);
    return new OpeningTimes(
        booking.policies().opening(), agendas.closed(today, today.plusDays(DAYS_LOOKED_AHEAD)));
  }
}
