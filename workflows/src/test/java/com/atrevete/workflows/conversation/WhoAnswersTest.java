package com.atrevete.workflows.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.conversation.BookingNews;
import com.atrevete.domain.conversation.MessageId;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("Maite or a person answers, and what happens when answering fails")
@Timeout(60)
class WhoAnswersTest {

  private static final StaffAction PILAR = new StaffAction(UUID.randomUUID());

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

  private void isAnswered() {
    row.atOnce = true;
    phone.writes(row);
    phone.until(row, "sent");
  }

  @Test
  @DisplayName("While a person answers messages wait; given back, they get one answer")
  void takeover() {
    isAnswered();
    assertThat(phone.session(row).takeOver(PILAR).byStaff()).isTrue();
    phone.writes(row);
    phone.writes(row);
    phone.passes(Duration.ofSeconds(30));
    assertThat(row.happened()).doesNotContain("answered 2");

    phone.session(row).giveBack(PILAR);
    phone.until(row, "answered 2");
    assertThat(phone.session(row).state().handledByStaff()).isFalse();
  }

  @Test
  @DisplayName("A person takes over while Maite is thinking: later the question is still answered")
  void takeoverWhileThinking() {
    row.atOnce = true;
    row.whileDeciding = () -> phone.session(row).takeOver(PILAR);
    phone.writes(row);
    phone.until(row, "taken over");
    phone.passes(Duration.ofSeconds(10));
    assertThat(row.happened()).doesNotContain("answered 1");

    phone.session(row).giveBack(PILAR);
    phone.until(row, "sent");
    assertThat(row.count("answered 1")).isEqualTo(1);
    assertThat(row.count("sent")).isEqualTo(1);
  }

  @Test
  @DisplayName("What the team has to know it is told at once, after the customer has her answer")
  void teamIsTold() {
    row.tellTeam = true;
    isAnswered();
    phone.until(row, "team told");
    assertThat(row.happened()).containsSubsequence("sent", "team told");
  }

  @Test
  @DisplayName("What a person has answered is not answered again by Maite")
  void staffAnswers() {
    isAnswered();
    phone.session(row).takeOver(PILAR);
    phone.writes(row);
    MessageId reply = new MessageId(UUID.randomUUID());
    synchronized (row) {
      row.pending.add(reply);
    }
    phone.session(row).sendAsStaff(new StaffMessage(PILAR.staffUser(), reply));
    phone.until(row, () -> row.count("sent") == 2);

    phone.session(row).giveBack(PILAR);
    phone.passes(Duration.ofSeconds(30));
    phone.writes(row);
    phone.until(row, () -> row.count("answered 1") == 2);
  }

  @Test
  @DisplayName("News of bookings go out while a person answers")
  void newsWhileStaff() {
    isAnswered();
    phone.session(row).takeOver(PILAR);
    phone.news(row, BookingNews.REMINDER);
    phone.until(row, "told REMINDER");
  }

  @Test
  @DisplayName("After its time the takeover ends by itself and the waiting question is answered")
  void takeoverEnds() {
    isAnswered();
    row.handledUntil = phone.now().plus(Duration.ofHours(25));
    phone.session(row).takeOver(PILAR);
    phone.writes(row);
    phone.passes(Duration.ofHours(24).plusMinutes(30));
    assertThat(phone.session(row).state().handledByStaff()).isTrue();
    phone.passes(Duration.ofHours(1));
    phone.until(row, () -> row.count("answered 1") == 2);
  }

  @Test
  @DisplayName("A takeover without end is waited for without haste")
  void endless() {
    isAnswered();
    phone.session(row).takeOver(PILAR);
    phone.passes(Duration.ofDays(3));
    assertThat(phone.session(row).state().handledByStaff()).isTrue();
  }

  @Test
  @DisplayName("A deadline of the dialogue does not disturb a person who answers")
  void deadlineWhileStaff() {
    row.nextAt = phone.now().plusSeconds(60);
    isAnswered();
    phone.session(row).takeOver(PILAR);
    phone.passes(Duration.ofMinutes(5));
    assertThat(row.happened()).doesNotContain("time is up");
    assertThat(phone.session(row).state().handledByStaff()).isTrue();
  }

  @Test
  @DisplayName("An answer that takes longer than 30 seconds: one word, then the answer")
  void slow() {
    row.atOnce = true;
    row.failuresToCome = 9;
    phone.writes(row);
    phone.passes(Duration.ofMinutes(2));
    phone.until(row, "answered 1");
    assertThat(row.count("word SLOW")).isEqualTo(1);
  }

  @Test
  @DisplayName("An answer that fails by itself goes to the team")
  void givenUp() {
    row.failsByItself = true;
    row.atOnce = true;
    phone.writes(row);
    phone.until(row, () -> phone.session(row).state().handledByStaff());
    assertThat(row.count("given up")).isEqualTo(1);
    row.failsByItself = false;
    phone.session(row).giveBack(PILAR);
    phone.until(row, "answered 1");
  }

  @Test
  @DisplayName("A message that cannot be read goes to the team, and the session lives on")
  void unreadable() {
    row.readingFailuresToCome = 1;
    phone.writes(row);
    phone.passes(Duration.ofSeconds(5));
    phone.until(row, () -> phone.session(row).state().handledByStaff());
    assertThat(row.count("given up")).isEqualTo(1);
    phone.session(row).giveBack(PILAR);
    phone.until(row, "answered 1");
  }

  @Test
  @DisplayName("A held booking is started before its customer hears of it")
  void startsBooking() {
    row.started.add(new BookingId(UUID.randomUUID()));
    row.atOnce = true;
    phone.writes(row);
    phone.until(row, "sent");
    assertThat(row.happened()).containsSubsequence("booking started", "sent");
  }

  @Test
  @DisplayName("What a booking refuses is told to the customer")
  void refused() {
    row.refuses = true;
    row.requests.add(
        new BookingRequest(
            new BookingId(UUID.randomUUID()), BookingRequest.Kind.CANCEL, UUID.randomUUID()));
    row.atOnce = true;
    phone.writes(row);
    phone.until(row, "refused");
    assertThat(row.happened()).containsSubsequence("asked CANCEL", "refused");
  }
}
