package com.atrevete.persistence.scenario;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.persistence.SqlTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The agenda's rows as far as a situation looks at them or clears them. */
final class StageRows {

  private static final String IN_WINDOW =
      """
      FROM appointment a JOIN booking b ON b.id = a.booking_id JOIN stylist s ON s.id = a.stylist_id
        JOIN customer c ON c.id = b.customer_id
      WHERE s.name = :stylist AND a.status IN ('provisional', 'confirmed')
        AND a.busy && tstzmultirange(tstzrange(:start, :end))
      """;

  private final JdbcClient jdbc;

  StageRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Made-up visits in a window. */
  List<BookingId> demoVisits(Window window) {
    return in(window, "SELECT DISTINCT b.id " + IN_WINDOW + "AND b.source = 'demo'")
        .query((row, number) -> new BookingId(row.getObject("id", UUID.class)))
        .list();
  }

  /** Whether something is there that nobody may clear: a real visit of another, a block. */
  boolean isTaken(Window window, String phone) {
    String real = IN_WINDOW + "AND b.source <> 'demo' AND c.phone IS DISTINCT FROM :phone";
    String block =
        """
        FROM block JOIN stylist ON stylist.id = stylist_id
        WHERE name = :stylist AND tstzrange(starts_at, ends_at) && tstzrange(:start, :end)
        """;
    return in(window, "SELECT EXISTS (SELECT " + real + ") OR EXISTS (SELECT " + block + ")")
        .param("phone", phone)
        .query(Boolean.class)
        .single();
  }

  private JdbcClient.StatementSpec in(Window window, String sql) {
    return jdbc.sql(sql)
        .param("stylist", window.stylist())
        .param("start", SqlTime.of(window.span().start()))
        .param("end", SqlTime.of(window.span().end()));
  }

  /** Whether the salon closes in a span of days, situations' own closures not counted. */
  boolean closes(LocalDate from, LocalDate to) {
    return jdbc.sql(
            """
            SELECT EXISTS (SELECT FROM closure WHERE source <> 'scenario'
              AND daterange(day_from, day_to, '[]') && daterange(:from, :to, '[]'))
            """)
        .param("from", from)
        .param("to", to)
        .query(Boolean.class)
        .single();
  }

  void shut(LocalDate day, String reason) {
    jdbc.sql(
            """
            INSERT INTO closure (id, day_from, day_to, reason, source)
            VALUES (:id, :day, :day, :reason, 'scenario')
            """)
        .param("id", UUID.randomUUID())
        .param("day", day)
        .param("reason", reason)
        .update();
  }

  void reopen() {
    jdbc.sql("DELETE FROM closure WHERE source = 'scenario'").update();
  }

  /** Open bookings of whoever has this phone. */
  List<BookingId> openBookings(String phone) {
    return jdbc.sql(
            """
            SELECT b.id FROM booking b JOIN customer c ON c.id = b.customer_id
            WHERE c.phone = :phone AND EXISTS (
              SELECT FROM appointment WHERE booking_id = b.id
                AND status IN ('provisional', 'confirmed'))
            """)
        .param("phone", phone)
        .query((row, number) -> new BookingId(row.getObject("id", UUID.class)))
        .list();
  }

  /** Conversations of whoever has this phone in which Maite is silent. */
  List<ConversationId> takenOver(String phone) {
    return jdbc.sql(
            """
            SELECT v.id FROM conversation v JOIN customer c ON c.id = v.customer_id
            WHERE c.phone = :phone AND v.handled_by = 'staff'
            """)
        .param("phone", phone)
        .query((row, number) -> new ConversationId(row.getObject("id", UUID.class)))
        .list();
  }

  /** Ends a booking that could not be cancelled through its workflow; what was paid goes back. */
  void end(BookingId booking, Instant now) {
    jdbc.sql(
            """
            WITH paid AS (
              SELECT a.id, a.deposit_cents, p.id AS payment_id
              FROM appointment a
              JOIN LATERAL (SELECT id FROM payment WHERE booking_id = a.booking_id
                              AND status = 'paid' ORDER BY paid_at LIMIT 1) p ON true
              WHERE a.booking_id = :booking AND a.status = 'confirmed'
                AND a.payment_status = 'paid'),
            refunded AS (
              INSERT INTO refund (id, payment_id, appointment_id, amount_cents, reason, status,
                                  requested_at, settled_at)
              SELECT gen_random_uuid(), payment_id, id, deposit_cents, 'cancelled', 'succeeded',
                     :now, :now
              FROM paid),
            links AS (
              UPDATE payment SET status = 'expired'
              WHERE booking_id = :booking AND status IN ('open', 'failed')),
            ended AS (
              UPDATE appointment SET status = 'cancelled',
                payment_status = CASE payment_status WHEN 'paid' THEN 'refunded'
                                 WHEN 'pending' THEN 'void' ELSE payment_status END
              WHERE booking_id = :booking AND status IN ('provisional', 'confirmed')),
            audited AS (
              INSERT INTO audit_entry (actor, action, entity, entity_id, created_at)
              VALUES ('system', 'cancelled', 'booking', :booking, :now))
            UPDATE booking SET next_step = NULL, next_at = NULL WHERE id = :booking
            """)
        .param("booking", booking.value())
        .param("now", SqlTime.of(now))
        .update();
  }
}
