package com.atrevete.workflows.conversation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.conversation.BookingNews;
import com.atrevete.domain.conversation.MessageId;
import com.atrevete.workflows.SalonDataConverter;
import com.atrevete.workflows.TaskQueues;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.common.WorkflowExecutionHistory;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.testing.WorkflowReplayer;
import io.temporal.worker.Worker;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Conversations that are running when a new version starts go on where they were: their stored
 * histories must be followed to the letter.
 */
@DisplayName("Running conversations survive a new version")
@Timeout(60)
class ReplayTest {

  private static TestWorkflowEnvironment environment;
  private static Worker worker;

  @BeforeAll
  static void open() {
    environment =
        TestWorkflowEnvironment.newInstance(
            TestEnvironmentOptions.newBuilder()
                .setWorkflowClientOptions(
                    WorkflowClientOptions.newBuilder()
                        .setDataConverter(SalonDataConverter.create(null))
                        .build())
                .build());
    worker = environment.newWorker(TaskQueues.MAIN);
    worker.registerWorkflowImplementationTypes(ConversationWorkflowImpl.class);
  }

  @AfterAll
  static void close() {
    environment.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "conversation-booking",
        "conversation-takeover",
        "conversation-limit",
        "conversation-requests"
      })
  @DisplayName("A stored history is followed")
  void followed(String name) {
    assertThatCode(() -> replay(stored(name))).doesNotThrowAnyException();
  }

  @Test
  @DisplayName("The same history in another order is not: the proof that replaying notices")
  void reordered() throws IOException {
    String other =
        stored("conversation-booking")
            .replace("LanguageInterpret", "Swapped")
            .replace("ConversationTakeTurn", "LanguageInterpret")
            .replace("Swapped", "ConversationTakeTurn");
    assertThatThrownBy(() -> replay(other)).hasMessageContaining("NonDeterministic");
  }

  private static void replay(String history) throws Exception {
    WorkflowReplayer.replayWorkflowExecution(WorkflowExecutionHistory.fromJson(history), worker);
  }

  private static String stored(String name) throws IOException {
    try (InputStream file =
        Objects.requireNonNull(
            ReplayTest.class.getResourceAsStream("/histories/" + name + ".json"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Writes new histories of today's code: for a path that none of the stored ones takes. */
  @Test
  @EnabledIfSystemProperty(named = "histories.record", matches = ".+")
  @DisplayName("Histories are recorded when asked for")
  void record() throws IOException {
    Path folder = Path.of(System.getProperty("histories.record"));
    try (Phone phone = new Phone()) {
      Files.writeString(folder.resolve("conversation-booking.json"), booking(phone));
      Files.writeString(folder.resolve("conversation-takeover.json"), takeover(phone));
      Files.writeString(folder.resolve("conversation-limit.json"), limit(phone));
      Files.writeString(folder.resolve("conversation-requests.json"), requests(phone));
    }
  }

  private static String booking(Phone phone) {
    FakeConversation.Row row = phone.world.add();
    phone.writes(row);
    phone.writes(row);
    phone.passes(Duration.ofSeconds(4));
    phone.until(row, "answered 2");
    row.atOnce = true;
    row.started.add(new BookingId(UUID.randomUUID()));
    phone.writes(row);
    phone.until(row, "booking started");
    phone.news(row, BookingNews.DEPOSIT_ASKED);
    phone.until(row, "told DEPOSIT_ASKED");
    row.failuresToCome = 9;
    phone.writes(row);
    phone.passes(Duration.ofMinutes(2));
    phone.until(row, "word SLOW");
    phone.ends(row);
    return phone.history(row);
  }

  private static String takeover(Phone phone) {
    StaffAction staff = new StaffAction(UUID.randomUUID());
    FakeConversation.Row row = phone.world.add();
    row.atOnce = true;
    phone.writes(row);
    phone.until(row, "sent");
    row.handledUntil = phone.now().plus(Duration.ofHours(2));
    phone.session(row).takeOver(staff);
    MessageId reply = new MessageId(UUID.randomUUID());
    synchronized (row) {
      row.pending.add(reply);
    }
    phone.session(row).sendAsStaff(new StaffMessage(staff.staffUser(), reply));
    phone.writes(row);
    phone.session(row).giveBack(staff);
    phone.until(row, () -> row.received.isEmpty());
    row.failsByItself = true;
    phone.writes(row);
    phone.until(row, "given up");
    return phone.history(row);
  }

  /** Bookings are asked, one of them refuses; the team is told; a question waits for its time. */
  private static String requests(Phone phone) {
    FakeConversation.Row row = phone.world.add();
    row.atOnce = true;
    row.requests.add(request(BookingRequest.Kind.RETRY_PAYMENT));
    phone.writes(row);
    phone.until(row, "asked RETRY_PAYMENT");
    row.refuses = true;
    row.requests.add(request(BookingRequest.Kind.CANCEL));
    phone.writes(row);
    phone.until(row, "refused");
    row.tellTeam = true;
    row.nextAt = phone.now().plus(Duration.ofSeconds(60));
    phone.writes(row);
    phone.until(row, "team told");
    phone.passes(Duration.ofSeconds(61));
    phone.until(row, "time is up");
    phone.ends(row);
    return phone.history(row);
  }

  private static BookingRequest request(BookingRequest.Kind kind) {
    return new BookingRequest(new BookingId(UUID.randomUUID()), kind, UUID.randomUUID());
  }

  private static String limit(Phone phone) {
    FakeConversation.Row row = phone.world.add();
    for (int i = 0; i < 15; i++) {
      phone.writes(row);
    }
    phone.passes(Duration.ofSeconds(70));
    phone.until(row, () -> row.received.isEmpty());
    phone.clockJumps(row, Duration.ofHours(3));
    phone.news(row, BookingNews.REMINDER);
    phone.until(row, "told REMINDER");
    return phone.history(row);
  }
}
