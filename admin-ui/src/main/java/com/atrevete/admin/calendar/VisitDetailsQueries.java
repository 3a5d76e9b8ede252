package com.atrevete.admin.calendar;

import com.atrevete.admin.calendar.VisitDetails.Companion;
import com.atrevete.admin.calendar.VisitDetails.Money;
import com.atrevete.admin.calendar.VisitDetails.Next;
import com.atrevete.admin.calendar.VisitDetails.Payment;
import com.atrevete.admin.calendar.VisitDetails.Person;
import com.atrevete.admin.calendar.VisitDetails.Reminder;
import com.atrevete.domain.booking.AppointmentStatus;
import com.atrevete.domain.booking.PaymentStatus;
import com.atrevete.persistence.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one visit with all that belongs to it. */
@Component
class VisitDetailsQueries {

  private final JdbcClient jdbc;

  VisitDetailsQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<VisitDetails> find(UUID visit) {
    return jdbc.sql(
            """
            SELECT a.id, a.booking_id, a.status, a.payment_status, a.starts_at, a.ends_at,
              a.price_cents, a.deposit_cents, a.reminder_sent_at, a.reminder_confirmed_at,
              a.late_minutes, t.name AS stylist, array_to_string(visit_contents(a.id, a.pack_id), ' + ') AS services,
              concat_ws(' ', coalesce(c.first_name, c.whatsapp_name, c.phone, '—'), c.surname) AS customer,
              c.phone, a.customer_id <> b.customer_id AS for_another,
              concat_ws(' ', coalesce(k.first_name, k.whatsapp_name, k.phone, '—'), k.surname) AS booker,
              k.phone AS booker_phone, b.next_step, b.next_at, b.moves, b.conversation_id
            FROM appointment a
            JOIN booking b ON b.id = a.booking_id
            JOIN customer c ON c.id = a.customer_id
            JOIN customer k ON k.id = b.customer_id
            JOIN stylist t ON t.id = a.stylist_id
            WHERE a.id = :visit
            """)
        .param("visit", visit)
        .query((row, n) -> read(row))
        .optional();
  }

  private VisitDetails read(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    UUID booking = row.getObject("booking_id", UUID.class);
    return new VisitDetails(
        id,
        booking,
        new Person(row.getString("customer"), row.getString("phone")),
        booker(row),
        row.getString("services"),
        row.getString("stylist"),
        AppointmentStatus.of(row.getString("status")),
        SqlTime.read(row, "starts_at"),
        SqlTime.read(row, "ends_at"),
        new Money(
            row.getLong("price_cents"),
            row.getLong("deposit_cents"),
            PaymentStatus.of(row.getString("payment_status"))),
        new Next(row.getString("next_step"), SqlTime.readNullable(row, "next_at")),
        new Reminder(
            SqlTime.readNullable(row, "reminder_sent_at"),
            SqlTime.readNullable(row, "reminder_confirmed_at")),
        row.getObject("late_minutes", Integer.class),
        row.getInt("moves"),
        row.getObject("conversation_id", UUID.class),
        payments(booking),
        companions(booking, id));
  }

  private static @Nullable Person booker(ResultSet row) throws SQLException {
    return row.getBoolean("for_another")
        ? new Person(row.getString("booker"), row.getString("booker_phone"))
        : null;
  }

  private List<Payment> payments(UUID booking) {
    return jdbc.sql(
            """
            SELECT method, attempt, amount_cents, status, created_at FROM payment
            WHERE booking_id = :booking ORDER BY created_at
            """)
        .param("booking", booking)
        .query((row, n) ->
            new Payment(
                row.getString("method"),
                row.getInt("attempt"),
                row.getLong("amount_cents"),
                row.getString("status"),
                SqlTime.read(row, "created_at")))
        .list();
  }

  private List<Companion> companions(UUID booking, UUID visit) {
    return jdbc.sql(
            """
            SELECT coalesce(c.first_name, c.whatsapp_name, '—') AS customer, t.name AS stylist,
              a.starts_at, array_to_string(visit_contents(a.id, a.pack_id), ' + ') AS services
            FROM appointment a JOIN customer c ON c.id = a.customer_id
            JOIN stylist t ON t.id = a.stylist_id
            WHERE a.booking_id = :booking AND a.id <> :visit
              AND a.status IN ('provisional', 'confirmed', 'completed', 'no_show')
            ORDER BY a.starts_at
            """)
        .param("booking", booking)
        .param("visit", visit)
        .query((row, n) ->
            new Companion(
                row.getString("customer"),
                row.getString("services"),
                row.getString("stylist"),
                SqlTime.read(row, "starts_at")))
        .list();
  }
}
