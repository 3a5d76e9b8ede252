package com.atrevete.domain.language;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** Numbers in figures and in Spanish words. */
final class Numbers {

  private static final String[] UP_TO_THIRTY =
      ("cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
              + " dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres"
              + " veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve treinta")
          .split(" ", -1);

  private static final Map<String, Integer> BY_WORD = load();

  private Numbers() {}

  private static Map<String, Integer> load() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < UP_TO_THIRTY.length; i++) {
      numbers.put(UP_TO_THIRTY[i], i);
    }
    numbers.put("un", 1);
    numbers.put("una", 1);
    numbers.put("par", 2);
    numbers.put("veintiun", 21);
    numbers.put("cuarenta", 40);
    numbers.put("cincuenta", 50);
    numbers.put("sesenta", 60);
    return numbers;
  }

  /** A whole number written as figures or as one word. */
  static OptionalInt of(Token token) {
    if (token.isNumber()) {
      return token.word().length() <= 4 ? figures(token.word()) : OptionalInt.empty();
    }
    Integer number = token.isWord() ? BY_WORD.get(token.word()) : null;
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  static OptionalInt figures(String text) {
    if (text.isEmpty() || text.length() > 9 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(text));
  }

  static Iterable<String> words() {
    return BY_WORD.keySet();
  }
}
