package com.atrevete.domain.language;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The signs that one turn shows. */
final class Signs {

  private static final Map<Sign, PhraseIndex> PATTERNS = load();
  private static final PhraseIndex NONE = new PhraseIndex(List.of());

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

  /** Whether both show in the same sentence, in any order. */
  boolean together(Sign one, Sign other) {
    if (!has(one) || !has(other)) {
      return false;
    }
    PhraseIndex first = patterns(one);
    PhraseIndex second = patterns(other);
    for (int at = first.first(words); at < words.size(); at++) {
      if (first.end(words, at) > 0) {
        int end = words.sentenceEnd(at);
        for (int near = words.sentenceStart(at); near < end; near++) {
          if (second.end(words, near) > 0) {
            return true;
          }
        }
        at = end;
      }
    }
    return false;
  }

  /** Where the sign first shows; after the end when it does not. */
  int position(Sign sign) {
    return patterns(sign).first(words);
  }

  static boolean shows(Sign sign, Words words) {
    return patterns(sign).in(words);
  }

  /** The longest match of a sign that starts at a position: the position after it, or -1. */
  static int end(Sign sign, Words words, int start) {
    return patterns(sign).end(words, start);
  }

  /** Every whole word that some pattern knows. */
  static Set<String> literals() {
    Set<String> literals = new HashSet<>();
    PATTERNS.values().forEach(index -> literals.addAll(index.literals()));
    return literals;
  }

  private static PhraseIndex patterns(Sign sign) {
    return PATTERNS.getOrDefault(sign, NONE);
  }

  private static Map<Sign, PhraseIndex> load() {
    Map<Sign, PhraseIndex> patterns = new EnumMap<>(Sign.class);
    WordFile.sections("signals.txt")
        .forEach((name, lines) -> patterns.put(Sign.valueOf(name), new PhraseIndex(lines)));
    return patterns;
  }
}
