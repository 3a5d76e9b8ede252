package com.atrevete.persistence.booking;

import com.atrevete.domain.booking.AppointmentId;
import com.atrevete.domain.booking.AppointmentStatus;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.booking.PaymentStatus;
import com.atrevete.domain.calendar.Slot;
import com.atrevete.domain.calendar.TimeSpan;
import com.atrevete.domain.catalog.StylistId;
import com.atrevete.domain.payment.Money;
import com.atrevete.persistence.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads appointments with the names that notices and calendars show. */
final class AppointmentReader {

  private static final String ORDER = " ORDER BY a.starts_at, a.id";
  private static final String NOT_REPLACED =
      " AND NOT EXISTS (SELECT FROM appointment later WHERE later.replaces = a.id)";
  private static final String SELECT =
      """
      SELECT a.id, a.status, a.payment_status, a.stylist_id, a.starts_at, a.ends_at,
             a.deposit_cents, a.reminder_sent_at, s.name AS stylist, s.google_calendar_id,
             concat_ws(' ', c.first_name, c.surname) AS customer,
             ARRAY(SELECT lower(span) FROM unnest(a.busy) AS span ORDER BY span) AS busy_from,
             ARRAY(SELECT upper(span) FROM unnest(a.busy) AS span ORDER BY span) AS busy_to,
             visit_contents(a.id, a.pack_id) AS services
      FROM appointment a
      JOIN stylist s ON s.id = a.stylist_id
      JOIN customer c ON c.id = a.customer_id
      WHERE a.booking_id = :booking
      """;

  private final JdbcClient jdbc;

  AppointmentReader(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<StoredAppointment> current(BookingId booking) {
    return read(SELECT + NOT_REPLACED + ORDER, booking);
  }

  List<StoredAppointment> all(BookingId booking) {
    return read(SELECT + ORDER, booking);
  }

  private List<StoredAppointment> read(String sql, BookingId booking) {
    return jdbc.sql(sql)
        .param("booking", booking.value())
        .query(AppointmentReader::appointment)
        .list();
  }

  private static StoredAppointment appointment(ResultSet row, int number) throws SQLException {
    return new StoredAppointment(
        new AppointmentId(row.getObject("id", UUID.class)),
        AppointmentStatus.of(row.getString("status")),
        PaymentStatus.of(row.getString("payment_status")),
        slot(row),
        Money.ofCents(row.getLong("deposit_cents")),
        List.of((String[]) row.getArray("services").getArray()),
        row.getString("stylist"),
        row.getString("google_calendar_id"),
        row.getString("customer"),
        SqlTime.readNullable(row, "reminder_sent_at"));
  }

  private static Slot slot(ResultSet row) throws SQLException {
    Timestamp[] from = (Timestamp[]) row.getArray("busy_from").getArray();
    Timestamp[] to = (Timestamp[]) row.getArray("busy_to").getArray();
    List<TimeSpan> busy = new ArrayList<>();
    for (int i = 0; i < from.length; i++) {
      busy.add(new TimeSpan(from[i].toInstant(), to[i].toInstant()));
    }
    return new Slot(
        new StylistId(row.getObject("stylist_id", UUID.class)),
        SqlTime.read(row, "starts_at"),
        SqlTime.read(row, "ends_at"),
        busy);
  }
}
