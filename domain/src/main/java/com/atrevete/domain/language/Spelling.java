package com.atrevete.domain.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
  private final Map<String, List<String>> byShape = new HashMap<>();

  Spelling(Collection<String> targets) {
    for (String target : targets) {
      known.add(target);
      if (target.length() >= SHORTEST_BY_SOUND) {
        bySound.merge(Phonetics.key(target), target, (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
    for (String key : bySound.keySet()) {
      byShape.computeIfAbsent(shape(key, key.length()), _ -> new ArrayList<>()).add(key);
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
    for (int length = key.length() - 1; length <= key.length() + 1; length++) {
      for (String other : byShape.getOrDefault(shape(key, length), List.of())) {
        String target = bySound.getOrDefault(other, other);
        boolean near = target.length() >= SHORTEST_BY_EDIT && Phonetics.oneEditApart(key, other);
        best = near && (best.equals(word) || target.compareTo(best) < 0) ? target : best;
      }
    }
    return best;
  }

  /** A slip keeps the first sound: "taparme" is no slip for "raparme". */
  private static String shape(String key, int length) {
    return key.charAt(0) + String.valueOf(length);
  }
}
