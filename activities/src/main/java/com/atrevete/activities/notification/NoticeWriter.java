package com.atrevete.activities.notification;

import com.atrevete.domain.conversation.Spanish;
import com.atrevete.persistence.booking.StoredAppointment;
import com.atrevete.persistence.booking.StoredBooking;
import com.atrevete.persistence.notification.NotificationStore;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Writes what professionals and the team are told about a booking (policy "professional's notice").
 */
@Component
public final class NoticeWriter {

  private final NotificationStore notifications;

  public NoticeWriter(NotificationStore notifications) {
    this.notifications = notifications;
  }

  /** Each professional is told of her confirmed appointment. */
  public void made(StoredBooking booking, Instant now) {
    booking
        .appointments()
        .forEach(visit -> tellProfessional(booking, visit, "booking_made", "Nueva cita: ", now));
  }

  /** Each professional is told that her confirmed appointment is off. */
  public void cancelled(StoredBooking booking, Instant now) {
    booking
        .appointments()
        .forEach(
            visit -> tellProfessional(booking, visit, "booking_cancelled", "Cita anulada: ", now));
  }

  /** The team has not yet decided about a booking that it took over. */
  public void waitingForDecision(StoredBooking booking, Instant due, Instant now) {
    notifications.add(
        null,
        booking.id(),
        "decision_waiting",
        "El pago falló dos veces y la reserva espera una decisión: " + summary(booking),
        "booking/" + booking.id() + "/decision/" + due,
        now);
  }

  /** Who comes for what, when and to whom; for staff. */
  public static String summary(StoredBooking booking) {
    return booking.appointments().stream()
        .map(NoticeWriter::line)
        .reduce((one, other) -> one + "; " + other)
        .orElseThrow();
  }

  private void tellProfessional(
      StoredBooking booking,
      StoredAppointment visit,
      String template,
      String beginning,
      Instant now) {
    notifications.add(
        visit.slot().stylist(),
        booking.id(),
        template,
        beginning + line(visit),
        "appointment/" + visit.id() + "/" + template,
        now);
  }

  private static String line(StoredAppointment visit) {
    return "%s, %s, %s, con %s"
        .formatted(
            visit.customerName().isBlank() ? "Clienta sin nombre" : visit.customerName(),
            Spanish.list(visit.what()),
            Spanish.shortTime(visit.start()),
            visit.stylistName());
  }
}
