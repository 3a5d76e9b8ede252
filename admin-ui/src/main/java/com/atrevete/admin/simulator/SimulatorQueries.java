package com.atrevete.admin.simulator;

import com.atrevete.admin.conversation.ChatMessage;
import com.atrevete.admin.conversation.Transcripts;
import com.atrevete.persistence.SqlTime;
import com.atrevete.persistence.clock.BusinessClock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who could write and what is due. */
@Component
class SimulatorQueries {

  /** A customer of the record, and when something was said last. */
  record Known(SimulatedCustomer customer, String name, @Nullable Instant lastAt) {}

  /**
   * Something that happens by itself.
   *
   * @param step what: a booking's next step, or {@code conversation}
   */
  record Due(String step, Instant at, String customer, boolean inView) {}

  private final JdbcClient jdbc;
  private final Transcripts transcripts;
  private final BusinessClock clock;

  SimulatorQueries(JdbcClient jdbc, Transcripts transcripts, BusinessClock clock) {
    this.jdbc = jdbc;
    this.transcripts = transcripts;
    this.clock = clock;
  }

  /** The salon's time. */
  Instant now() {
    return clock.now();
  }

  /** What a customer and the salon have said to each other. */
  List<ChatMessage> said(SimulatedCustomer customer) {
    return transcripts.ofPhone(customer.phone());
  }

  List<Known> customers() {
    return jdbc.sql(
            """
            SELECT c.phone, coalesce(c.whatsapp_name, c.first_name, c.phone) AS shown,
              concat_ws(' ', coalesce(c.first_name, c.whatsapp_name, c.phone), c.surname) AS name,
              max(v.last_message_at) AS last_at
            FROM customer c LEFT JOIN conversation v ON v.customer_id = c.id
            WHERE c.phone ~ '^[+]34(600|611)0000' OR v.id IS NOT NULL
            GROUP BY c.id HAVING c.phone IS NOT NULL
            ORDER BY last_at DESC NULLS LAST, c.phone LIMIT 60
            """)
        .query((row, n) ->
            new Known(
                new SimulatedCustomer(row.getString("phone"), row.getString("shown")),
                row.getString("name"),
                SqlTime.readNullable(row, "last_at")))
        .list();
  }

  /** What is due next, that of the given phones first. */
  List<Due> due(Collection<String> phones) {
    return jdbc.sql(
            """
            SELECT d.step, d.at, coalesce(c.first_name, c.whatsapp_name, c.phone, '—') AS customer,
              coalesce(c.phone = ANY (:phones), false) AS in_view
            FROM (SELECT next_step AS step, next_at AS at, customer_id FROM booking
                WHERE next_at IS NOT NULL
              UNION ALL SELECT 'conversation', next_at, customer_id FROM conversation
                WHERE next_at IS NOT NULL) d
            JOIN customer c ON c.id = d.customer_id
            ORDER BY in_view DESC, d.at LIMIT 8
            """)
        .param("phones", phones.toArray(String[]::new))
        .query((row, n) ->
            new Due(
                row.getString("step"),
                SqlTime.read(row, "at"),
                row.getString("customer"),
                row.getBoolean("in_view")))
        .list();
  }
}
