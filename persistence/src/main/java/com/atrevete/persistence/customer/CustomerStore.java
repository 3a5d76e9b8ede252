package com.atrevete.persistence.customer;

import com.atrevete.domain.catalog.StylistId;
import com.atrevete.domain.customer.CustomerId;
import com.atrevete.domain.payment.Money;
import com.atrevete.persistence.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds, makes and completes the records of the people who come. */
@Component
public final class CustomerStore {

  private static final String COLUMNS =
      """
      SELECT id, phone, first_name, surname, whatsapp_name, name_unclear, language,
             preferred_stylist_id, last_visit_at, marketing_consent, blocked, privacy_sent_at
      FROM customer
      """;
  private static final String PREFERRED =
      """
      SELECT coalesce(
        (SELECT preferred_stylist_id FROM customer WHERE id = :id),
        (SELECT stylist_id
         FROM (SELECT stylist_id FROM appointment
               WHERE customer_id = :id AND status = 'completed'
               ORDER BY starts_at DESC LIMIT 3) AS last
         GROUP BY stylist_id HAVING count(*) >= 2))
      """;

  private final JdbcClient jdbc;

  public CustomerStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<Customer> find(CustomerId id) {
    return jdbc.sql(COLUMNS + "WHERE id = :id")
        .param("id", id.value())
        .query(CustomerStore::customer)
        .optional();
  }

  /** The customer with this E.164 phone. */
  public Optional<Customer> findByPhone(String phone) {
    return jdbc.sql(COLUMNS + "WHERE phone = :phone")
        .param("phone", phone)
        .query(CustomerStore::customer)
        .optional();
  }

  /** The one customer with this E.164 phone, however many ask at once. */
  public CustomerId findOrCreate(String phone, @Nullable String whatsappName, Instant now) {
    String existing = "SELECT id FROM customer WHERE phone = :phone";
    Optional<UUID> known = jdbc.sql(existing).param("phone", phone).query(UUID.class).optional();
    if (known.isPresent()) {
      return new CustomerId(known.get());
    }
    jdbc.sql(
            """
            INSERT INTO customer (id, phone, whatsapp_name, created_at)
            VALUES (:id, :phone, :name, :now) ON CONFLICT (phone) DO NOTHING
            """)
        .param("id", UUID.randomUUID())
        .param("phone", phone)
        .param("name", whatsappName)
        .param("now", SqlTime.of(now))
        .update();
    return new CustomerId(jdbc.sql(existing).param("phone", phone).query(UUID.class).single());
  }

  /** Someone without a phone of her own: a companion, a third party. */
  public CustomerId createCompanion(
      String firstName, @Nullable String surname, CustomerId broughtBy, Instant now) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            INSERT INTO customer (id, first_name, surname, brought_by, created_at)
            VALUES (:id, :first, :surname, :by, :now)
            """)
        .param("id", id)
        .param("first", firstName)
        .param("surname", surname)
        .param("by", broughtBy.value())
        .param("now", SqlTime.of(now))
        .update();
    return new CustomerId(id);
  }

  /** A name she gave is no longer unclear. */
  public void setFirstName(CustomerId id, String firstName) {
    set(id, "first_name = :value, name_unclear = false", firstName);
  }

  public void setSurname(CustomerId id, String surname) {
    set(id, "surname = :value", surname);
  }

  /** Two questions brought no name: Maite carries on and staff see the flag. */
  public void markNameUnclear(CustomerId id) {
    set(id, "name_unclear = :value", true);
  }

  /** What she was written in last. */
  public void setLanguage(CustomerId id, String language) {
    set(id, "language = :value", language);
  }

  /** Her explicit wish, which goes before her history. */
  public void setWish(CustomerId id, StylistId stylist) {
    set(id, "preferred_stylist_id = :value", stylist.value());
  }

  public void markPrivacySent(CustomerId id, Instant at) {
    set(id, "privacy_sent_at = coalesce(privacy_sent_at, :value)", SqlTime.of(at));
  }

  /** "BAJA". */
  public void endMarketing(CustomerId id) {
    set(id, "marketing_consent = :value", false);
  }

  /** A visit is over: what she has spent and when she last came. */
  public void visitCompleted(CustomerId id, Instant end, Money spent) {
    jdbc.sql(
            """
            UPDATE customer SET last_visit_at = greatest(last_visit_at, :end),
                                total_spent_cents = total_spent_cents + :spent
            WHERE id = :id
            """)
        .param("id", id.value())
        .param("end", SqlTime.of(end))
        .param("spent", spent.cents())
        .update();
  }

  /** An explicit wish, else who did at least two of her last three completed visits. */
  public Optional<StylistId> preferredStylist(CustomerId id) {
    return jdbc.sql(PREFERRED)
        .param("id", id.value())
        .query((row, number) -> Optional.ofNullable(row.getObject(1, UUID.class)))
        .single()
        .map(StylistId::new);
  }

  private void set(CustomerId id, String assignment, Object value) {
    jdbc.sql("UPDATE customer SET " + assignment + " WHERE id = :id")
        .param("id", id.value())
        .param("value", value)
        .update();
  }

  private static Customer customer(ResultSet row, int number) throws SQLException {
    UUID wish = row.getObject("preferred_stylist_id", UUID.class);
    return new Customer(
        new CustomerId(row.getObject("id", UUID.class)),
        row.getString("phone"),
        row.getString("first_name"),
        row.getString("surname"),
        row.getString("whatsapp_name"),
        row.getBoolean("name_unclear"),
        row.getString("language"),
        wish == null ? null : new StylistId(wish),
        SqlTime.readNullable(row, "last_visit_at"),
        row.getBoolean("marketing_consent"),
        row.getBoolean("blocked"),
        SqlTime.readNullable(row, "privacy_sent_at"));
  }
}
