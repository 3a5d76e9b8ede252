package com.atrevete.persistence.payment;

import com.atrevete.domain.booking.AppointmentId;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.payment.Money;
import com.atrevete.domain.payment.PaymentId;
import com.atrevete.domain.payment.RefundId;
import com.atrevete.persistence.SqlTime;
import com.atrevete.persistence.payment.StoredRefund.Reason;
import com.atrevete.persistence.payment.StoredRefund.Status;
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

/** The rows of refunds; each is written before the provider is asked. */
@Component
public final class RefundStore {

  private static final String SELECT =
      """
      SELECT r.id, r.payment_id, p.booking_id, r.appointment_id, r.amount_cents, r.status, r.reason,
             p.provider_payment_id
      FROM refund r JOIN payment p ON p.id = r.payment_id
      """;

  private final JdbcClient jdbc;

  public RefundStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<StoredRefund> find(RefundId id) {
    return jdbc.sql(SELECT + "WHERE r.id = :id")
        .param("id", id.value())
        .query(RefundStore::refund)
        .optional();
  }

  public List<StoredRefund> ofPayment(PaymentId payment) {
    return jdbc.sql(SELECT + "WHERE r.payment_id = :payment ORDER BY r.requested_at")
        .param("payment", payment.value())
        .query(RefundStore::refund)
        .list();
  }

  public List<StoredRefund> ofBooking(BookingId booking) {
    return jdbc.sql(SELECT + "WHERE p.booking_id = :booking ORDER BY r.requested_at")
        .param("booking", booking.value())
        .query(RefundStore::refund)
        .list();
  }

  /** Money that is to be given back. */
  public void request(
      RefundId id,
      PaymentId payment,
      @Nullable AppointmentId appointment,
      Money amount,
      Reason reason,
      Instant now) {
    jdbc.sql(
            """
            INSERT INTO refund (id, payment_id, appointment_id, amount_cents, reason, status,
              requested_at)
            VALUES (:id, :payment, :appointment, :amount, :reason, 'requested', :now)
            """)
        .param("id", id.value())
        .param("payment", payment.value())
        .param("appointment", appointment == null ? null : appointment.value())
        .param("amount", amount.cents())
        .param("reason", reason.code())
        .param("now", SqlTime.of(now))
        .update();
  }

  /** The provider took it on, or it was given back by hand. */
  public void settle(RefundId id, Status status, @Nullable String providerRefundId, Instant now) {
    jdbc.sql(
            """
            UPDATE refund SET status = :status, settled_at = :settled,
              provider_refund_id = coalesce(:provider, provider_refund_id)
            WHERE id = :id
            """)
        .param("id", id.value())
        .param("status", status.name().toLowerCase(Locale.ROOT))
        .param("settled", SqlTime.ofNullable(status == Status.REQUESTED ? null : now))
        .param("provider", providerRefundId)
        .update();
  }

  private static StoredRefund refund(ResultSet row, int number) throws SQLException {
    @Nullable UUID appointment = row.getObject("appointment_id", UUID.class);
    return new StoredRefund(
        new RefundId(row.getObject("id", UUID.class)),
        new PaymentId(row.getObject("payment_id", UUID.class)),
        new BookingId(row.getObject("booking_id", UUID.class)),
        appointment == null ? null : new AppointmentId(appointment),
        Money.ofCents(row.getLong("amount_cents")),
        Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
        Reason.valueOf(row.getString("reason").toUpperCase(Locale.ROOT)),
        row.getString("provider_payment_id"));
  }
}
