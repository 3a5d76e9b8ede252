package com.atrevete.persistence.booking;

import com.atrevete.domain.booking.AppointmentId;
import com.atrevete.domain.booking.AppointmentStatus;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.booking.PaymentStatus;
import com.atrevete.persistence.SqlTime;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of appointments. Every change is conditional on the status it starts from, so that done
 * twice it is done once; each says how many appointments it changed.
 */
@Component
public final class AppointmentStore {

  private final JdbcClient jdbc;
  private final AppointmentReader reader;

  public AppointmentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.reader = new AppointmentReader(jdbc);
  }

  /** The booking's appointments that no later one replaced, in order of time. */
  public List<StoredAppointment> current(BookingId booking) {
    return reader.current(booking);
  }

  /** Also those that were replaced. */
  public List<StoredAppointment> all(BookingId booking) {
    return reader.all(booking);
  }

  /** Confirms what is held; a deposit that was due becomes {@code paid} or {@code waived}. */
  public int confirm(BookingId booking, PaymentStatus settled) {
    return move(booking, AppointmentStatus.PROVISIONAL, AppointmentStatus.CONFIRMED, settled);
  }

  /** Frees what is held because its time is over. */
  public int expire(BookingId booking) {
    return move(
        booking, AppointmentStatus.PROVISIONAL, AppointmentStatus.EXPIRED, PaymentStatus.VOID);
  }

  /** Frees what is held because she does not want it. */
  public int release(BookingId booking) {
    return move(
        booking, AppointmentStatus.PROVISIONAL, AppointmentStatus.CANCELLED, PaymentStatus.VOID);
  }

  /** Cancels what was confirmed; its deposit stays paid until it is refunded or forfeited. */
  public int cancel(BookingId booking) {
    return move(
        booking, AppointmentStatus.CONFIRMED, AppointmentStatus.CANCELLED, PaymentStatus.PAID);
  }

  public int complete(BookingId booking) {
    return move(
        booking, AppointmentStatus.CONFIRMED, AppointmentStatus.COMPLETED, PaymentStatus.PAID);
  }

  private int move(
      BookingId booking, AppointmentStatus from, AppointmentStatus to, PaymentStatus ifPending) {
    return jdbc.sql(
            """
            UPDATE appointment SET status = :to,
              payment_status = CASE payment_status WHEN 'pending' THEN :settled ELSE payment_status END
            WHERE booking_id = :booking AND status = :from
            """)
        .param("booking", booking.value())
        .param("from", from.code())
        .param("to", to.code())
        .param("settled", ifPending.code())
        .update();
  }

  /** The deposits of cancelled appointments stay with the salon. */
  public int forfeit(BookingId booking) {
    return jdbc.sql(
            """
            UPDATE appointment SET payment_status = 'forfeited'
            WHERE booking_id = :booking AND status = 'cancelled' AND payment_status = 'paid'
            """)
        .param("booking", booking.value())
        .update();
  }

  /** What became of a requested refund of the appointment's deposit. */
  public int settleRefund(AppointmentId appointment, PaymentStatus outcome) {
    return jdbc.sql(
            """
            UPDATE appointment SET payment_status = :outcome
            WHERE id = :id AND payment_status IN ('paid', 'refund_failed')
              AND payment_status <> :outcome
            """)
        .param("id", appointment.value())
        .param("outcome", outcome.code())
        .update();
  }

  public int markReminded(BookingId booking, Instant now) {
    return jdbc.sql(
            """
            UPDATE appointment SET reminder_sent_at = :now
            WHERE booking_id = :booking AND status = 'confirmed' AND reminder_sent_at IS NULL
            """)
        .param("booking", booking.value())
        .param("now", SqlTime.of(now))
        .update();
  }

  public int markReminderAnswered(BookingId booking, Instant now) {
    return jdbc.sql(
            """
            UPDATE appointment SET reminder_confirmed_at = :now
            WHERE booking_id = :booking AND status = 'confirmed'
              AND reminder_sent_at IS NOT NULL AND reminder_confirmed_at IS NULL
            """)
        .param("booking", booking.value())
        .param("now", SqlTime.of(now))
        .update();
  }

  /** Remembers which calendar event shows the appointment. */
  public void shownAs(AppointmentId appointment, String calendarEventId) {
    jdbc.sql(
            """
            UPDATE appointment SET calendar_event_id = :event
            WHERE id = :id AND calendar_event_id IS DISTINCT FROM :event
            """)
        .param("id", appointment.value())
        .param("event", calendarEventId)
        .update();
  }

  /** Adds completed visits to what is known of the customers served. */
  public void countVisits(BookingId booking) {
    jdbc.sql(
            """
            UPDATE customer c SET
              total_spent_cents = total_spent_cents + visit.price,
              last_visit_at = greatest(last_visit_at, visit.starts)
            FROM (SELECT customer_id, sum(price_cents) AS price, max(starts_at) AS starts
                  FROM appointment WHERE booking_id = :booking AND status = 'completed'
                  GROUP BY customer_id) AS visit
            WHERE c.id = visit.customer_id
            """)
        .param("booking", booking.value())
        .update();
  }

  /**
   * Confirms and pays an expired appointment again, by a new one that replaces it at the same time.
   *
   * @return false when the time is no longer free
   */
  public boolean replace(AppointmentId expired, AppointmentId replacement, Instant now) {
    int inserted =
        jdbc.sql(
                """
                INSERT INTO appointment (id, booking_id, customer_id, stylist_id, pack_id, status,
                  payment_status, starts_at, ends_at, busy, price_cents, deposit_cents, replaces,
                  created_at)
                SELECT :new, booking_id, customer_id, stylist_id, pack_id, 'confirmed',
                  CASE deposit_cents WHEN 0 THEN 'none' ELSE 'paid' END, starts_at, ends_at, busy,
                  price_cents, deposit_cents, id, :now
                FROM appointment WHERE id = :old AND status = 'expired'
                ON CONFLICT ON CONSTRAINT appointment_no_double_booking DO NOTHING
                """)
            .param("new", replacement.value())
            .param("old", expired.value())
            .param("now", SqlTime.of(now))
            .update();
    jdbc.sql(
            """
            INSERT INTO appointment_service (appointment_id, service_id, position)
            SELECT a.id, s.service_id, s.position
            FROM appointment a JOIN appointment_service s ON s.appointment_id = a.replaces
            WHERE a.id = :new
            """)
        .param("new", replacement.value())
        .update();
    return inserted == 1;
  }
}
