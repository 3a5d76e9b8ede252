package com.atrevete.admin.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.domain.calendar.Madrid;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How days, prices and words are written")
class FormatsTest {

  private static final Instant FRIDAY = Madrid.instantOf(LocalDateTime.parse("2026-11-27T16:00"));

  private final Formats spanish = new Formats(Texts.SPANISH);
  private final Formats english = new Formats(Texts.ENGLISH);

  @Test
  @DisplayName("Days and prices as in Spain")
  void asInSpain() {
    assertThat(spanish.dayAndTime(FRIDAY)).isEqualTo("vie 27 nov · 16:00");
    assertThat(spanish.money(1600)).isEqualTo("16,00 €");
    assertThat(spanish.money(123450)).isEqualTo("1.234,50 €");
    assertThat(spanish.longDay(Madrid.dateOf(FRIDAY))).isEqualTo("Viernes, 27 de noviembre");
  }

  @Test
  @DisplayName("The same in English")
  void inEnglish() {
    assertThat(english.dayAndTime(FRIDAY)).isEqualTo("Fri 27 Nov · 16:00");
    assertThat(english.money(1600)).isEqualTo("€16.00");
  }

  @Test
  @DisplayName("How long ago and how long to go")
  void distances() {
    assertThat(spanish.relative(FRIDAY.plusSeconds(720), FRIDAY)).isEqualTo("en 12 min");
    assertThat(spanish.relative(FRIDAY.minusSeconds(7500), FRIDAY)).isEqualTo("hace 2 h 5 min");
    assertThat(english.relative(FRIDAY.plusSeconds(30), FRIDAY)).isEqualTo("in 30 s");
  }

  @Test
  @DisplayName("Everything is said in both languages")
  void bothLanguagesSayTheSame() {
    assertThat(keys("es")).isEqualTo(keys("en"));
    assertThat(new Texts().getTranslation("calendar.visits", Texts.SPANISH, 2L))
        .isEqualTo("2 citas");
  }

  private static java.util.Set<String> keys(String language) {
    return ResourceBundle.getBundle(
            "com.atrevete.admin.i18n.texts",
            java.util.Locale.of(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
        .keySet();
  }
}
