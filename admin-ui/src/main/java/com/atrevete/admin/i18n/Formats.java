package com.atrevete.admin.i18n;

import com.atrevete.domain.calendar.Madrid;
import com.atrevete.domain.payment.Money;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days, times and prices as people in the salon read them, in the language of the screen. */
public final class Formats {

  private static final Duration CLOSE = Duration.ofDays(2);

  private final Locale locale;

  public Formats(Locale locale) {
    this.locale = locale;
  }

  /** The formats of the screen being built. */
  public static Formats current() {
    UI ui = UI.getCurrent();
    return new Formats(ui == null ? Texts.SPANISH : ui.getLocale());
  }

  /** "vie 27 nov · 16:00". */
  public String dayAndTime(Instant instant) {
    return pattern("EEE d MMM '·' HH:mm").format(instant.atZone(Madrid.ZONE));
  }

  /** "vie 27 nov". */
  public String day(LocalDate day) {
    return pattern("EEE d MMM").format(day);
  }

  /** "Viernes, 27 de noviembre". */
  public String longDay(LocalDate day) {
    boolean english = locale.getLanguage().equals("en");
    return capitalised(pattern(english ? "EEEE d MMMM" : "EEEE, d 'de' MMMM").format(day));
  }

  /** "Viernes". */
  public String weekday(LocalDate day) {
    return capitalised(pattern("EEEE").format(day));
  }

  /** "16:00". */
  public String time(Instant instant) {
    return pattern("HH:mm").format(instant.atZone(Madrid.ZONE));
  }

  /** "16:00", or "vie 27 nov" when that is another day. */
  public String timeOrDay(Instant instant, Instant now) {
    LocalDate day = Madrid.dateOf(instant);
    return day.equals(Madrid.dateOf(now)) ? time(instant) : day(day);
  }

  /** "16,00 €". */
  public String money(long cents) {
    BigDecimal amount = BigDecimal.valueOf(Money.ofCents(cents).cents(), 2);
    boolean english = locale.getLanguage().equals("en");
    return english
        ? String.format(Locale.ROOT, "€%,.2f", amount)
        : String.format(Texts.SPANISH, "%,.2f €", amount);
  }

  /** "en 12 min", "hace 2 h 5 min"; the day itself when it is further away. */
  public String relative(Instant instant, Instant now) {
    Duration distance = Duration.between(now, instant);
    if (distance.abs().compareTo(CLOSE) > 0) {
      return day(Madrid.dateOf(instant));
    }
    boolean english = locale.getLanguage().equals("en");
    String span = span(distance.abs());
    if (distance.isNegative()) {
      return english ? span + " ago" : "hace " + span;
    }
    return english ? "in " + span : "en " + span;
  }

  /** "12 min", "2 h 5 min". */
  public String span(Duration duration) {
    long minutes = duration.toMinutes();
    if (duration.toSeconds() < 60) {
      return duration.toSeconds() + " s";
    }
    if (minutes < 60) {
      return minutes + " min";
    }
    return minutes % 60 == 0
        ? minutes / 60 + " h"
        : "%d h %d min".formatted(minutes / 60, minutes % 60);
  }

  private DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, locale);
  }

  private String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
  }
}
