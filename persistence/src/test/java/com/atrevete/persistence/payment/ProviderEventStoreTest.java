package com.atrevete.persistence.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.persistence.TestDatabase;
import com.atrevete.persistence.clock.BusinessClock;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ProviderEventStoreTest {

  private final JdbcClient jdbc = TestDatabase.migrated().jdbc();
  private final ProviderEventStore events =
      new ProviderEventStore(jdbc, new BusinessClock(jdbc, Clock.systemUTC()));

  @Test
  @DisplayName("The provider delivers an event twice: it counts once")
  void twice() {
    assertThat(events.store(paid())).isTrue();
    assertThat(events.store(paid())).isFalse();
    assertThat(events.find("evt_1")).contains(paid());
  }

  @Test
  @DisplayName("An event waits until somebody was told, also before its session is known")
  void waits() {
    events.store(paid());
    assertThat(events.unsignalled(Duration.ZERO)).containsExactly(paid());
    assertThat(events.unsignalled(Duration.ofMinutes(5))).isEmpty();
    assertThat(events.target("evt_1")).isEmpty();

    events.markSignalled("evt_1");

    assertThat(events.unsignalled(Duration.ZERO)).isEmpty();
  }

  @Test
  @DisplayName("An event that has had its effect keeps its first outcome")
  void settled() {
    events.store(paid());
    events.markHandled("evt_1", "confirmed");
    events.markIgnored("evt_1", "duplicate");

    assertThat(jdbc.sql("SELECT outcome FROM provider_event").query(String.class).single())
        .isEqualTo("confirmed");
    assertThat(events.unsignalled(Duration.ZERO)).isEmpty();
  }

  private static ProviderEvent paid() {
    return new ProviderEvent(
        "evt_1",
        "checkout.session.completed",
        "cs_1",
        "pi_1",
        null,
        null,
        1600L,
        "eur",
        "paid",
        false);
  }
}
