package com.atrevete.workflows.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Records the histories that {@link HistoryReplayTest} replays: {@code -Dtest=HistoryRecorder
 * -Dhistories=record}. To be run for a new path, and for an old one only when no booking of the
 * older version is still running.
 */
class HistoryRecorder {

  private static final Path FOLDER = Path.of("src/test/resources/histories");

  @ParameterizedTest(name = "{0}")
  @EnumSource(RecordedLife.class)
  @DisplayName("The life of a booking is recorded")
  @EnabledIfSystemProperty(named = "histories", matches = "record")
  @Timeout(30)
  void record(RecordedLife life) throws IOException {
    try (Stage stage = new Stage()) {
      FakeBooking booking = life.live(stage);
      String history =
          stage.client().fetchHistory(BookingWorkflow.workflowId(booking.id)).toJson(true);
      Files.createDirectories(FOLDER);
      Files.writeString(FOLDER.resolve(life.fileName()), history);
      assertThat(history).contains("EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED");
    }
  }
}
