package com.atrevete.domain.language;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Guesses the language of a turn from the small words that only one language has. */
final class Languages {

  private static final Map<String, List<String>> WORDS = WordFile.sections("languages.txt");
  private static final Set<String> SPANISH = words("spanish");
  private static final Set<String> ENGLISH = words("english");
  private static final Set<String> CATALAN = words("catalan");

  /** Catalan words that Spanish has too. */
  private static final Set<String> SHARED = words("shared");

  private Languages() {}

  private static Set<String> words(String language) {
    Set<String> words = new HashSet<>();
    for (String line : WORDS.getOrDefault(language, List.of())) {
      for (String word : line.split(" ", -1)) {
        words.add(Letters.fold(word));
      }
    }
    return Set.copyOf(words);
  }

  static String of(List<Token> tokens) {
    int spanish = 0;
    int english = 0;
    int catalan = 0;
    for (Token token : tokens) {
      String word = token.word();
      spanish += SPANISH.contains(word) ? 2 : 0;
      english += ENGLISH.contains(word) ? 2 : 0;
      catalan += !CATALAN.contains(word) ? 0 : SHARED.contains(word) ? 1 : 2;
    }
    if (english > spanish && english > catalan) {
      return "en";
    }
    return catalan > spanish && catalan >= 2 ? "ca" : "es";
  }
}
