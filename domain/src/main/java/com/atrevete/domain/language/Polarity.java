package com.atrevete.domain.language;

import java.util.Set;

/**
 * Whether something named in a turn is refused there: "color no", "ni el lunes", "menos con Rosa".
 */
final class Polarity {

  private static final int REACH = 5;
  private static final int EXCEPT_REACH = 2;

  private static final Set<String> EXCEPT =
      Set.of("menos", "excepto", "salvo", "sin", "ni", "tampoco", "quita", "quitar", "quitame");
  private static final Set<String> TURNS =
      Set.of(
          "pero", "sino", "mejor", "solo", "si", "porque", "aunque", "digo", "perdon", "quiero",
          "hasta");
  private static final Phrase NO_CERTAINTY =
      Phrase.of(
          "no (se|lo"
              + " se|hay|teneis|tienes|tendras|tendriais|tendreis|habra|habria|queda|quedan|tengo"
              + " claro|te olvides|me acuerdo|recuerdo|puede ser|podria ser|podria|seria|seria"
              + " posible|podeis|puedes|estoy segura|es|me decido|era|me digas)");
  private static final Phrase INSTEAD = Phrase.of("(en vez|en lugar) (de|del)");
  private static final Phrase REFUSED_AFTER =
      Phrase.of(
          "(no|tampoco) [me|nos|lo|la]"
              + " [puedo|podre|podria|podemos|puede|pueda|quiero|va|viene|vienen|van|iba|apetece|gusta|hace"
              + " falta|voy a poder|llego|trabajo]");
  private static final Phrase IMPOSSIBLE =
      Phrase.of("(imposible|me es imposible|fatal|lo tengo complicado|trabajo)");

  private Polarity() {}

  static boolean isRefused(Words words, int start, int end) {
    return refusedBefore(words, start) || refusedAfter(words, end);
  }

  private static boolean refusedBefore(Words words, int start) {
    int at = start - 1;
    for (int steps = 0; steps < REACH; steps++, at--) {
      Token token = words.at(at);
      if (token.endsSentence() || token.kind() == Token.Kind.COMMA) {
        return false;
      }
      if (steps < EXCEPT_REACH && EXCEPT.contains(token.word()) && !isNotMoreThan(words, at)) {
        return true;
      }
      if (isVersus(words, at)) {
        return true;
      }
      if (token.word().equals("no")) {
        return NO_CERTAINTY.end(words, at) < 0 && !words.asksInClause(at) && !isTail(words, at);
      }
      if (TURNS.contains(token.word()) && !words.word(at - 1).equals("no")) {
        return false;
      }
    }
    return false;
  }

  /** "las 5 menos cuarto", "más o menos". */
  private static boolean isNotMoreThan(Words words, int at) {
    return words.word(at).equals("menos")
        && (words.word(at - 1).equals("o") || Numbers.of(words.at(at - 1)).isPresent());
  }

  private static boolean isVersus(Words words, int at) {
    int end = INSTEAD.end(words, at);
    return end > 0;
  }

  /** "el viernes no el sábado": the no belongs to what stands before it. */
  private static boolean isTail(Words words, int at) {
    Token before = words.at(at - 1);
    boolean afterThing =
        before.isWord()
            && (DateGrammar.WEEKDAYS.containsKey(before.word()) || before.word().equals("mañana"));
    return afterThing && !words.word(at + 1).startsWith("pue");
  }

  private static boolean refusedAfter(Words words, int end) {
    int after = REFUSED_AFTER.end(words, end);
    if (after < 0 || words.at(end).isPassable()) {
      return IMPOSSIBLE.end(words, end) > 0 && !words.at(end).isPassable();
    }
    boolean asked = words.asksInClause(end);
    boolean certainty = NO_CERTAINTY.end(words, end) > 0 && !words.word(end + 1).startsWith("pued");
    return !asked && !certainty;
  }
}
