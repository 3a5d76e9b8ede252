package com.atrevete.workflows.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.domain.conversation.MessageId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Gathering messages into turns")
class TurnWindowTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private final TurnWindow window = new TurnWindow();

  @BeforeEach
  void open() {
    window.open(session(List.of()));
  }

  private static Session session(List<MessageReceived> waiting) {
    return new Session(
        false,
        null,
        null,
        Duration.ofSeconds(3),
        Duration.ofSeconds(10),
        10,
        10,
        Duration.ofHours(24),
        waiting,
        List.of(),
        0);
  }

  private static MessageReceived at(long second) {
    return new MessageReceived(new MessageId(UUID.randomUUID()), NOON.plusSeconds(second));
  }

  private void arrive(int messages, long second) {
    for (int i = 0; i < messages; i++) {
      window.add(at(second));
    }
  }

  @Test
  @DisplayName("Three seconds after the last message")
  void quiet() {
    window.add(at(0));
    window.add(at(2));
    assertThat(window.deadline(NOON.plusSeconds(2))).isEqualTo(NOON.plusSeconds(5));
  }

  @Test
  @DisplayName("Ten seconds after the first in any case")
  void longest() {
    window.add(at(0));
    window.add(at(9));
    assertThat(window.deadline(NOON.plusSeconds(9))).isEqualTo(NOON.plusSeconds(10));
  }

  @Test
  @DisplayName("Signals out of order change nothing")
  void outOfOrder() {
    window.add(at(9));
    window.add(at(0));
    assertThat(window.deadline(NOON.plusSeconds(9))).isEqualTo(NOON.plusSeconds(10));
  }

  @Test
  @DisplayName("Ten messages end the window")
  void tenMessages() {
    arrive(10, 0);
    assertThat(window.deadline(NOON)).isEqualTo(NOON);
  }

  @Test
  @DisplayName("The eleventh message of a minute waits until the minute ends")
  void overLimit() {
    arrive(10, 0);
    window.taken(window.messages());
    window.add(at(5));
    assertThat(window.isOverLimit(NOON.plusSeconds(5))).isTrue();
    assertThat(window.deadline(NOON.plusSeconds(5))).isEqualTo(NOON.plusSeconds(60));
    assertThat(window.isOverLimit(NOON.plusSeconds(61))).isFalse();
  }

  @Test
  @DisplayName("Many messages that waited for hours are no rush")
  void oldMessages() {
    arrive(20, -7200);
    assertThat(window.isOverLimit(NOON)).isFalse();
    assertThat(window.deadline(NOON)).isBeforeOrEqualTo(NOON);
  }

  @Test
  @DisplayName("Opened again, what waits is what the database says")
  void openAgain() {
    arrive(3, 0);
    MessageReceived only = at(1);
    window.open(session(List.of(only)));
    assertThat(window.messages()).containsExactly(only.message());
  }

  @Test
  @DisplayName("A message is taken up once")
  void once() {
    MessageReceived message = at(0);
    window.add(message);
    window.add(message);
    assertThat(window.size()).isEqualTo(1);
  }
}
