package com.atrevete.domain.language;

import com.atrevete.domain.language.Turn.OfferedSlot;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Options that a turn names by their place in the list.
 *
 * @param taken the last one that is not refused
 * @param refused the numbers of those that are refused
 * @param beyond whether a place was named that the list does not have
 */
record Ordinals(@Nullable OfferedSlot taken, Set<Integer> refused, boolean beyond) {

  private static final Map<String, Integer> PLACES =
      Map.ofEntries(
          Map.entry("primera", 1),
          Map.entry("primero", 1),
          Map.entry("primer", 1),
          Map.entry("segunda", 2),
          Map.entry("segundo", 2),
          Map.entry("tercera", 3),
          Map.entry("tercero", 3),
          Map.entry("tercer", 3),
          Map.entry("cuarta", 4),
          Map.entry("quinta", 5));
  private static final Set<String> LAST = Set.of("ultima", "ultimo");
  private static final Set<String> INTRODUCES =
      Set.of("la", "el", "opcion", "numero", "num", "opc", "n");
  private static final Set<String> NOT_A_PLACE = Set.of("hora", "dia", "vez", "semana", "minutos");
  private static final int SHORT_ANSWER = 3;

  static Ordinals read(
      Words words, List<OfferedSlot> options, List<DateMention> dates, List<TimeMention> times) {
    OfferedSlot taken = null;
    boolean beyond = false;
    int places = 0;
    Set<Integer> refused = new HashSet<>();
    for (int at = 0; at < words.size(); at++) {
      int place = place(words, at, options, dates, times);
      if (place == 0) {
        continue;
      }
      OfferedSlot slot = slot(options, place);
      if (Polarity.isRefused(words, at, at + 1)) {
        refused.add(place);
      } else {
        places += slot != null && !slot.equals(taken) ? 1 : 0;
        taken = slot == null ? taken : slot;
        beyond |= slot == null;
      }
    }
    boolean either = taken != null && places > 1 && words.contains("o") && !words.contains("no");
    return new Ordinals(either ? null : taken, refused, beyond);
  }

  private static @Nullable OfferedSlot slot(List<OfferedSlot> options, int place) {
    return options.stream().filter(option -> option.option() == place).findFirst().orElse(null);
  }

  private static int place(
      Words words,
      int at,
      List<OfferedSlot> options,
      List<DateMention> dates,
      List<TimeMention> times) {
    String word = words.word(at);
    if (NOT_A_PLACE.contains(words.word(at + 1))) {
      return 0;
    }
    if (LAST.contains(word)) {
      return options.stream().mapToInt(OfferedSlot::option).max().orElse(0);
    }
    if (word.equals("penultima") || word.equals("penultimo") || word.equals("anterior")) {
      return options.size() - 1;
    }
    if (word.equals("medio") && options.size() == 3 && words.word(at - 1).equals("del")) {
      return 2;
    }
    Integer place = PLACES.get(word);
    return place != null ? place : number(words, at, options, dates, times);
  }

  private static int number(
      Words words,
      int at,
      List<OfferedSlot> options,
      List<DateMention> dates,
      List<TimeMention> times) {
    OptionalInt number = Numbers.of(words.at(at));
    boolean small =
        number.isPresent()
            && number.getAsInt() >= 1
            && number.getAsInt() <= Math.max(3, options.size());
    if (!small || Set.of("un", "par").contains(words.word(at))) {
      return 0;
    }
    boolean day =
        dates.stream()
            .anyMatch(date -> date.start() <= at && at < date.end() && isOffered(date, options));
    boolean hour =
        times.stream()
            .anyMatch(time ->
                time.start() <= at
                    && at < time.end()
                    && (isHour(words, at) || isOffered(time, options)));
    boolean introduced =
        INTRODUCES.contains(words.word(at - 1)) || words.at(at).raw().equals("1️⃣");
    boolean figureFirst =
        words.at(at).isNumber()
            && (at == 0 || words.at(at - 1).endsSentence() || words.at(at - 1).isPassable());
    boolean alone =
        words.count() <= SHORT_ANSWER && !words.word(at).equals("una") && !isHour(words, at);
    return !day && !hour && (introduced || alone || (figureFirst && !isHour(words, at)))
        ? number.getAsInt()
        : 0;
  }

  private static boolean isHour(Words words, int at) {
    return Set.of("las", "a", "y", "menos", "h", "pm", "am", "horas").contains(words.word(at - 1))
        || (Set.of("y", "h", "pm", "am", "menos", "horas", "de").contains(words.word(at + 1))
            && !words.word(at - 1).equals("la"));
  }

  private static boolean isOffered(DateMention date, List<OfferedSlot> options) {
    return options.stream().anyMatch(slot -> slot.start().toLocalDate().equals(date.from()));
  }

  private static boolean isOffered(TimeMention time, List<OfferedSlot> options) {
    return options.stream().anyMatch(slot -> slot.start().toLocalTime().equals(time.time()));
  }
}
