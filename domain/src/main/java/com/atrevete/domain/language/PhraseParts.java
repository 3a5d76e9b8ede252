package com.atrevete.domain.language;

import java.util.ArrayList;
import java.util.List;

/** Reads the notation of {@link Phrase}. */
final class PhraseParts {

  private PhraseParts() {}

  /** The parts of a pattern; a space inside brackets does not separate. */
  static List<String> split(String pattern) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int depth = 0;
    for (char letter : (pattern + " ").toCharArray()) {
      depth += "([".indexOf(letter) >= 0 ? 1 : ")]".indexOf(letter) >= 0 ? -1 : 0;
      if (letter != ' ' || depth > 0) {
        part.append(letter);
      } else if (!part.isEmpty()) {
        parts.add(part.toString());
        part.setLength(0);
      }
    }
    return parts;
  }

  /** The alternatives of a part, each a sequence of words. */
  static List<List<String>> alternatives(String part) {
    boolean wrapped = part.startsWith("[") || part.startsWith("(");
    String inner = wrapped ? part.substring(1, part.length() - 1) : part;
    List<List<String>> alternatives = new ArrayList<>();
    for (String alternative : inner.split("\\|", -1)) {
      List<String> words = new ArrayList<>();
      for (String word : alternative.strip().split("\\s+", -1)) {
        words.add(Letters.fold(word));
      }
      alternatives.add(List.copyOf(words));
    }
    return List.copyOf(alternatives);
  }
}
