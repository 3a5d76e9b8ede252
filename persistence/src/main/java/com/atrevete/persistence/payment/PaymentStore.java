package com.atrevete.persistence.payment;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.payment.Money;
import com.atrevete.domain.payment.PaymentId;
import com.atrevete.persistence.SqlTime;
import com.atrevete.persistence.payment.StoredPayment.Method;
import com.atrevete.persistence.payment.StoredPayment.Status;
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

/** The rows of payments: one for each link sent and each sum taken by hand. */
@Component
public final class PaymentStore {

  private static final String SELECT =
      """
      SELECT id, booking_id, method, attempt, amount_cents, status, provider_session_id,
             provider_payment_id
      FROM payment
      """;

  private final JdbcClient jdbc;

  public PaymentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<StoredPayment> find(PaymentId id) {
    return jdbc.sql(SELECT + "WHERE id = :id")
        .param("id", id.value())
        .query(PaymentStore::payment)
        .optional();
  }

  /** The booking's payments by link, oldest first. */
  public List<StoredPayment> links(BookingId booking) {
    return jdbc.sql(SELECT + "WHERE booking_id = :booking AND method = 'link' ORDER BY attempt")
        .param("booking", booking.value())
        .query(PaymentStore::payment)
        .list();
  }

  /** The payments of the booking that brought money. */
  public List<StoredPayment> paid(BookingId booking) {
    return jdbc.sql(SELECT + "WHERE booking_id = :booking AND status = 'paid' ORDER BY paid_at")
        .param("booking", booking.value())
        .query(PaymentStore::payment)
        .list();
  }

  /** A link that is to be made. */
  public void addLink(PaymentId id, BookingId booking, int attempt, Money amount, Instant now) {
    jdbc.sql(
            """
            INSERT INTO payment (id, booking_id, method, attempt, amount_cents, status, created_at)
            VALUES (:id, :booking, 'link', :attempt, :amount, 'open', :now)
            """)
        .param("id", id.value())
        .param("booking", booking.value())
        .param("attempt", attempt)
        .param("amount", amount.cents())
        .param("now", SqlTime.of(now))
        .update();
  }

  /** Money that staff took in the salon. */
  public void addByHand(PaymentId id, BookingId booking, Method method, Money amount, Instant now) {
    jdbc.sql(
            """
            INSERT INTO payment (id, booking_id, method, attempt, amount_cents, status, created_at,
              paid_at)
            VALUES (:id, :booking, :method, 1, :amount, 'paid', :now, :now)
            """)
        .param("id", id.value())
        .param("booking", booking.value())
        .param("method", method.name().toLowerCase(Locale.ROOT))
        .param("amount", amount.cents())
        .param("now", SqlTime.of(now))
        .update();
  }

  /** The page that was made for it. */
  public void opened(PaymentId id, String sessionId, String url) {
    jdbc.sql("UPDATE payment SET provider_session_id = :session, url = :url WHERE id = :id")
        .param("id", id.value())
        .param("session", sessionId)
        .param("url", url)
        .update();
  }

  /**
   * Money came.
   *
   * @param sessionId fills in the page when its event was faster than its making
   */
  public void paid(PaymentId id, @Nullable String sessionId, @Nullable String intent, Instant now) {
    jdbc.sql(
            """
            UPDATE payment SET status = 'paid', paid_at = :now, provider_payment_id = :intent,
              provider_session_id = coalesce(provider_session_id, :session)
            WHERE id = :id AND status <> 'paid'
            """)
        .param("id", id.value())
        .param("session", sessionId)
        .param("intent", intent)
        .param("now", SqlTime.of(now))
        .update();
  }

  public void failed(PaymentId id) {
    leaveOpen(id, Status.FAILED);
  }

  public void expired(PaymentId id) {
    leaveOpen(id, Status.EXPIRED);
  }

  private void leaveOpen(PaymentId id, Status status) {
    jdbc.sql("UPDATE payment SET status = :status WHERE id = :id AND status = 'open'")
        .param("id", id.value())
        .param("status", status.name().toLowerCase(Locale.ROOT))
        .update();
  }

  private static StoredPayment payment(ResultSet row, int number) throws SQLException {
    return new StoredPayment(
        new PaymentId(row.getObject("id", UUID.class)),
        new BookingId(row.getObject("booking_id", UUID.class)),
        Method.valueOf(row.getString("method").toUpperCase(Locale.ROOT)),
        row.getInt("attempt"),
        Money.ofCents(row.getLong("amount_cents")),
        Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
        row.getString("provider_session_id"),
        row.getString("provider_payment_id"));
  }
}
