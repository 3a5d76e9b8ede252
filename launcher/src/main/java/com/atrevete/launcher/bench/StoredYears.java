package com.atrevete.launcher.bench;

import java.util.UUID;

/**
 * A salon that has long been open: 20,000 visits of five professionals, nine a day each, from a
 * good year ago to the end of the next 30 days.
 */
final class StoredYears {

  static final int VISITS = 20_000;

  /** Forty minutes every hour, as if the day had 24: only their number matters before today. */
  private static final String VISITS_OF_EACH =
      """
      WITH visit AS (
        SELECT gen_random_uuid() AS id, gen_random_uuid() AS booking, s.id AS stylist,
               date_trunc('day', now()) + make_interval(days => 30 - n / 9, hours => 9 + n % 9) AS at
        FROM stylist s, generate_series(0, :each - 1) AS n),
      stored AS (
        INSERT INTO booking (id, customer_id, source, price_cents, deposit_cents, policies, created_at)
        SELECT booking, :customer, 'demo', 2620, 0, '{}', at FROM visit)
      INSERT INTO appointment (id, booking_id, customer_id, stylist_id, status, payment_status,
        starts_at, ends_at, busy, price_cents, deposit_cents, created_at)
      SELECT id, booking, :customer, stylist, CASE WHEN at < now() THEN 'completed' ELSE 'confirmed' END,
             'none', at, at + interval '40 min', tstzmultirange(tstzrange(at, at + interval '40 min')),
             2620, 0, at
      FROM visit
      """;

  private StoredYears() {}

  /** Stores them once for one customer, and gives her back. */
  static UUID in(BenchDatabase database) {
    UUID customer = UUID.randomUUID();
    database
        .jdbc
        .sql("INSERT INTO customer (id, first_name, created_at) VALUES (:id, 'Laura', now())")
        .param("id", customer)
        .update();
    Long stylists = database.jdbc.sql("SELECT count(*) FROM stylist").query(Long.class).single();
    database
        .jdbc
        .sql(VISITS_OF_EACH)
        .param("each", VISITS / stylists.intValue())
        .param("customer", customer)
        .update();
    database.jdbc.sql("ANALYZE").update();
    return customer;
  }
}
