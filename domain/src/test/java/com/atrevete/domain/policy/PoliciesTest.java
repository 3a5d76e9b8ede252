package com.atrevete.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atrevete.domain.policy.Policies.OpeningHours;
import com.atrevete.domain.policy.Policies.OpeningHours.Hours;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The salon's policies")
class PoliciesTest {

  private static final Path SCHEMA =
      Path.of("../persistence/src/main/resources/db/migration/V1__schema.sql");

  @Test
  @DisplayName("A salon that changes nothing has the rules of the handbook")
  void defaults() {
    Policies policies = Policies.defaults();

    assertThat(policies.deposit().percent()).isEqualTo(20);
    assertThat(policies.hold().usual()).isEqualTo(Duration.ofMinutes(30));
    assertThat(policies.hold().today()).isEqualTo(Duration.ofMinutes(15));
    assertThat(policies.offer().lead()).isEqualTo(Duration.ofHours(1));
    assertThat(policies.cancellation().free()).isEqualTo(Duration.ofHours(24));
    assertThat(policies.reminder().to()).isEqualTo(LocalTime.of(21, 0));
    assertThat(policies.opening().days())
        .doesNotContainKey(DayOfWeek.SUNDAY)
        .containsEntry(DayOfWeek.SATURDAY, new Hours(LocalTime.of(10, 0), LocalTime.of(14, 0)));
  }

  @Test
  @DisplayName("The defaults are those that the database starts with, and none is missing")
  void defaultsAreThoseOfTheDatabase() throws IOException {
    Map<String, String> inserted =
        Pattern.compile("(?m)^  \\('([a-z_]+)', '([^']+)', '")
            .matcher(Files.readString(SCHEMA))
            .results()
            .collect(Collectors.toMap(m -> m.group(1), m -> m.group(2)));

    assertThat(Policies.defaults().toMap()).isEqualTo(inserted);
  }

  @Test
  @DisplayName("The database and the product allow the same ranges")
  void rangesAreThoseOfTheDatabase() throws IOException {
    Map<String, String> ranges =
        Pattern.compile("key = '([a-z_]+)' THEN value::int BETWEEN (\\d+) AND (\\d+)")
            .matcher(Files.readString(SCHEMA))
            .results()
            .collect(Collectors.toMap(m -> m.group(1), PoliciesTest::range));

    for (PolicyKey key : PolicyKey.values()) {
      assertThat(ranges).containsEntry(key.key(), key.range());
    }
    assertThat(ranges).hasSize(PolicyKey.values().length);
  }

  private static String range(MatchResult match) {
    return match.group(2) + " to " + match.group(3);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("Every policy may be set to the ends of its range and no further")
  void endsOfTheRange(PolicyKey key) {
    String lowest = Integer.toString(key.lowest());
    String highest = Integer.toString(key.highest());

    assertThat(changed(key.key(), lowest).toMap()).containsEntry(key.key(), lowest);
    assertThat(changed(key.key(), highest).toMap()).containsEntry(key.key(), highest);
    assertRefused(key.key(), Integer.toString(key.highest() + 1), key.range());
    assertRefused(key.key(), Integer.toString(key.lowest() - 1), key.range());
  }

  @ParameterizedTest
  @CsvSource({
    "hold_minutes, half an hour",
    "hold_minutes, 12345678",
    "reminder_window, closed",
    "reminder_window, 21:00-09:00",
    "opening_saturday, 10:00-24:00",
    "opening_sunday, 10-14",
    "opening_weekdays, 10:00-10:00"
  })
  @DisplayName("What is no number, no time of day or ends before it starts is refused")
  void nonsense(String key, String value) {
    assertThatThrownBy(() -> changed(key, value))
        .isInstanceOfSatisfying(
            PolicyOutOfRange.class, refused -> assertThat(refused.field()).isEqualTo(key));
  }

  @Test
  @DisplayName("Opening hours can be changed and a day closed")
  void openingHours() {
    Policies policies =
        Policies.of(
            Map.of(
                "opening_weekdays", "09:30-21:00",
                "opening_saturday", "closed",
                "opening_sunday", "11:00-13:00"));

    assertThat(policies.opening().days())
        .containsEntry(DayOfWeek.FRIDAY, new Hours(LocalTime.of(9, 30), LocalTime.of(21, 0)))
        .doesNotContainKey(DayOfWeek.SATURDAY)
        .containsKey(DayOfWeek.SUNDAY);
    assertThat(Policies.of(policies.toMap())).isEqualTo(policies);
  }

  @Test
  @DisplayName("A rule that no longer exists does not make an old booking unreadable")
  void unknownKeysArePassedOver() {
    assertThat(changed("coffee_minutes", "5")).isEqualTo(Policies.defaults());
  }

  @Test
  @DisplayName("Half minutes and different weekdays are no policies of this salon")
  void valuesThatTheTableCannotHold() {
    var offer = Policies.defaults().offer();
    Hours morning = new Hours(LocalTime.of(10, 0), LocalTime.of(14, 0));

    assertThatThrownBy(() ->
            new Policies.OfferPolicy(
                Duration.ofSeconds(90), offer.valid(), 2, offer.buffer(), offer.grid(), 90))
        .isInstanceOf(PolicyOutOfRange.class)
        .hasMessageContaining("lead_minutes");
    assertThatThrownBy(() -> new OpeningHours(Map.of(DayOfWeek.MONDAY, morning)))
        .isInstanceOf(PolicyOutOfRange.class);
  }

  private static Policies changed(String key, String value) {
    return Policies.of(Map.of(key, value));
  }

  private static void assertRefused(String key, String value, String range) {
    assertThatThrownBy(() -> changed(key, value))
        .isInstanceOfSatisfying(
            PolicyOutOfRange.class,
            refused -> {
              assertThat(refused.field()).isEqualTo(key);
              assertThat(refused.range()).isEqualTo(range);
            });
  }
}
