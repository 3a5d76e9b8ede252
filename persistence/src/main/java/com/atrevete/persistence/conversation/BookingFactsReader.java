package com.atrevete.persistence.conversation;

import com.atrevete.domain.booking.AppointmentStatus;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.conversation.BookingFacts;
import com.atrevete.domain.conversation.BookingFacts.Part;
import com.atrevete.domain.customer.CustomerId;
import com.atrevete.domain.payment.Money;
import com.atrevete.domain.policy.Policies;
import com.atrevete.persistence.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Bookings as they are told to customers. */
@Component
public final class BookingFactsReader {

  /** One row per appointment; one that was replaced by a later one is history and left out. */
  private static final String SELECT =
      """
      SELECT b.id AS booking, b.price_cents, b.deposit_cents, b.hold_expires_at, b.policies, a.status,
             a.starts_at, a.ends_at, a.price_cents AS part_price, a.deposit_cents AS part_deposit,
             s.name AS stylist, b.customer_id <> a.customer_id AS for_other,
             served.first_name AS served,
             visit_contents(a.id, a.pack_id) AS services,
             (SELECT p.url FROM payment p WHERE p.booking_id = b.id AND p.status = 'open'
              ORDER BY p.attempt DESC LIMIT 1) AS link,
             (SELECT coalesce(sum(p.amount_cents), 0) FROM payment p
              WHERE p.booking_id = b.id AND p.status = 'paid' AND NOT EXISTS (
                SELECT FROM refund r WHERE r.payment_id = p.id AND r.reason = 'paid_twice')) AS paid,
             (SELECT coalesce(sum(r.amount_cents), 0) FROM refund r
              JOIN payment p ON p.id = r.payment_id
              WHERE p.booking_id = b.id AND r.reason <> 'paid_twice') AS refund
      FROM booking b
      JOIN appointment a ON a.booking_id = b.id
      JOIN stylist s ON s.id = a.stylist_id
      JOIN customer served ON served.id = a.customer_id
      WHERE NOT EXISTS (SELECT FROM appointment later WHERE later.replaces = a.id)
      """;

  private final JdbcClient jdbc;

  public BookingFactsReader(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<BookingFacts> find(BookingId id) {
    return jdbc
        .sql(SELECT + " AND b.id = :id ORDER BY a.starts_at")
        .param("id", id.value())
        .query(BookingFactsReader::row)
        .list()
        .stream()
        .collect(Bookings::new, Bookings::add, Bookings::addAll)
        .list()
        .stream()
        .findFirst();
  }

  /** The customer's provisional and confirmed bookings that are still to come, soonest first. */
  public List<BookingFacts> open(CustomerId customer, Instant now) {
    return jdbc
        .sql(
            SELECT
                + """
                 AND b.customer_id = :customer AND a.status IN ('provisional', 'confirmed')
                   AND a.ends_at > :now
                 ORDER BY a.starts_at
                """)
        .param("customer", customer.value())
        .param("now", SqlTime.of(now))
        .query(BookingFactsReader::row)
        .list()
        .stream()
        .collect(Bookings::new, Bookings::add, Bookings::addAll)
        .list();
  }

  private static BookingFacts row(ResultSet row, int number) throws SQLException {
    List<String> services = List.of((String[]) row.getArray("services").getArray());
    Part part =
        new Part(
            services,
            row.getString("stylist"),
            SqlTime.read(row, "starts_at"),
            SqlTime.read(row, "ends_at"),
            Money.ofCents(row.getLong("part_price")),
            Money.ofCents(row.getLong("part_deposit")),
            row.getBoolean("for_other") ? row.getString("served") : null);
    return new BookingFacts(
        new BookingId(row.getObject("booking", UUID.class)),
        AppointmentStatus.of(row.getString("status")),
        List.of(part),
        Money.ofCents(row.getLong("price_cents")),
        Money.ofCents(row.getLong("deposit_cents")),
        SqlTime.readNullable(row, "hold_expires_at"),
        row.getString("link"),
        Money.ofCents(row.getLong("paid")),
        Money.ofCents(row.getLong("refund")),
        Policies.of(
                JsonMapper.shared()
                    .readValue(
                        row.getString("policies"), new TypeReference<Map<String, String>>() {}))
            .cancellation());
  }

  /** Puts the parts of one booking together, in the order of their rows. */
  private static final class Bookings {

    private final Map<BookingId, BookingFacts> byId = new LinkedHashMap<>();

    void add(BookingFacts next) {
      byId.merge(next.id(), next, Bookings::together);
    }

    void addAll(Bookings others) {
      others.byId.values().forEach(this::add);
    }

    List<BookingFacts> list() {
      return List.copyOf(byId.values());
    }

    private static BookingFacts together(BookingFacts one, BookingFacts other) {
      List<Part> parts = new ArrayList<>(one.parts());
      parts.addAll(other.parts());
      return new BookingFacts(
          one.id(),
          one.status(),
          parts,
          one.price(),
          one.deposit(),
          one.holdExpiresAt(),
          one.link(),
          one.paid(),
          one.refund(),
          one.terms());
    }
  }
}
