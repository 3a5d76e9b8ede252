package com.atrevete.domain.language;

import java.util.List;

/** From the messages of a turn to the words that the readers work on. */
final class Normaliser {

  /** The words of a turn and the language it was written in. */
  record Normalised(Words words, String language) {}

  private static final Glossary CHAT = Glossary.of("es");

  private final Spelling spelling;

  Normaliser(Spelling spelling) {
    this.spelling = spelling;
  }

  Normalised read(List<String> messages) {
    List<Token> tokens = Tokeniser.cut(messages);
    String language = Languages.of(tokens);
    List<Token> spanish =
        language.equals("es") ? CHAT.translate(tokens) : Glossary.of(language).translate(tokens);
    return new Normalised(
        new Words(
            spanish.stream().filter(token -> !isLaughter(token)).map(this::repaired).toList()),
        language);
  }

  /** "Jaja", "jejeje", "hahaha". */
  private static boolean isLaughter(Token token) {
    String word = token.word();
    boolean longEnough = token.isWord() && word.length() >= 4 && "jh".indexOf(word.charAt(0)) >= 0;
    return longEnough
        && word.chars().allMatch(letter -> letter == word.charAt(0) || letter == word.charAt(1))
        && "aeiou".indexOf(word.charAt(1)) >= 0;
  }

  private Token repaired(Token token) {
    if (!token.isWord()) {
      return token;
    }
    String repaired = spelling.repair(token.word());
    boolean strange = repaired.length() > 4 && !spelling.knows(repaired);
    return strange ? token.sounding(Phonetics.key(repaired)) : token.withWord(repaired);
  }
}
