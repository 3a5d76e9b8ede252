package com.atrevete.domain.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The tokens of one turn, oldest message first, with the small questions every reader asks. */
final class Words {

  private final List<Token> tokens;
  private final Set<String> present = new HashSet<>();

  Words(List<Token> tokens) {
    this.tokens = List.copyOf(tokens);
    for (Token token : tokens) {
      present.add(token.word());
    }
  }

  List<Token> tokens() {
    return tokens;
  }

  int size() {
    return tokens.size();
  }

  /** The token at a position; {@link Token#END} outside the turn. */
  Token at(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index) : Token.END;
  }

  String word(int index) {
    return at(index).word();
  }

  boolean isAny(int index, Set<String> words) {
    return words.contains(word(index));
  }

  boolean contains(String word) {
    return present.contains(word);
  }

  boolean containsAny(Set<String> words) {
    for (String word : words) {
      if (present.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The first position from a position on that is neither comma nor emoji. */
  int pass(int index) {
    int at = index;
    while (at(at).isPassable()) {
      at++;
    }
    return at;
  }

  /** How many words and numbers there are. */
  int count() {
    int count = 0;
    for (Token token : tokens) {
      if (token.isWord() || token.isNumber()) {
        count++;
      }
    }
    return count;
  }

  /** First position of the sentence that holds a position. */
  int sentenceStart(int index) {
    int start = index;
    while (start > 0 && !at(start - 1).endsSentence()) {
      start--;
    }
    return start;
  }

  /** Position of the mark that ends the sentence that holds a position. */
  int sentenceEnd(int index) {
    int end = index;
    while (end < size() && !at(end).endsSentence()) {
      end++;
    }
    return end;
  }

  /**
   * Whether the clause that holds a position is asked: "no puedo el lunes, ¿y el martes?" is two.
   */
  boolean asksInClause(int index) {
    int end = index;
    while (end < size() && !at(end).endsSentence() && at(end).kind() != Token.Kind.COMMA) {
      end++;
    }
    return at(end).kind() == Token.Kind.QUESTION;
  }

  boolean asksAnything() {
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.QUESTION) {
        return true;
      }
    }
    return false;
  }
}
