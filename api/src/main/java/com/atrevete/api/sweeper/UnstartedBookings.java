package com.atrevete.api.sweeper;

import com.atrevete.api.booking.BookingCalls;
import com.atrevete.api.temporal.SignalQueue;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.booking.NextStep;
import com.atrevete.persistence.SqlTime;
import com.atrevete.persistence.clock.BusinessClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bookings whose row was written and whose process nobody came to start. */
@Component
final class UnstartedBookings implements Sweep {

  private static final Duration UNSTARTED = Duration.ofSeconds(5);

  private final JdbcClient jdbc;
  private final BusinessClock clock;
  private final BookingCalls bookings;
  private final SignalQueue signals;

  UnstartedBookings(
      JdbcClient jdbc, BusinessClock clock, BookingCalls bookings, SignalQueue signals) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.bookings = bookings;
    this.signals = signals;
  }

  @Override
  public void run() {
    signals.runAll(unstarted(), bookings::start);
  }

  @Override
  public boolean needsTemporal() {
    return true;
  }

  private List<BookingId> unstarted() {
    return jdbc.sql(
            """
            SELECT id FROM booking WHERE next_step = :start AND created_at < :before
            ORDER BY created_at LIMIT 200
            """)
        .param("start", NextStep.START.code())
        .param("before", SqlTime.of(clock.now().minus(UNSTARTED)))
        .query((row, number) -> new BookingId(row.getObject("id", UUID.class)))
        .list();
  }
}
