package com.atrevete.domain.language;

import com.atrevete.domain.language.Token.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Replaces chat spellings, English and Catalan by the Spanish that the readers know. */
final class Glossary {

  private static final int LONGEST_ENTRY = 5;

  private static final Glossary NONE = new Glossary();
  private static final Map<String, Glossary> BY_LANGUAGE = load();

  private final Map<String, List<String>> entries = new HashMap<>();

  static Glossary of(String language) {
    return BY_LANGUAGE.getOrDefault(language, NONE);
  }

  boolean knows(String word) {
    return entries.containsKey(word);
  }

  List<Token> translate(List<Token> tokens) {
    List<Token> translated = new ArrayList<>(tokens.size());
    int at = 0;
    while (at < tokens.size()) {
      int length = tokens.get(at).isWord() ? longest(tokens, at) : 0;
      if (length == 0) {
        translated.add(tokens.get(at));
        at++;
      } else {
        add(translated, tokens, at, length);
        at += length;
      }
    }
    return translated;
  }

  private void add(List<Token> translated, List<Token> tokens, int at, int length) {
    List<String> spanish = entries.getOrDefault(joined(tokens, at, length), List.of());
    String raw = tokens.get(at).raw();
    for (String word : spanish) {
      Kind kind = Character.isDigit(word.charAt(0)) ? Kind.NUMBER : Kind.WORD;
      translated.add(new Token(kind, word, spanish.size() == 1 && length == 1 ? raw : word));
    }
  }

  private int longest(List<Token> tokens, int at) {
    for (int length = LONGEST_ENTRY; length > 0; length--) {
      String phrase = joined(tokens, at, length);
      if (phrase != null && entries.containsKey(phrase)) {
        return length;
      }
    }
    return 0;
  }

  private static @Nullable String joined(List<Token> tokens, int at, int length) {
    if (at + length > tokens.size()) {
      return null;
    }
    StringBuilder phrase = new StringBuilder(tokens.get(at).word());
    for (int i = at + 1; i < at + length; i++) {
      if (!tokens.get(i).isWord() && !tokens.get(i).isNumber()) {
        return null;
      }
      phrase.append(' ').append(tokens.get(i).word());
    }
    return phrase.toString();
  }

  private static Map<String, Glossary> load() {
    Map<String, Glossary> glossaries = new HashMap<>();
    WordFile.sections("glossary.txt")
        .forEach((language, lines) -> {
          Glossary glossary = new Glossary();
          for (String line : lines) {
            String[] sides = line.split(" = ", 2);
            glossary.entries.put(foldAll(sides[0]), List.of(sides[1].split(" ", -1)));
          }
          glossaries.put(language, glossary);
        });
    return glossaries;
  }

  private static String foldAll(String phrase) {
    List<String> words = new ArrayList<>();
    for (String word : phrase.split(" ", -1)) {
      words.add(Letters.fold(word));
    }
    return String.join(" ", words);
  }
}
