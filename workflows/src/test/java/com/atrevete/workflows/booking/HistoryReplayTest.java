package com.atrevete.workflows.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bookings that began under an older version of the code go on under this one. */
@Timeout(30)
class HistoryReplayTest {

  private static final String CALENDAR = "\"CalendarMirror\"";
  private static final String NOTICES = "\"NoticeDeliver\"";

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
    worker.registerWorkflowImplementationTypes(BookingWorkflowImpl.class);
  }

  @AfterAll
  static void close() {
    environment.close();
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(RecordedLife.class)
  @DisplayName("A booking that began before goes on as it began")
  void replayed(RecordedLife life) throws Exception {
    replay(recorded(life));
  }

  @Test
  @DisplayName("Calendar and notices in another order would not go unnoticed")
  void reordered() throws Exception {
    String changed =
        recorded(RecordedLife.CONFIRMED)
            .replace(CALENDAR, "\"swap\"")
            .replace(NOTICES, CALENDAR)
            .replace("\"swap\"", NOTICES);

    assertThat(changed).isNotEqualTo(recorded(RecordedLife.CONFIRMED));
    assertThatThrownBy(() -> replay(changed)).hasStackTraceContaining("NonDeterministic");
  }

  private static String recorded(RecordedLife life) throws IOException {
    try (InputStream file =
        Objects.requireNonNull(
            HistoryReplayTest.class.getResourceAsStream("/histories/" + life.fileName()))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void replay(String history) throws Exception {
    WorkflowReplayer.replayWorkflowExecution(WorkflowExecutionHistory.fromJson(history), worker);
  }
}
