package com.atrevete.domain.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Many patterns of which only those are tried whose first word stands there. */
final class PhraseIndex {

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final List<Phrase> others = new ArrayList<>();
  private final Set<String> literals = new HashSet<>();

  PhraseIndex(List<String> patterns) {
    for (String pattern : patterns) {
      Phrase phrase = Phrase.of(pattern);
      Set<String> first = phrase.firstWords();
      first.forEach(word -> byFirstWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(phrase));
      if (first.isEmpty()) {
        others.add(phrase);
      }
      literals.addAll(phrase.literals());
    }
  }

  boolean in(Words words) {
    return first(words) < words.size();
  }

  /** The first position at which some pattern starts, or the size of the turn. */
  int first(Words words) {
    int start = 0;
    while (start < words.size() && end(words, start) < 0) {
      start++;
    }
    return start;
  }

  /** The position after the longest match that starts at a position, or -1. */
  int end(Words words, int start) {
    int end = longest(others, words, start);
    return Math.max(
        end, longest(byFirstWord.getOrDefault(words.word(start), List.of()), words, start));
  }

  private static int longest(List<Phrase> phrases, Words words, int start) {
    int end = -1;
    for (Phrase phrase : phrases) {
      end = Math.max(end, phrase.end(words, start));
    }
    return end;
  }

  /** Every whole word that some pattern knows. */
  Set<String> literals() {
    return literals;
  }
}
