package com.atrevete.domain.conversation;

import com.atrevete.domain.calendar.Madrid;
import com.atrevete.domain.payment.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Dates, times, prices and lists as they are written in Spain; wall-clock time is Europe/Madrid.
 */
public final class Spanish {

  public static final Locale LOCALE = Locale.of("es", "ES");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d 'de' MMMM", LOCALE);
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", LOCALE);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("EEE d MMM HH:mm", LOCALE);

  private Spanish() {}

  /** "viernes 27 de noviembre". */
  public static String day(LocalDate date) {
    return DAY.format(date);
  }

  public static String day(Instant instant) {
    return day(Madrid.dateOf(instant));
  }

  /** "16:00". */
  public static String hour(Instant instant) {
    return HOUR.format(Madrid.timeOf(instant));
  }

  public static String hour(LocalTime time) {
    return HOUR.format(time);
  }

  /** "vie 27 nov 16:00", for lists and titles. */
  public static String shortTime(Instant instant) {
    return SHORT.format(Madrid.timeOf(instant)).replace(".", "");
  }

  /** "16,00 €". */
  public static String money(Money money) {
    return "%d,%02d €".formatted(money.cents() / 100, money.cents() % 100);
  }

  /** "1 h 30 min". */
  public static String duration(Duration duration) {
    long hours = duration.toHours();
    int minutes = duration.toMinutesPart();
    if (hours == 0) {
      return minutes + " min";
    }
    return minutes == 0 ? hours + " h" : hours + " h " + minutes + " min";
  }

  /** "corte, mechas y secado". */
  public static String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    String last = items.getLast();
    String joint = last.toLowerCase(LOCALE).matches("(i|hi[^ea]).*") ? " e " : " y ";
    return String.join(", ", items.subList(0, items.size() - 1)) + joint + last;
  }
}
