package com.atrevete.domain.language;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** How many people a turn speaks of: "somos tres", "mi hija y yo". */
final class PeopleCounter {

  private static final String RELATIVES =
      "hija|hijo|madre|mama|hermana|hermano|amiga|amigo|prima|marido|novio|novia|pareja|niña|niño|suegra|cuñada|abuela"
          + "|peque|padre|papa|mujer|compañera|nieta|sobrina|vecina|tia";
  private static final Phrase COUNTED =
      Phrase.of(
          "(somos|seriamos|seremos|iremos|iriamos|vamos|vendremos|para) [nosotras|los|las|unas]"
              + " (dos|tres|cuatro|cinco|seis|2|3|4|5|6)"
              + " [personas|chicas|amigas|mujeres|niños|niñas|hermanas]");
  private static final Phrase PEOPLE =
      Phrase.of("(dos|tres|cuatro|cinco|seis|2|3|4|5|6) (personas|chicas|amigas|mujeres|clientas)");
  private static final Phrase SEVERAL_AND_ME =
      Phrase.of(
          "mis (dos|tres|2|3) (hijas|hijos|hermanas|amigas|niñas|niños|primas) y (yo|para mi)");
  private static final Phrase ONE_AND_ME =
      Phrase.of("(mi|una) (" + RELATIVES + ") y [para|a] (yo|mi)");
  private static final Phrase ME_AND_ONE =
      Phrase.of("(yo|mi) y [para|a|otro|otra|de] [para|a] (mi|una) (" + RELATIVES + ")");

  private PeopleCounter() {}

  static @Nullable Integer count(Words words) {
    int several = SEVERAL_AND_ME.find(words, 0);
    if (several >= 0) {
      return Numbers.of(words.at(several + 1)).orElse(1) + 1;
    }
    for (Phrase phrase : new Phrase[] {COUNTED, PEOPLE}) {
      int start = phrase.find(words, 0);
      if (start >= 0 && !isForOption(words, start)) {
        OptionalInt number = firstNumber(words, start);
        return number.isPresent() ? number.getAsInt() : null;
      }
    }
    boolean two = ONE_AND_ME.in(words) || ME_AND_ONE.in(words);
    return two ? 2 : null;
  }

  private static boolean isForOption(Words words, int start) {
    return words.word(start).equals("para")
        && !words.word(start + 2).matches("personas|chicas|amigas|mujeres|niñ.s|hermanas")
        && !words.at(start + 2).endsSentence();
  }

  private static OptionalInt firstNumber(Words words, int start) {
    for (int at = start; at < start + 4; at++) {
      OptionalInt number = Numbers.of(words.at(at));
      if (number.isPresent()) {
        return number;
      }
    }
    return OptionalInt.empty();
  }
}
