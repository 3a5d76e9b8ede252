package com.atrevete.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The name that WhatsApp shows")
class ProfileNameTest {

  @ParameterizedTest
  @CsvSource({
    "Laura, Laura",
    "Laura T., Laura",
    "laura torres, Laura",
    "MARTA, Marta",
    "José Antonio Ruiz, José Antonio",
    "Xiomara, Xiomara",
    "Mª Carmen, María Carmen"
  })
  @DisplayName("is taken when it is a person's")
  void person(String shown, String first) {
    assertThat(ProfileName.firstName(shown)).hasValue(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "✨✨",
        "✨Sof✨",
        "Peluquería Lola",
        "+34600000001",
        "💕",
        "Mamá de Leo",
        "Disponible",
        "xxxx",
        "Taller Pepe"
      })
  @DisplayName("is asked for when it is not clearly one")
  void notAPerson(String shown) {
    assertThat(ProfileName.firstName(shown)).isEmpty();
  }
}
