package com.atrevete.domain.language;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The signs that one turn shows. */
final class Signs {

  private static final Map<Sign, List<Phrase>> PATTERNS = load();

  private final Words words;
  private final Map<Sign, Boolean> known = new EnumMap<>(Sign.class);

  Signs(Words words) {
    this.words = words;
  }

  boolean has(Sign sign) {
    return known.computeIfAbsent(sign, wanted -> shows(wanted, words));
  }

  boolean hasAny(Sign... signs) {
    for (Sign sign : signs) {
      if (has(sign)) {
        return true;
      }
    }
    return false;
  }

  static boolean shows(Sign sign, Words words) {
    return patterns(sign).stream().anyMatch(pattern -> pattern.in(words));
  }

  /** The longest match of a sign that starts at a position: the position after it, or -1. */
  static int end(Sign sign, Words words, int start) {
    int end = -1;
    for (Phrase pattern : patterns(sign)) {
      end = Math.max(end, pattern.end(words, start));
    }
    return end;
  }

  /** Every whole word that some pattern knows. */
  static Set<String> literals() {
    Set<String> literals = new HashSet<>();
    PATTERNS
        .values()
        .forEach(phrases -> phrases.forEach(phrase -> literals.addAll(phrase.literals())));
    return literals;
  }

  private static List<Phrase> patterns(Sign sign) {
    return PATTERNS.getOrDefault(sign, List.of());
  }

  private static Map<Sign, List<Phrase>> load() {
    Map<Sign, List<Phrase>> patterns = new EnumMap<>(Sign.class);
    WordFile.sections("signals.txt")
        .forEach((name, lines) ->
            patterns.put(Sign.valueOf(name), lines.stream().map(Phrase::of).toList()));
    return patterns;
  }
}
