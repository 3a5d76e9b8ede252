package com.atrevete.domain.language;

import java.text.Normalizer;
import java.util.Locale;

/** Spelling without accents: the form in which words are compared. */
final class Letters {

  private Letters() {}

  /** Lower case, accents folded, ñ kept, letters drawn out ("holaaaa") written once. */
  static String fold(String raw) {
    String lower = raw.toLowerCase(Locale.ROOT).replace("ñ", "\u0001").replace("n\u0303", "\u0001");
    String split = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(split.length());
    for (int i = 0; i < split.length(); i++) {
      char letter = split.charAt(i);
      if (letter == '\u0001') {
        letter = 'ñ';
      } else if (Character.getType(letter) == Character.NON_SPACING_MARK || letter == '·') {
        continue;
      }
      if (!isDrawnOut(folded, letter)) {
        folded.append(letter);
      }
    }
    return onceAtEnd(folded);
  }

  private static boolean isDrawnOut(StringBuilder folded, char letter) {
    int length = folded.length();
    boolean twice =
        length >= 2 && folded.charAt(length - 1) == letter && folded.charAt(length - 2) == letter;
    return twice
        || (length >= 1 && folded.charAt(length - 1) == letter && "aiuñsjy".indexOf(letter) >= 0);
  }

  private static String onceAtEnd(StringBuilder folded) {
    int end = folded.length();
    while (end >= 3
        && folded.charAt(end - 1) == folded.charAt(end - 2)
        && "oe".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return folded.substring(0, end);
  }
}
