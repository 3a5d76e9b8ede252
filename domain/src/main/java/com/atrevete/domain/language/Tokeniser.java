package com.atrevete.domain.language;

import com.atrevete.domain.language.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts messages into tokens in one pass, so that no input can make it slow. */
final class Tokeniser {

  /** What is longer is not a message to a salon; the rest is not read. */
  private static final int LONGEST_MESSAGE = 1_500;

  private static final int MOST_TOKENS = 300;

  private final List<Token> tokens = new ArrayList<>();

  static List<Token> cut(List<String> messages) {
    Tokeniser tokeniser = new Tokeniser();
    for (String message : messages) {
      if (!tokeniser.tokens.isEmpty()) {
        tokeniser.tokens.add(Token.END);
      }
      tokeniser.read(message);
    }
    return tokeniser.tokens;
  }

  private void read(String message) {
    String text =
        message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE) : message;
    int at = 0;
    while (at < text.length() && tokens.size() < MOST_TOKENS) {
      int point = text.codePointAt(at);
      if (Character.isLetter(point)) {
        at = word(text, at);
      } else if (isDigit(point)) {
        at = number(text, at);
      } else {
        mark(point);
        at += Character.charCount(point);
      }
    }
  }

  private int word(String text, int start) {
    int end = start;
    while (end < text.length()
        && (isPartOfWord(text.codePointAt(end))
            || isIrish(text, start, end)
            || joinsNames(text, start, end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    String raw = text.substring(start, end);
    tokens.add(new Token(Kind.WORD, Letters.fold(raw), raw));
    return end;
  }

  /** The apostrophe of "O'Connor"; elsewhere it separates ("d'acord"). */
  private static boolean isIrish(String text, int start, int at) {
    boolean apostrophe = text.charAt(at) == '\'' || text.charAt(at) == '\u2019';
    boolean letterO = at == start + 1 && text.charAt(start) == 'O';
    return apostrophe
        && letterO
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1));
  }

  /** The hyphen of "García-Lorca". */
  private static boolean joinsNames(String text, int start, int at) {
    return text.charAt(at) == '-'
        && Character.isUpperCase(text.charAt(start))
        && at + 1 < text.length()
        && Character.isUpperCase(text.charAt(at + 1))
        && at - start > 2;
  }

  private static boolean isPartOfWord(int point) {
    return Character.isLetter(point)
        || point == '·'
        || Character.getType(point) == Character.NON_SPACING_MARK;
  }

  private int number(String text, int start) {
    int end = start;
    while (end < text.length() && (isDigit(text.charAt(end)) || joinsDigits(text, end))) {
      end++;
    }
    String raw = text.substring(start, end);
    tokens.add(new Token(Kind.NUMBER, raw, raw));
    return end;
  }

  private static boolean joinsDigits(String text, int at) {
    return ":./-".indexOf(text.charAt(at)) >= 0
        && at + 1 < text.length()
        && isDigit(text.charAt(at + 1));
  }

  private static boolean isDigit(int point) {
    return point >= '0' && point <= '9';
  }

  private void mark(int point) {
    Kind kind =
        switch (point) {
          case ',', '(', ')', '-', '/', '–', '—' -> Kind.COMMA;
          case '?' -> Kind.QUESTION;
          case '.', '!', ';', ':', '\n', '…' -> Kind.STOP;
          default -> isEmoji(point) ? Kind.EMOJI : null;
        };
    if (point == '+' || point == '&') {
      tokens.add(new Token(Kind.WORD, "y", "+"));
    } else if (kind != null) {
      String raw = Character.toString(point);
      tokens.add(new Token(kind, raw.toLowerCase(Locale.ROOT), raw));
    }
  }

  private static boolean isEmoji(int point) {
    return point > 0x2190
        && (Character.getType(point) == Character.OTHER_SYMBOL || point >= 0x1F300);
  }
}
