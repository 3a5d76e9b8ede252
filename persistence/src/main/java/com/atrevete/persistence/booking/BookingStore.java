package com.atrevete.persistence.booking;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.booking.NextStep;
import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.domain.customer.CustomerId;
import com.atrevete.domain.payment.Money;
import com.atrevete.domain.policy.Policies;
import com.atrevete.persistence.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of bookings: where each stands and what happens to it next. */
@Component
public final class BookingStore {

  private static final String SELECT =
      """
      SELECT b.id, b.customer_id, b.conversation_id, b.deposit_cents, b.policies::text AS policies,
             b.hold_expires_at, b.payment_failures, b.next_step, b.next_at, b.created_at,
             c.surname IS NOT NULL AS name_complete
      FROM booking b JOIN customer c ON c.id = b.customer_id
      WHERE b.id = :id
      """;

  private final JdbcClient jdbc;
  private final AppointmentStore appointments;

  public BookingStore(JdbcClient jdbc, AppointmentStore appointments) {
    this.jdbc = jdbc;
    this.appointments = appointments;
  }

  public Optional<StoredBooking> find(BookingId id) {
    return read(id, SELECT);
  }

  /** Reads it and keeps others from changing it until the transaction ends. */
  public Optional<StoredBooking> lock(BookingId id) {
    return read(id, SELECT + " FOR UPDATE OF b");
  }

  private Optional<StoredBooking> read(BookingId id, String sql) {
    return jdbc.sql(sql).param("id", id.value()).query(this::booking).optional();
  }

  /** Bookings of which something is still to happen. */
  public List<BookingId> open() {
    return jdbc.sql("SELECT id FROM booking WHERE next_step IS NOT NULL ORDER BY next_at")
        .query((row, number) -> new BookingId(row.getObject("id", UUID.class)))
        .list();
  }

  /** What happens next and when; nothing any more when there is no step. */
  public void plan(BookingId id, @Nullable NextStep step, @Nullable Instant at) {
    jdbc.sql("UPDATE booking SET next_step = :step, next_at = :at WHERE id = :id")
        .param("id", id.value())
        .param("step", step == null ? null : step.code())
        .param("at", SqlTime.ofNullable(at))
        .update();
  }

  public void holdUntil(BookingId id, Instant deadline) {
    jdbc.sql("UPDATE booking SET hold_expires_at = :deadline WHERE id = :id")
        .param("id", id.value())
        .param("deadline", SqlTime.of(deadline))
        .update();
  }

  public void countFailure(BookingId id) {
    jdbc.sql("UPDATE booking SET payment_failures = payment_failures + 1 WHERE id = :id")
        .param("id", id.value())
        .update();
  }

  /** How many holds of the customer ended unpaid after an instant. */
  public int expiredHolds(CustomerId customer, Instant after) {
    return jdbc.sql(
            """
            SELECT count(DISTINCT b.id) FROM booking b JOIN appointment a ON a.booking_id = b.id
            WHERE b.customer_id = :customer AND a.status = 'expired' AND b.hold_expires_at > :after
              AND NOT EXISTS (SELECT FROM appointment paid WHERE paid.replaces = a.id)
            """)
        .param("customer", customer.value())
        .param("after", SqlTime.of(after))
        .query(Integer.class)
        .single();
  }

  private StoredBooking booking(ResultSet row, int number) throws SQLException {
    BookingId id = new BookingId(row.getObject("id", UUID.class));
    @Nullable UUID conversation = row.getObject("conversation_id", UUID.class);
    @Nullable String step = row.getString("next_step");
    return new StoredBooking(
        id,
        new CustomerId(row.getObject("customer_id", UUID.class)),
        conversation == null ? null : new ConversationId(conversation),
        Money.ofCents(row.getLong("deposit_cents")),
        policies(row.getString("policies")),
        SqlTime.readNullable(row, "hold_expires_at"),
        row.getInt("payment_failures"),
        step == null ? null : NextStep.valueOf(step.toUpperCase(Locale.ROOT)),
        SqlTime.readNullable(row, "next_at"),
        SqlTime.read(row, "created_at"),
        row.getBoolean("name_complete"),
        appointments.current(id));
  }

  private static Policies policies(String json) {
    return Policies.of(JsonMapper.shared().readValue(json, new TypeReference<>() {}));
  }
}
