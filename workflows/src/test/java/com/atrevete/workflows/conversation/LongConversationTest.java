package com.atrevete.workflows.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.domain.conversation.BookingNews;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("A conversation that never rests")
@Timeout(180)
class LongConversationTest {

  private static final int MUCH = 500;

  private static Phone phone;

  @BeforeAll
  static void open() {
    phone = new Phone();
  }

  @AfterAll
  static void close() {
    phone.close();
  }

  @Test
  @DisplayName("It continues with a fresh history; nothing is lost and nothing is told twice")
  void continues() {
    FakeConversation.Row row = phone.world.add();
    row.atOnce = true;
    for (int i = 1; i <= MUCH; i++) {
      phone.news(row, BookingNews.REMINDER);
      if (i % 50 == 0) {
        phone.writes(row);
        int told = i;
        phone.until(row, () -> row.count("told REMINDER") == told && row.received.isEmpty());
      }
    }
    phone.until(row, () -> row.count("sent") == MUCH + MUCH / 50);
    assertThat(row.count("told REMINDER")).isEqualTo(MUCH);
    assertThat(row.count("answered 1")).isEqualTo(MUCH / 50);
    assertThat(row.count("opened")).as("sessions").isGreaterThan(1);
  }
}
