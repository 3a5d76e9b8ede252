package com.atrevete.persistence.payment;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes the provider's events out of their inbox, in the transaction of what they mean. */
@Component
public final class EventInbox {

  private final JdbcClient jdbc;

  public EventInbox(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Reads an event and keeps others from taking it until the transaction ends.
   *
   * @param row its id in table {@code provider_event}
   */
  public Optional<InboxEvent> lock(UUID row) {
    return jdbc.sql(
            """
            SELECT type, session_id, payment_intent_id, amount_cents, currency, payment_status,
                   livemode, outcome
            FROM provider_event WHERE id = :row FOR UPDATE
            """)
        .param("row", row)
        .query((event, number) ->
            new InboxEvent(
                event.getString("type"),
                event.getString("session_id"),
                event.getString("payment_intent_id"),
                event.getObject("amount_cents", Long.class),
                event.getString("currency"),
                event.getString("payment_status"),
                event.getBoolean("livemode"),
                event.getString("outcome")))
        .optional();
  }

  /** The event has had its effect. */
  public void handled(UUID row, String outcome) {
    jdbc.sql("UPDATE provider_event SET status = 'handled', outcome = :outcome WHERE id = :row")
        .param("row", row)
        .param("outcome", outcome)
        .update();
  }

  /**
   * What a signed event says, and what it meant when it was taken in.
   *
   * @param outcome absent while it waits
   */
  public record InboxEvent(
      String type,
      @Nullable String sessionId,
      @Nullable String intent,
      @Nullable Long amountCents,
      @Nullable String currency,
      @Nullable String paymentStatus,
      boolean livemode,
      @Nullable String outcome) {}
}
