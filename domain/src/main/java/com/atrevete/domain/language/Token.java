package com.atrevete.domain.language;

/**
 * One word, number or mark of a turn.
 *
 * @param kind what it is
 * @param word lower case, accents folded, spelling repaired
 * @param raw as she wrote it
 * @param sound how it sounds, only for a word that no list knows
 */
record Token(Kind kind, String word, String raw, String sound) {

  /** A word as the patterns see it; STOP ends a sentence, BREAK a message. */
  enum Kind {
    WORD,
    NUMBER,
    COMMA,
    QUESTION,
    STOP,
    BREAK,
    EMOJI
  }

  static final Token END = new Token(Kind.BREAK, "", "", "");

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  /** Whether it separates sentences or messages. */
  boolean endsSentence() {
    return kind == Kind.STOP || kind == Kind.QUESTION || kind == Kind.BREAK;
  }

  /** Whether patterns look past it. */
  boolean isPassable() {
    return kind == Kind.COMMA || kind == Kind.EMOJI;
  }

  Token(Kind kind, String word, String raw) {
    this(kind, word, raw, "");
  }

  Token withWord(String other) {
    return new Token(kind, other, raw);
  }

  Token sounding(String heard) {
    return new Token(kind, word, raw, heard);
  }
}
