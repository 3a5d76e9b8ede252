package com.atrevete.workflows.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.domain.conversation.BookingNews;
import com.atrevete.domain.conversation.MessageId;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("Maite listens until a customer has finished")
@Timeout(60)
class ListeningTest {

  private static Phone phone;

  private final FakeConversation.Row row = phone.world.add();

  @BeforeAll
  static void open() {
    phone = new Phone();
  }

  @AfterAll
  static void close() {
    phone.close();
  }

  @Test
  @DisplayName("Five short messages are answered once, three seconds after the last")
  void shortMessages() {
    for (int i = 0; i < 5; i++) {
      phone.writes(row);
      phone.passes(Duration.ofSeconds(1));
    }
    assertThat(row.happened()).noneMatch(what -> what.startsWith("answered"));
    phone.passes(Duration.ofSeconds(3));
    phone.until(row, "answered 5");
    assertThat(row.count("sent")).isEqualTo(1);
  }

  @Test
  @DisplayName("Who never stops is answered after ten seconds")
  void neverStops() {
    for (int i = 0; i < 6; i++) {
      phone.writes(row);
      phone.passes(Duration.ofSeconds(2));
    }
    phone.until(row, () -> row.happened().stream().anyMatch(w -> w.startsWith("answered")));
    phone.passes(Duration.ofSeconds(5));
    phone.until(row, () -> row.received.isEmpty());
    assertThat(row.happened().stream().filter(w -> w.startsWith("answered")).count()).isEqualTo(2);
  }

  @Test
  @DisplayName("Ten messages at once are answered at once")
  void tenAtOnce() {
    for (int i = 0; i < 10; i++) {
      phone.writes(row);
    }
    phone.until(row, () -> row.received.isEmpty());
  }

  @Test
  @DisplayName("The number of an option is answered without waiting")
  void atOnce() {
    row.atOnce = true;
    phone.writes(row);
    phone.until(row, "answered 1");
    phone.until(row, "sent");
  }

  @Test
  @DisplayName("A message that is delivered twice, or again after its answer, is answered once")
  void duplicates() {
    row.atOnce = true;
    MessageReceived message = phone.writes(row);
    phone.signals(row, message);
    phone.until(row, "sent");
    phone.signals(row, message);
    phone.passes(Duration.ofSeconds(20));
    assertThat(row.count("answered 1")).isEqualTo(1);
    assertThat(row.count("sent")).isEqualTo(1);
  }

  @Test
  @DisplayName("A message whose signal came late is answered at once")
  void late() {
    MessageReceived first = phone.writes(row);
    phone.passes(Duration.ofSeconds(4));
    phone.until(row, "answered 1");
    MessageReceived old = new MessageReceived(new MessageId(UUID.randomUUID()), first.receivedAt());
    synchronized (row) {
      row.received.put(old.message(), old);
    }
    phone.signals(row, old);
    phone.until(row, () -> row.count("answered 1") == 2);
  }

  @Test
  @DisplayName(
      "Fifty messages in a minute: the first ten answered, one hint, the rest read together")
  void fifty() {
    for (int i = 0; i < 50; i++) {
      phone.writes(row);
      phone.passes(Duration.ofMillis(200));
    }
    phone.passes(Duration.ofSeconds(70));
    phone.until(row, () -> row.received.isEmpty());
    assertThat(row.count("word TOO_MANY_MESSAGES")).isEqualTo(1);
    assertThat(row.happened().stream().filter(w -> w.startsWith("answered")).count())
        .isLessThanOrEqualTo(3);
  }

  @Test
  @DisplayName("News of a booking go out before the turn that is still being collected")
  void newsFirst() {
    phone.writes(row);
    phone.until(row, "opened");
    phone.news(row, BookingNews.CONFIRMED);
    phone.until(row, "told CONFIRMED");
    phone.passes(Duration.ofSeconds(4));
    phone.until(row, "answered 1");
  }

  @Test
  @DisplayName("A moved clock ends the waiting")
  void clockMoves() {
    phone.writes(row);
    phone.until(row, "opened");
    phone.clockJumps(row, Duration.ofDays(2));
    phone.until(row, "answered 1");
  }

  @Test
  @DisplayName("A name that does not come in time: the dialogue acts by itself, also over a jump")
  void actsByItself() {
    row.nextAt = phone.now().plusSeconds(60);
    phone.writes(row);
    phone.passes(Duration.ofSeconds(4));
    phone.until(row, "answered 1");
    phone.clockJumps(row, Duration.ofDays(3));
    phone.until(row, "time is up");
  }

  @Test
  @DisplayName("After a day of silence the session ends; the next message begins another")
  void idle() {
    row.atOnce = true;
    phone.writes(row);
    phone.until(row, "sent");
    phone.ends(row);
    phone.writes(row);
    phone.until(row, () -> row.count("answered 1") == 2);
    assertThat(row.count("opened")).isEqualTo(2);
  }
}
