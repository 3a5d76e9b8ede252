package com.atrevete.domain.language;

import java.util.HashSet;
import java.util.Set;

/** First names that are common in Spain. */
final class FirstNames {

  private static final Set<String> COMMON =
      Set.copyOf(new HashSet<>(WordFile.lines("first-names.txt")));

  private FirstNames() {}

  static boolean isCommon(String foldedWord) {
    return COMMON.contains(foldedWord);
  }

  static Set<String> all() {
    return COMMON;
  }
}
