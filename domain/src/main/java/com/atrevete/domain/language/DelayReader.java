package com.atrevete.domain.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "20 min tarde" is a delay; "llego en 20" is when she arrives. */
final class DelayReader {

  /** One of the two, in minutes, or neither. */
  record Delay(@Nullable Integer minutesLate, @Nullable Integer arrivesIn) {
    static final Delay NONE = new Delay(null, null);
  }

  private record Amount(int minutes, int start, int end) {}

  private static final Set<String> ABOUT =
      Set.of(
          "unos",
          "unas",
          "como",
          "aproximadamente",
          "aprox",
          "cosa",
          "de",
          "sobre",
          "un",
          "tan",
          "solo",
          "otros");
  private static final Set<String> UNTIL_ARRIVAL = Set.of("en", "a", "dentro", "faltan", "quedan");
  private static final Set<String> TAKES = Set.of("tardo", "tardare", "tardamos", "tardaremos");
  private static final Set<String> LATE =
      Set.of("tarde", "retraso", "despues", "retrasada", "retrasado", "demora");

  private final Words words;

  DelayReader(Words words) {
    this.words = words;
  }

  Delay read() {
    for (int at = 0; at < words.size(); at++) {
      Amount amount = amount(at);
      if (amount != null) {
        return isUntilArrival(amount)
            ? new Delay(null, amount.minutes())
            : new Delay(amount.minutes(), null);
      }
    }
    return Delay.NONE;
  }

  private boolean isUntilArrival(Amount amount) {
    int before = amount.start() - 1;
    while (ABOUT.contains(words.word(before))) {
      before--;
    }
    boolean saysLate = words.isAny(amount.end(), LATE) || words.isAny(amount.end() + 1, LATE);
    return !saysLate && (words.isAny(before, UNTIL_ARRIVAL) || words.isAny(before, TAKES));
  }

  private @Nullable Amount amount(int at) {
    if (words.word(at).equals("media") && words.word(at + 1).equals("hora")) {
      return new Amount(30, at, at + 2);
    }
    if (words.word(at).equals("cuarto") && words.word(at + 2).equals("hora")) {
      return new Amount(15, words.word(at - 1).equals("un") ? at - 1 : at, at + 3);
    }
    if (words.word(at + 1).equals("cuartos") && words.word(at + 3).equals("hora")) {
      return new Amount(45, at, at + 4);
    }
    var number = Numbers.of(words.at(at));
    if (number.isEmpty() || number.getAsInt() > 180) {
      return null;
    }
    return switch (words.word(at + 1)) {
      case "minutos", "m", "minutitos", "minutillos" -> new Amount(number.getAsInt(), at, at + 2);
      case "hora", "horas" -> hours(at, number.getAsInt());
      default -> bare(at, number.getAsInt());
    };
  }

  private Amount hours(int at, int hours) {
    boolean half = words.word(at + 2).equals("y") && words.word(at + 3).equals("media");
    boolean quarter = words.word(at + 2).equals("y") && words.word(at + 3).equals("cuarto");
    int minutes = hours * 60 + (half ? 30 : quarter ? 15 : 0);
    return new Amount(minutes, at, half || quarter ? at + 4 : at + 2);
  }

  /** "Llego en 20", "20 tarde": the unit goes without saying. */
  private @Nullable Amount bare(int at, int number) {
    boolean late = words.isAny(at + 1, LATE);
    boolean soon = words.word(at - 1).equals("en") && words.word(at - 2).startsWith("lleg");
    boolean about =
        Set.of("retraso", "tarde").contains(words.word(at - 1)) && words.at(at).isNumber();
    return number > 1 && (late || soon || about) ? new Amount(number, at, at + 1) : null;
  }
}
