package com.atrevete.domain.language;

import java.util.ArrayList;
import java.util.List;

/** Reads the notation of {@link Phrase}. */
final class PhraseParts {

  /**
   * One word of a pattern.
   *
   * @param text the word, or the stem without its star
   * @param stem whether only the beginning counts
   * @param sound how the stem sounds, so that misspelt words still fit
   */
  record Piece(String text, boolean stem, String sound) {

    static Piece of(String word) {
      boolean stem = word.endsWith("*");
      String text = stem ? word.substring(0, word.length() - 1) : word;
      return new Piece(text, stem, stem ? Phonetics.key(text) : "");
    }

    boolean isWord() {
      return !stem && !text.equals("#");
    }

    boolean fits(Token token) {
      if (token.isNumber()) {
        return text.equals("#") || text.equals(token.word());
      }
      if (!token.isWord()) {
        return false;
      }
      if (!stem) {
        return token.word().equals(text);
      }
      boolean sounds = sound.length() > 4 && token.sound().startsWith(sound);
      return sounds || token.word().startsWith(text);
    }
  }

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
  static List<List<Piece>> alternatives(String part) {
    boolean wrapped = part.startsWith("[") || part.startsWith("(");
    String inner = wrapped ? part.substring(1, part.length() - 1) : part;
    List<List<Piece>> alternatives = new ArrayList<>();
    for (String alternative : inner.split("\\|", -1)) {
      List<Piece> words = new ArrayList<>();
      for (String word : alternative.strip().split("\\s+", -1)) {
        words.add(Piece.of(Letters.fold(word)));
      }
      alternatives.add(List.copyOf(words));
    }
    return List.copyOf(alternatives);
  }
}
