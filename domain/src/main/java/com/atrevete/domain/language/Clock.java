package com.atrevete.domain.language;

import java.time.LocalTime;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a clock in words or figures.
 *
 * @param time the time of day
 * @param end position after its last word
 */
record Clock(LocalTime time, int end) {

  private static final Set<String> MORNING = Set.of("am", "mañana", "madrugada");
  private static final Set<String> LATE = Set.of("pm", "tarde", "noche");
  private static final Set<String> HOURS = Set.of("h", "hs", "hrs", "hora", "horas");
  private static final int LAST_AFTERNOON_HOUR = 8;

  /**
   * Reads the hour that starts at a position.
   *
   * @param introduced whether words such as "a las" came before; else it must look like a clock
   */
  static @Nullable Clock read(Words words, int start, boolean introduced) {
    Token token = words.at(start);
    Clock quarters = catalanQuarters(words, start);
    if (quarters != null) {
      return quarters;
    }
    if (token.isNumber() && (token.word().indexOf(':') > 0 || token.word().indexOf('.') > 0)) {
      return digital(words, start, token.word());
    }
    OptionalInt hour = Numbers.of(token);
    if (hour.isEmpty() || hour.getAsInt() > 24 || Set.of("un", "par").contains(token.word())) {
      return null;
    }
    return spoken(words, start, hour.getAsInt(), introduced);
  }

  private static @Nullable Clock digital(Words words, int start, String text) {
    String[] fields = text.split("[:.]", -1);
    OptionalInt hour = Numbers.figures(fields[0]);
    OptionalInt minute = Numbers.figures(fields[1]);
    boolean euros = Set.of("euros", "euro").contains(words.word(start + 1));
    boolean clockLike = fields.length == 2 && fields[1].length() == 2 && !euros;
    if (!clockLike
        || hour.isEmpty()
        || minute.isEmpty()
        || hour.getAsInt() > 23
        || minute.getAsInt() > 59) {
      return null;
    }
    return withDayPart(words, start + 1, hour.getAsInt(), minute.getAsInt());
  }

  private static @Nullable Clock spoken(Words words, int start, int hour, boolean introduced) {
    int at = start + 1;
    boolean saidHours = HOURS.contains(words.word(at));
    if (saidHours) {
      at++;
      OptionalInt attached =
          words.at(at).isNumber() ? Numbers.figures(words.word(at)) : OptionalInt.empty();
      if (attached.isPresent() && attached.getAsInt() < 60) {
        return withDayPart(words, at + 1, hour, attached.getAsInt());
      }
    }
    int minutesEnd = minutesEnd(words, at);
    int minutes = minutesEnd > at ? minutes(words, at) : 0;
    boolean isClock = introduced || minutesEnd > at || (saidHours && words.at(start).isNumber());
    at = Math.max(at, minutesEnd);
    at = words.word(at).equals("en") && words.word(at + 1).equals("punto") ? at + 2 : at;
    at = HOURS.contains(words.word(at)) ? at + 1 : at;
    boolean dayPart = Set.of("am", "pm").contains(words.word(at)) || isAmPm(words, at);
    if (!isClock && !dayPart && TimeGrammar.dayPartEnd(words, at) < 0) {
      return null;
    }
    if (!isClock && !dayPart && !words.word(at).equals("de")) {
      return null;
    }
    int total = hour * 60 + minutes;
    return total < 0
        ? null
        : withDayPart(words, at, Math.floorMod(total, 1440) / 60, Math.floorMod(total, 60));
  }

  private static boolean isAmPm(Words words, int at) {
    return Set.of("a", "p").contains(words.word(at)) && words.word(at + 2).equals("m");
  }

  private static int minutesEnd(Words words, int at) {
    boolean joined = Set.of("y", "menos", "con").contains(words.word(at));
    if (!joined) {
      return at;
    }
    String amount = words.word(at + 1);
    if (Set.of("media", "cuarto", "pico", "algo").contains(amount)) {
      return at + 2;
    }
    OptionalInt number = Numbers.of(words.at(at + 1));
    boolean fits =
        number.isPresent()
            && number.getAsInt() % 5 == 0
            && number.getAsInt() > 0
            && number.getAsInt() < 60;
    return fits ? words.word(at + 2).equals("minutos") ? at + 3 : at + 2 : at;
  }

  private static int minutes(Words words, int at) {
    int sign = words.word(at).equals("menos") ? -1 : 1;
    return switch (words.word(at + 1)) {
      case "media" -> 30 * sign;
      case "cuarto" -> 15 * sign;
      case "pico", "algo" -> 0;
      default -> sign * Numbers.of(words.at(at + 1)).orElse(0);
    };
  }

  private static Clock withDayPart(Words words, int at, int hour, int minute) {
    boolean amPm = isAmPm(words, at);
    String part = amPm ? words.word(at) + "m" : words.word(at);
    int end = amPm ? at + 3 : at;
    int saidEnd = TimeGrammar.dayPartEnd(words, at);
    if (saidEnd > 0) {
      part = words.word(saidEnd - 1);
      end = saidEnd;
    } else if (Set.of("am", "pm").contains(part)) {
      end = at + 1;
    }
    boolean morning = MORNING.contains(part) && end > at;
    boolean late = LATE.contains(part) && end > at;
    boolean afternoon = late || (!morning && hour >= 1 && hour <= LAST_AFTERNOON_HOUR);
    int hourOfDay = afternoon && hour < 12 ? hour + 12 : hour % 24;
    return new Clock(LocalTime.of(hourOfDay, minute), end);
  }

  /** "dos cuartos de seis" in Catalan is half past five. */
  private static @Nullable Clock catalanQuarters(Words words, int start) {
    OptionalInt quarters = Numbers.of(words.at(start));
    boolean named = Set.of("quart", "quarts", "cuarto", "cuartos").contains(words.word(start + 1));
    if (quarters.isEmpty() || !named || !Set.of("de", "d").contains(words.word(start + 2))) {
      return null;
    }
    OptionalInt hour = Numbers.of(words.at(start + 3));
    if (hour.isEmpty() || hour.getAsInt() > 12 || quarters.getAsInt() > 3) {
      return null;
    }
    Clock full = withDayPart(words, start + 4, hour.getAsInt(), 0);
    return new Clock(full.time().minusHours(1).plusMinutes(15L * quarters.getAsInt()), full.end());
  }
}
