package com.atrevete.domain.language;

import com.atrevete.domain.language.NameReader.Name;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells first names from surnames, and both from ordinary words. */
final class NameParts {

  /** First names that are surnames just as often. */
  private static final Set<String> ALSO_SURNAMES =
      Set.of(
          "martin",
          "vega",
          "lorenzo",
          "domingo",
          "gregorio",
          "marcos",
          "santiago",
          "salvador",
          "luna",
          "andres",
          "benito",
          "gracia",
          "vicente",
          "simon",
          "leon",
          "cruz",
          "felix",
          "miguel",
          "mariano",
          "blanca",
          "mateo",
          "gabriel",
          "rosario",
          "pascual",
          "esteban",
          "sebastian",
          "alba",
          "lucas",
          "julian",
          "bruno");

  private static final Set<String> ORDINARY =
      Set.copyOf(new HashSet<>(WordFile.lines("not-names.txt")));

  private static final List<String> KEYBOARD =
      List.of("qwertyuiop", "asdfghjkl", "zxcvbnm", "poiuytrewq", "lkjhgfdsa", "mnbvcxz");

  private static final Pattern WITHOUT_VOWELS = Pattern.compile("[^aeiouy]+|.*[^aeiouy]{4}.*");

  private NameParts() {}

  /** Whether somebody may be called so: what a hand drops on a keyboard is no name. */
  static boolean canBeSaid(String folded) {
    return folded.chars().distinct().count() > 1
        && !WITHOUT_VOWELS.matcher(folded).matches()
        && KEYBOARD.stream().noneMatch(row -> sharesThreeKeys(row, folded));
  }

  private static boolean sharesThreeKeys(String row, String folded) {
    return IntStream.rangeClosed(0, folded.length() - 3)
        .anyMatch(at -> row.contains(folded.substring(at, at + 3)));
  }

  static boolean isOrdinaryWord(String folded) {
    return ORDINARY.contains(folded) || DateGrammar.WEEKDAYS.containsKey(folded);
  }

  /**
   * Splits the words of a name.
   *
   * @param surnameAsked whether Maite asked for the surname, so that a single word is one
   */
  static Name split(List<String> words, boolean surnameAsked) {
    int firstNames = countFirstNames(words, surnameAsked);
    if (surnameAsked && (words.size() == 1 || firstNames == 0 || firstNames == words.size())) {
      return new Name(null, String.join(" ", words));
    }
    String first = String.join(" ", words.subList(0, firstNames));
    String surname = String.join(" ", words.subList(firstNames, words.size()));
    return new Name(first, surname.isEmpty() ? null : surname);
  }

  private static int countFirstNames(List<String> words, boolean surnameAsked) {
    int count = 0;
    while (count < words.size() && isFirstName(words, count)) {
      count++;
    }
    return count == 0 && !surnameAsked ? 1 : count;
  }

  private static boolean isFirstName(List<String> words, int at) {
    String word = Letters.fold(words.get(at));
    if (Set.of("del", "de").contains(word) && at > 0 && at + 1 < words.size()) {
      return Set.of("mar", "carmen", "pilar", "rocio").contains(Letters.fold(words.get(at + 1)));
    }
    return FirstNames.isCommon(word)
        && ((at == 0 && words.size() > 1) || !ALSO_SURNAMES.contains(word))
        && at < 3
        && !(at == 0
            && ALSO_SURNAMES.contains(word)
            && words.size() == 2
            && !FirstNames.isCommon(Letters.fold(words.get(1)))
            && word.equals("martin"));
  }
}
