package com.atrevete.launcher.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.domain.language.DemoVocabulary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The command that shows what Maite understands")
class InterpretCommandTest {

  private static final String TURN =
      """
      {"id":"t1","context":"idle","now":"2026-10-20T10:15","messages":["quiero mechas el viernes"],\
      "expected":{"intent":"book","services":["Mechas"],"date":"2026-10-23"}}
      """;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  @DisplayName("prints one line for each turn")
  void printsWhatWasUnderstood() {
    assertThat(run(TURN)).isZero();
    assertThat(output())
        .contains("\"id\":\"t1\"", "\"intent\":\"book\"", "\"services\":[\"Mechas\"]")
        .contains("\"date\":\"2026-10-23\"", "\"source\":\"embedded\"", "\"micros\":");
  }

  @Test
  @DisplayName("prints the measures when asked")
  void printsTheScore() {
    assertThat(run(TURN, "--score")).isZero();
    assertThat(output()).contains("intent accuracy: 100.0 %", "slot micro-f1: 1.000");
  }

  @Test
  @DisplayName("a broken line is reported and the rest is read")
  void survivesBrokenLines() {
    assertThat(run("{broken\n" + TURN)).isEqualTo(1);
    assertThat(output()).contains("\"error\"", "\"id\":\"t1\"");
  }

  @Test
  @DisplayName("an unknown option is refused")
  void refusesUnknownOptions() {
    assertThat(run(TURN, "--fast")).isEqualTo(2);
  }

  private int run(String input, String... args) {
    return InterpretCommand.run(
        List.of(args),
        DemoVocabulary.get(),
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  private String output() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
