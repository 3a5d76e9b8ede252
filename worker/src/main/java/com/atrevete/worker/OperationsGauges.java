package com.atrevete.worker;

import com.atrevete.persistence.SqlTime;
import com.atrevete.persistence.clock.BusinessClock;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What operations are alerted about: answers that do not leave and holds that do not end. */
final class OperationsGauges implements MeterBinder {

  private static final String UNSENT =
      """
      SELECT count(*) FROM message
      WHERE direction = 'out' AND status IN ('pending', 'sending')
        AND recorded_at < now() - interval '1 minute'
      """;

  private static final String OVERDUE =
      """
      SELECT coalesce(max(extract(epoch FROM :now::timestamptz - b.hold_expires_at)), 0)
      FROM booking b
      WHERE b.hold_expires_at < :now AND b.next_step IS NOT NULL
        AND EXISTS (SELECT FROM appointment a WHERE a.booking_id = b.id AND a.status = 'provisional')
      """;

  private final JdbcClient jdbc;
  private final BusinessClock clock;

  OperationsGauges(JdbcClient jdbc, BusinessClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("atrevete.messages.unsent", this, OperationsGauges::unsent)
        .description("Messages to customers that wait for more than a minute")
        .register(registry);
    Gauge.builder("atrevete.holds.overdue", this, OperationsGauges::overdueSeconds)
        .description("How long the oldest unpaid hold is past its deadline")
        .baseUnit("seconds")
        .register(registry);
  }

  private double unsent() {
    return jdbc.sql(UNSENT).query(Double.class).single();
  }

  private double overdueSeconds() {
    return jdbc.sql(OVERDUE).param("now", SqlTime.of(clock.now())).query(Double.class).single();
  }
}
