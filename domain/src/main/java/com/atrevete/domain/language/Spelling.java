package com.atrevete.domain.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Repairs misspelt words towards the words the readers know: by sound ("mexas"), else by one edit
 * ("pedicuta"). A real word is left alone: "muchas" is not a slip for "mechas".
 */
final class Spelling {

  private static final int SHORTEST_BY_SOUND = 4;
  private static final int SHORTEST_BY_EDIT = 6;

  private static final Set<String> REAL_WORDS =
      Set.copyOf(new HashSet<>(WordFile.lines("real-words.txt")));

  private final Set<String> known = new HashSet<>();
  private final Map<String, String> bySound = new HashMap<>();

  Spelling(Collection<String> targets) {
    for (String target : targets) {
      known.add(target);
      if (target.length() >= SHORTEST_BY_SOUND) {
        bySound.merge(Phonetics.key(target), target, (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
  }

  boolean knows(String word) {
    return known.contains(word) || REAL_WORDS.contains(word);
  }

  String repair(String word) {
    if (word.length() < SHORTEST_BY_SOUND || knows(word)) {
      return word;
    }
    String key = Phonetics.key(word);
    String alike = bySound.get(key);
    if (alike != null) {
      return alike;
    }
    return key.length() >= SHORTEST_BY_EDIT - 1 && word.length() >= SHORTEST_BY_EDIT - 1
        ? nearest(word, key)
        : word;
  }

  private String nearest(String word, String key) {
    String best = word;
    for (Map.Entry<String, String> entry : bySound.entrySet()) {
      String target = entry.getValue();
      boolean longEnough = target.length() >= SHORTEST_BY_EDIT;
      if (longEnough
          && Phonetics.oneEditApart(key, entry.getKey())
          && isBetter(target, best, word)) {
        best = target;
      }
    }
    return best;
  }

  /** Prefers the same first letter, then the alphabet, so that a repair never depends on chance. */
  private static boolean isBetter(String target, String best, String word) {
    if (best.equals(word)) {
      return true;
    }
    boolean targetFits = target.charAt(0) == word.charAt(0);
    boolean bestFits = best.charAt(0) == word.charAt(0);
    return targetFits == bestFits ? target.compareTo(best) < 0 : targetFits;
  }
}
