package com.atrevete.domain.language;

/**
 * How a Spanish word sounds, so that "mexas", "juebes" and "kancelar" meet their right spelling.
 */
final class Phonetics {

  private Phonetics() {}

  /** Words that sound alike have the same key. */
  static String key(String word) {
    StringBuilder key = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
      String sound = sound(word.charAt(i), next, i > 0 ? word.charAt(i - 1) : ' ');
      if (!sound.isEmpty() && !endsWith(key, sound)) {
        key.append(sound);
      }
    }
    return key.toString();
  }

  private static boolean endsWith(StringBuilder key, String sound) {
    return !key.isEmpty() && key.charAt(key.length() - 1) == sound.charAt(0);
  }

  private static String sound(char letter, char next, char before) {
    boolean soft = next == 'e' || next == 'i';
    return switch (letter) {
      case 'v', 'w' -> "b";
      case 'c' -> next == 'h' ? "x" : soft ? "s" : "k";
      case 'z' -> "s";
      case 'q' -> "k";
      case 'h' -> "";
      case 'u' -> (before == 'q' || before == 'g') && soft ? "" : "u";
      case 'g' -> soft ? "j" : "g";
      case 'y' -> "i";
      case 'l' -> next == 'l' ? "i" : before == 'l' ? "" : "l";
      case 'm' -> next == 'b' || next == 'p' ? "n" : "m";
      default -> String.valueOf(letter);
    };
  }

  /**
   * Whether one letter added, dropped, changed or swapped with its neighbour makes one the other.
   */
  static boolean oneEditApart(String a, String b) {
    int gap = a.length() - b.length();
    if (gap > 1 || gap < -1) {
      return false;
    }
    int same = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    if (gap == 0) {
      return tail(a, same + 1).equals(tail(b, same + 1)) || swapped(a, b, same);
    }
    return gap > 0
        ? tail(a, same + 1).equals(tail(b, same))
        : tail(a, same).equals(tail(b, same + 1));
  }

  private static boolean swapped(String a, String b, int at) {
    return at + 1 < a.length()
        && a.charAt(at) == b.charAt(at + 1)
        && a.charAt(at + 1) == b.charAt(at)
        && tail(a, at + 2).equals(tail(b, at + 2));
  }

  private static String tail(String word, int from) {
    return from >= word.length() ? "" : word.substring(from);
  }
}
