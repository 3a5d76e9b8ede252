package com.atrevete.persistence.customer;

import com.atrevete.domain.booking.AppointmentId;
import com.atrevete.domain.booking.AppointmentStatus;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.booking.PaymentStatus;
import com.atrevete.domain.catalog.PackId;
import com.atrevete.domain.catalog.ServiceId;
import com.atrevete.domain.catalog.StylistId;
import com.atrevete.domain.customer.CustomerId;
import com.atrevete.domain.payment.Money;
import com.atrevete.persistence.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a customer has had done and what she is going to. */
@Component
public final class CustomerVisits {

  private static final String COLUMNS =
      """
      SELECT a.id, a.booking_id, a.customer_id, a.stylist_id, a.pack_id, a.status,
             a.payment_status, a.starts_at, a.ends_at, a.price_cents, a.deposit_cents,
             ARRAY(SELECT service_id FROM appointment_service
                   WHERE appointment_id = a.id ORDER BY position) AS services
      FROM appointment a
      """;
  private static final String LAST =
      COLUMNS
          + """
          WHERE a.customer_id = :id AND a.status = 'completed'
          ORDER BY a.starts_at DESC LIMIT :count
          """;
  private static final String UPCOMING =
      COLUMNS
          + """
          WHERE a.booking_id IN (SELECT id FROM booking WHERE customer_id = :id
                                 UNION SELECT booking_id FROM appointment WHERE customer_id = :id)
            AND a.status IN ('provisional', 'confirmed') AND a.ends_at > :now
          ORDER BY a.starts_at, a.id
          """;

  private final JdbcClient jdbc;

  public CustomerVisits(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Her completed visits, the last one first: the first is "lo de siempre". */
  public List<CustomerVisit> last(CustomerId id, int count) {
    return jdbc.sql(LAST)
        .param("id", id.value())
        .param("count", count)
        .query(CustomerVisits::visit)
        .list();
  }

  /** Open visits that are not over, of whoever she booked for, the next one first. */
  public List<CustomerVisit> upcoming(CustomerId id, Instant now) {
    return jdbc.sql(UPCOMING)
        .param("id", id.value())
        .param("now", SqlTime.of(now))
        .query(CustomerVisits::visit)
        .list();
  }

  private static CustomerVisit visit(ResultSet row, int number) throws SQLException {
    UUID pack = row.getObject("pack_id", UUID.class);
    return new CustomerVisit(
        new AppointmentId(row.getObject("id", UUID.class)),
        new BookingId(row.getObject("booking_id", UUID.class)),
        new CustomerId(row.getObject("customer_id", UUID.class)),
        new StylistId(row.getObject("stylist_id", UUID.class)),
        Arrays.stream((UUID[]) row.getArray("services").getArray()).map(ServiceId::new).toList(),
        pack == null ? null : new PackId(pack),
        AppointmentStatus.of(row.getString("status")),
        PaymentStatus.of(row.getString("payment_status")),
        SqlTime.read(row, "starts_at"),
        SqlTime.read(row, "ends_at"),
        Money.ofCents(row.getLong("price_cents")),
        Money.ofCents(row.getLong("deposit_cents")));
  }
}
