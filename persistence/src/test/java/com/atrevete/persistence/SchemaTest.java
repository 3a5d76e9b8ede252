package com.atrevete.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Wrong states are impossible in the database, whoever writes. */
class SchemaTest {

  private static final String CHECK = "23514";
  private static final String UNIQUE = "23505";
  private static final String OVERLAP = "23P01";
  private static final String MISSING = "23503";

  private static JdbcTemplate sql;
  private static TransactionTemplate transactions;

  /** Marta has mechas 10:00 to 11:30 confirmed and paid, and a hold at 17:00; Pilar is free. */
  @BeforeAll
  static void aSalon() {
    TestDatabase database = TestDatabase.migrated();
    sql = new JdbcTemplate(database.dataSource());
    transactions = database.transactions();
    transactions.executeWithoutResult(status -> sql.execute(SALON));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forbidden")
  @DisplayName("The database refuses")
  void refuses(Forbidden forbidden) {
    Throwable refusal =
        catchThrowable(() ->
            transactions.executeWithoutResult(status -> {
              sql.execute(forbidden.statement());
              sql.execute("SET CONSTRAINTS ALL IMMEDIATE");
            }));

    assertThat(refusal).as(forbidden.statement()).isNotNull();
    assertThat(NestedExceptionUtils.getMostSpecificCause(refusal))
        .isInstanceOfSatisfying(
            SQLException.class,
            cause ->
                assertThat(cause.getSQLState()).as(cause.getMessage()).isEqualTo(forbidden.code()));
  }

  @Test
  @DisplayName("While Marta's mechas take effect she may attend somebody else")
  void processingGap() {
    assertThatCode(() -> inserted(appointment("10:40", "11:10", "10:40", "11:10", "confirmed")))
        .doesNotThrowAnyException();
    sql.execute("DELETE FROM appointment WHERE starts_at = '2026-11-27 10:40+01'");
  }

  @Test
  @DisplayName("The time of a visit that was cancelled can be booked again")
  void cancelledTimeIsFree() {
    inserted(appointment("12:00", "12:30", "12:00", "12:30", "cancelled"));
    assertThatCode(() -> inserted(appointment("12:00", "12:30", "12:00", "12:30", "confirmed")))
        .doesNotThrowAnyException();
    sql.execute("DELETE FROM appointment WHERE starts_at = '2026-11-27 12:00+01'");
  }

  @Test
  @DisplayName("A visit moves half an hour within its own time")
  void movesWithinItself() {
    assertThatCode(() ->
            transactions.executeWithoutResult(status -> {
              sql.execute(
                  """
                  UPDATE appointment SET starts_at = starts_at + interval '30 min',
                    ends_at = ends_at + interval '30 min',
                    busy = tstzmultirange(tstzrange(starts_at + interval '30 min',
                                                    ends_at + interval '30 min'))
                  WHERE status = 'provisional'
                  """);
              status.setRollbackOnly();
            }))
        .doesNotThrowAnyException();
  }

  @Test
  @DisplayName("Staff may correct a no-show to a visit, and with it the deposit")
  void correction() {
    assertThatCode(() ->
            transactions.executeWithoutResult(status -> {
              sql.execute("UPDATE appointment SET status = 'completed' WHERE " + PAID);
              sql.execute(
                  "UPDATE appointment SET status = 'no_show', payment_status = 'forfeited'"
                      + " WHERE "
                      + PAID);
              sql.execute(
                  "UPDATE appointment SET status = 'completed', payment_status = 'paid'"
                      + " WHERE "
                      + PAID);
              status.setRollbackOnly();
            }))
        .doesNotThrowAnyException();
  }

  static Stream<Forbidden> forbidden() {
    return Stream.of(
        no("two visits of a professional at once", OVERLAP, confirmed("10:00", "10:30")),
        no("a visit in the busy end of another", OVERLAP, confirmed("11:00", "11:30")),
        no("a hold over a confirmed visit", OVERLAP, appointment("10:20", "10:50", "provisional")),
        no(
            "a confirmed visit whose deposit is unpaid",
            CHECK,
            "UPDATE appointment SET status = 'confirmed' WHERE status = 'provisional'"),
        no(
            "a paid visit in a booking without a payment",
            CHECK,
            "UPDATE appointment SET status = 'confirmed', payment_status = 'paid' WHERE status ="
                + " 'provisional'"),
        no(
            "a confirmed visit that is provisional again",
            CHECK,
            "UPDATE appointment SET status = 'provisional', payment_status = 'pending' WHERE "
                + PAID),
        no(
            "a deposit that is pending again",
            CHECK,
            "UPDATE appointment SET payment_status = 'pending' WHERE " + PAID),
        no(
            "a visit with a deposit and nothing to pay",
            CHECK,
            "UPDATE appointment SET payment_status = 'none' WHERE status = 'provisional'"),
        no(
            "a visit that ends before it starts",
            CHECK,
            "UPDATE appointment SET ends_at = starts_at - interval '1 hour'"),
        no(
            "a deposit above the price",
            CHECK,
            "UPDATE appointment SET deposit_cents = price_cents + 1 WHERE " + PAID),
        no(
            "a reminder answered before it was sent",
            CHECK,
            "UPDATE appointment SET reminder_confirmed_at = now()"),
        no("a negative price", CHECK, "UPDATE service SET price_cents = -1"),
        no("a service that takes no time", CHECK, "UPDATE service SET busy_minutes = 0"),
        no("a phone that is not E.164", CHECK, "UPDATE customer SET phone = '611 000 001'"),
        no(
            "two customers with one phone",
            UNIQUE,
            "INSERT INTO customer (id, phone, created_at) VALUES (gen_random_uuid(),"
                + " '+34611000001', now())"),
        no(
            "an erased customer who still has a phone",
            CHECK,
            "UPDATE customer SET erased_at = now()"),
        no("a payment of nothing", CHECK, "UPDATE payment SET amount_cents = 0"),
        no(
            "a payment that is open again",
            CHECK,
            "UPDATE payment SET status = 'open', paid_at = NULL"),
        no("a payment without its time", CHECK, "UPDATE payment SET paid_at = NULL"),
        no(
            "more refunded than was paid",
            CHECK,
            "INSERT INTO refund (id, payment_id, amount_cents, reason, status, requested_at)"
                + " SELECT gen_random_uuid(), id, amount_cents + 1, 'cancelled', 'requested',"
                + " now() FROM payment"),
        no(
            "an event of the payment provider twice",
            UNIQUE,
            "INSERT INTO provider_event (id, event_id, type, livemode, received_at) SELECT"
                + " gen_random_uuid(), 'evt_1', 'x', false, now() FROM generate_series(1, 2)"),
        no(
            "a message received by us that was read by her",
            CHECK,
            "UPDATE message SET status = 'read'"),
        no(
            "one message of the channel twice",
            UNIQUE,
            "INSERT INTO message (id, conversation_id, direction, role, text, status, channel,"
                + " external_id, created_at) SELECT gen_random_uuid(), conversation_id,"
                + " direction, role, text, status, channel, external_id, now() FROM message"),
        no(
            "a second conversation of a customer on a channel",
            UNIQUE,
            "INSERT INTO conversation (id, customer_id, channel, created_at) SELECT"
                + " gen_random_uuid(), customer_id, channel, now() FROM conversation"),
        no(
            "a booking of nobody",
            MISSING,
            "UPDATE booking SET customer_id = '00000000-0000-0000-0000-000000000000'"),
        no(
            "an escalation for a reason nobody knows",
            CHECK,
            "INSERT INTO escalation (id, reason, business_key, created_at) VALUES"
                + " (gen_random_uuid(), 'boredom', 'k', now())"),
        no(
            "working hours that overlap",
            OVERLAP,
            "INSERT INTO working_hours SELECT gen_random_uuid(), id, 5, t, t + interval '3 hours'"
                + " FROM stylist, (VALUES (time '10:00'), (time '12:00')) AS v(t)"),
        no(
            "two closures of one day",
            OVERLAP,
            "INSERT INTO closure SELECT gen_random_uuid(), '2026-12-25', '2026-12-26', 'Navidad'"
                + " FROM generate_series(1, 2)"),
        no("a hold of 0 minutes", CHECK, policy("hold_minutes", "0")),
        no("a deposit of 101 %", CHECK, policy("deposit_percent", "101")),
        no("opening from 20:00 to 10:00", CHECK, policy("opening_weekdays", "20:00-10:00")),
        no("a rule nobody knows", CHECK, "UPDATE policy SET key = 'mood' WHERE key = 'moves'"),
        no(
            "a business clock that goes back",
            CHECK,
            "UPDATE business_clock SET offset_millis = 5;"
                + " UPDATE business_clock SET offset_millis = 4"));
  }

  private void inserted(String statement) {
    transactions.executeWithoutResult(status -> sql.execute(statement));
  }

  private static Forbidden no(String what, String code, String statement) {
    return new Forbidden(what, code, statement);
  }

  private static String policy(String key, String value) {
    return "UPDATE policy SET value = '%s' WHERE key = '%s'".formatted(value, key);
  }

  private static String confirmed(String from, String to) {
    return appointment(from, to, "confirmed");
  }

  private static String appointment(String from, String to, String status) {
    return appointment(from, to, from, to, status);
  }

  /** A free visit with Marta on Friday 27 November 2026. */
  private static String appointment(
      String from, String to, String busyFrom, String busyTo, String status) {
    return """
    INSERT INTO appointment (id, booking_id, customer_id, stylist_id, status, payment_status,
                             starts_at, ends_at, busy, price_cents, deposit_cents, created_at)
    SELECT gen_random_uuid(), b.id, b.customer_id, s.id, '%s', 'none',
           '2026-11-27 %s+01', '2026-11-27 %s+01',
           tstzmultirange(tstzrange('2026-11-27 %s+01', '2026-11-27 %s+01')), 0, 0, now()
    FROM stylist s, booking b WHERE s.name = 'Marta' AND b.source = 'demo'
    """
        .formatted(status, from, to, busyFrom, busyTo);
  }

  /**
   * Something nobody may write.
   *
   * @param code SQLSTATE of the refusal
   */
  record Forbidden(String what, String code, String statement) {
    @Override
    public String toString() {
      return what;
    }
  }

  private static final String PAID = "status = 'confirmed' AND payment_status = 'paid'";

  private static final String SALON =
      """
      INSERT INTO stylist (id, name, category) VALUES
        ('00000000-0000-0000-0000-000000000001', 'Marta', 'both');
      INSERT INTO service (id, name, category, busy_minutes, price_cents, needs_deposit) VALUES
        ('00000000-0000-0000-0000-000000000002', 'Corte de pelo', 'hairdressing', 40, 2620, true);
      INSERT INTO customer (id, phone, first_name, created_at) VALUES
        ('00000000-0000-0000-0000-000000000003', '+34611000001', 'Laura', now());
      INSERT INTO conversation (id, customer_id, channel, created_at) VALUES
        ('00000000-0000-0000-0000-000000000004', '00000000-0000-0000-0000-000000000003',
         'whatsapp', now());
      INSERT INTO message (id, conversation_id, direction, role, text, status, channel,
                           external_id, created_at) VALUES
        ('00000000-0000-0000-0000-000000000005', '00000000-0000-0000-0000-000000000004', 'in',
         'customer', 'Hola', 'received', 'whatsapp', 'wa-1', now());
      INSERT INTO booking (id, customer_id, source, price_cents, deposit_cents, policies,
                           created_at) VALUES
        ('00000000-0000-0000-0000-000000000006', '00000000-0000-0000-0000-000000000003',
         'conversation', 6000, 1200, '{}', now()),
        ('00000000-0000-0000-0000-000000000007', '00000000-0000-0000-0000-000000000003', 'staff',
         2620, 524, '{}', now()),
        ('00000000-0000-0000-0000-000000000008', '00000000-0000-0000-0000-000000000003', 'demo',
         0, 0, '{}', now());
      INSERT INTO payment (id, booking_id, method, attempt, amount_cents, status, created_at,
                           paid_at) VALUES
        ('00000000-0000-0000-0000-000000000009', '00000000-0000-0000-0000-000000000006', 'link',
         1, 1200, 'paid', now(), now());
      INSERT INTO appointment (id, booking_id, customer_id, stylist_id, status, payment_status,
                               starts_at, ends_at, busy, price_cents, deposit_cents, created_at)
      VALUES
        ('00000000-0000-0000-0000-000000000010', '00000000-0000-0000-0000-000000000006',
         '00000000-0000-0000-0000-000000000003', '00000000-0000-0000-0000-000000000001',
         'confirmed', 'paid', '2026-11-27 10:00+01', '2026-11-27 11:30+01',
         '{["2026-11-27 10:00+01","2026-11-27 10:40+01"),["2026-11-27 11:10+01","2026-11-27 11:30+01")}',
         6000, 1200, now()),
        ('00000000-0000-0000-0000-000000000011', '00000000-0000-0000-0000-000000000007',
         '00000000-0000-0000-0000-000000000003', '00000000-0000-0000-0000-000000000001',
         'provisional', 'pending', '2026-11-27 17:00+01', '2026-11-27 17:40+01',
         '{["2026-11-27 17:00+01","2026-11-27 17:40+01")}', 2620, 524, now());
      """;
}
