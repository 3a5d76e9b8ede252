package com.atrevete.activities.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.activities.SalonUnderTest;
import com.atrevete.persistence.SqlTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("Customers who wait for a person")
@Timeout(60)
class UnansweredTakeoversTest {

  private static SalonUnderTest salon;

  @BeforeAll
  static void open() {
    salon = new SalonUnderTest();
  }

  @AfterAll
  static void close() {
    salon.close();
  }

  @Test
  @DisplayName("Nobody has answered for days of opening: the team is told again, once")
  void toldAgain() {
    UUID waits = waitsSince(salon.now().minus(Duration.ofDays(4)));
    salon.the(UnansweredTakeovers.class).remindTeam();
    salon.the(UnansweredTakeovers.class).remindTeam();
    assertThat(remindersOf(waits)).isOne();
  }

  @Test
  @DisplayName("Who began to wait a moment ago, or has her answer, is brought up by nobody")
  void notYetOrAnswered() {
    UUID moment = waitsSince(salon.now());
    UUID answered = waitsSince(salon.now().minus(Duration.ofDays(4)));
    salon
        .jdbc()
        .sql(
            """
            INSERT INTO message (id, conversation_id, direction, role, text, status, channel, created_at)
            VALUES (gen_random_uuid(), :id, 'out', 'staff', 'Hola', 'sent', 'chatwoot', :now)
            """)
        .param("id", answered)
        .param("now", SqlTime.of(salon.now()))
        .update();
    salon.the(UnansweredTakeovers.class).remindTeam();
    assertThat(remindersOf(moment)).isZero();
    assertThat(remindersOf(answered)).isZero();
  }

  private static long remindersOf(UUID conversation) {
    return salon.count("notification WHERE business_key = 'team-again-" + conversation + "'");
  }

  /** Answers the conversation, whose id is the escalation's key too. */
  private static UUID waitsSince(Instant since) {
    UUID id = UUID.randomUUID();
    salon
        .jdbc()
        .sql(
            """
            WITH waiting AS (
              INSERT INTO customer (id, first_name, created_at) VALUES (:id, 'Ana', :since)
              RETURNING id)
            INSERT INTO conversation (id, customer_id, channel, handled_by, handled_until, created_at)
            SELECT id, id, 'chatwoot', 'staff', :until, :since FROM waiting
            """)
        .param("id", id)
        .param("since", SqlTime.of(since))
        .param("until", SqlTime.of(salon.now().plus(Duration.ofDays(1))))
        .update();
    salon
        .jdbc()
        .sql(
            """
            INSERT INTO escalation (id, conversation_id, reason, business_key, created_at)
            VALUES (:id, :id, 'human_please', :key, :since)
            """)
        .param("id", id)
        .param("key", id.toString())
        .param("since", SqlTime.of(since))
        .update();
    return id;
  }
}
