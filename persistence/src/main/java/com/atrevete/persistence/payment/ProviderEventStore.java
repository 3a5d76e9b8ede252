package com.atrevete.persistence.payment;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.payment.PaymentId;
import com.atrevete.persistence.SqlTime;
import com.atrevete.persistence.clock.BusinessClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The inbox for money: one row for each signed event, stored before anybody is told. */
@Component
public final class ProviderEventStore {

  private static final int SWEEP = 500;
  private static final String COLUMNS =
      """
      SELECT event_id, type, session_id, payment_intent_id, payment_id, booking_id, amount_cents,
             currency, payment_status, livemode
      FROM provider_event
      """;

  private final JdbcClient jdbc;
  private final BusinessClock clock;

  public ProviderEventStore(JdbcClient jdbc, BusinessClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Stores an event.
   *
   * @return false when it had been delivered before
   */
  public boolean store(ProviderEvent event) {
    PaymentId payment = event.payment();
    BookingId booking = event.booking();
    int inserted =
        jdbc.sql(
                """
                INSERT INTO provider_event (id, event_id, type, session_id, payment_intent_id,
                  payment_id, booking_id, amount_cents, currency, payment_status, livemode,
                  received_at)
                VALUES (:id, :event, :type, :session, :intent, :payment, :booking, :amount,
                        :currency, :paymentStatus, :livemode, :now)
                ON CONFLICT (event_id) DO NOTHING
                """)
            .param("id", UUID.randomUUID())
            .param("event", event.eventId())
            .param("type", event.type())
            .param("session", event.sessionId())
            .param("intent", event.paymentIntentId())
            .param("payment", payment == null ? null : payment.value())
            .param("booking", booking == null ? null : booking.value())
            .param("amount", event.amountCents())
            .param("currency", event.currency())
            .param("paymentStatus", event.paymentStatus())
            .param("livemode", event.livemode())
            .param("now", SqlTime.of(clock.now()))
            .update();
    return inserted == 1;
  }

  public Optional<ProviderEvent> find(String eventId) {
    return jdbc.sql(COLUMNS + "WHERE event_id = :event")
        .param("event", eventId)
        .query(ProviderEventStore::event)
        .optional();
  }

  /** The payment an event is about: by its session, its payment intent or its metadata. */
  public Optional<EventTarget> target(String eventId) {
    return jdbc.sql(
            """
            SELECT p.id, p.booking_id FROM provider_event e JOIN payment p
              ON p.provider_session_id = e.session_id
              OR p.provider_payment_id = e.payment_intent_id OR p.id = e.payment_id
            WHERE e.event_id = :event
            ORDER BY (p.provider_session_id = e.session_id) DESC NULLS LAST LIMIT 1
            """)
        .param("event", eventId)
        .query((row, number) ->
            new EventTarget(
                new PaymentId(row.getObject("id", UUID.class)),
                new BookingId(row.getObject("booking_id", UUID.class))))
        .optional();
  }

  /** Events stored longer ago than this of which nobody was told. */
  public List<ProviderEvent> unsignalled(Duration age) {
    return jdbc.sql(
            COLUMNS
                + """
                WHERE status = 'received' AND signalled_at IS NULL AND received_at <= :before
                ORDER BY received_at LIMIT :limit
                """)
        .param("before", SqlTime.of(clock.now().minus(age)))
        .param("limit", SWEEP)
        .query(ProviderEventStore::event)
        .list();
  }

  /** Events whose workflow was told longer ago than this, and that had no effect yet. */
  public List<ProviderEvent> withoutEffect(Duration age) {
    return jdbc.sql(
            COLUMNS
                + """
                WHERE status = 'received' AND signalled_at <= :before
                ORDER BY received_at LIMIT :limit
                """)
        .param("before", SqlTime.of(clock.now().minus(age)))
        .param("limit", SWEEP)
        .query(ProviderEventStore::event)
        .list();
  }

  /** The workflow concerned has been told. */
  public void markSignalled(String eventId) {
    jdbc.sql("UPDATE provider_event SET signalled_at = :now WHERE event_id = :event")
        .param("event", eventId)
        .param("now", SqlTime.of(clock.now()))
        .update();
  }

  /** The event has had its effect, which the outcome names with a code. */
  public void markHandled(String eventId, String outcome) {
    settle(eventId, "handled", outcome);
  }

  /** The event concerns nobody; the outcome says why with a code. */
  public void markIgnored(String eventId, String outcome) {
    settle(eventId, "ignored", outcome);
  }

  private void settle(String eventId, String status, String outcome) {
    jdbc.sql(
            """
            UPDATE provider_event SET status = :status, outcome = :outcome
            WHERE event_id = :event AND status = 'received'
            """)
        .param("event", eventId)
        .param("status", status)
        .param("outcome", outcome)
        .update();
  }

  private static ProviderEvent event(ResultSet row, int number) throws SQLException {
    @Nullable UUID payment = row.getObject("payment_id", UUID.class);
    @Nullable UUID booking = row.getObject("booking_id", UUID.class);
    return new ProviderEvent(
        row.getString("event_id"),
        row.getString("type"),
        row.getString("session_id"),
        row.getString("payment_intent_id"),
        payment == null ? null : new PaymentId(payment),
        booking == null ? null : new BookingId(booking),
        row.getObject("amount_cents", Long.class),
        row.getString("currency"),
        row.getString("payment_status"),
        row.getBoolean("livemode"));
  }

  /** Whose money an event is about. */
  public record EventTarget(PaymentId payment, BookingId booking) {}
}
