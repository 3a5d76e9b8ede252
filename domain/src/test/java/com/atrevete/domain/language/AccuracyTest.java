package com.atrevete.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Maite understands the labelled turns")
class AccuracyTest {

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "nlu-dev.jsonl",
        "own-dev.jsonl",
        "own-held.jsonl",
        "second-dev.jsonl",
        "second-held.jsonl",
        "third-held.jsonl",
        "fourth-held.jsonl",
        "fifth-dev.jsonl",
        "sixth-dev.jsonl",
        "seventh-dev.jsonl",
        "eighth-dev.jsonl"
      })
  @DisplayName("as well as the salon asks for")
  void meetsTheMeasures(String file) {
    Scoreboard score = LabelledTurns.score(file);

    assertThat(score.intentAccuracy()).as("intent, wrong: %s", score.wrong()).isGreaterThan(0.85);
    assertThat(score.slotF1()).as("slots").isGreaterThan(0.88);
    assertThat(score.whenAccuracy()).as("date and time").isGreaterThan(0.92);
    assertThat(score.decisionAccuracy()).as("option, yes and no").isGreaterThan(0.96);
    assertThat(score.criticalRecall()).as("critical").isGreaterThan(0.95);
    assertThat(score.falseDestructiveRate()).as("false yes or cancel").isLessThan(0.005);
  }
}
