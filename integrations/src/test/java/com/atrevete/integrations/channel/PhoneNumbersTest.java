package com.atrevete.integrations.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {

  @ParameterizedTest
  @DisplayName("However a phone is written, it is stored in one form")
  @CsvSource({
    "+34611000001, +34611000001",
    "34611000001, +34611000001",
    "611 00 00 01, +34611000001",
    "0034 611-000-001, +34611000001",
    "+1 (212) 555-0123, +12125550123",
    "447911123456, +447911123456",
  })
  void normalises(String written, String stored) {
    assertThat(PhoneNumbers.normalise(written)).contains(stored);
  }

  @ParameterizedTest
  @DisplayName("What is no phone is not stored")
  @ValueSource(strings = {"", "+", "hola", "12", "+34", "'; DROP TABLE customer; --"})
  void refuses(String written) {
    assertThat(PhoneNumbers.normalise(written)).isEmpty();
  }
}
