package com.atrevete.domain.language;

import java.util.Set;

/** Whether a turn says yes, no or neither; in doubt, never yes. */
enum Answer {
  YES,
  NO,
  NEITHER;

  private static final Set<String> AFTER_YES =
      Set.of(
          "claro",
          "por",
          "porfa",
          "gracias",
          "vale",
          "quiero",
          "confirmo",
          "si",
          "soy",
          "voy",
          "que",
          "el",
          "la",
          "perfecto",
          "me",
          "correcto",
          "ok",
          "ire",
          "adelante",
          "genial",
          "bien",
          "exacto",
          "cancela",
          "cancelala",
          "anula",
          "anulala",
          "apuntame",
          "pero",
          "asi",
          "mejor",
          "con",
          "sin",
          "guapa",
          "amor",
          "cariño",
          "mujer",
          "estare",
          "confirmado",
          "iremos",
          "vamos",
          "dale",
          "venga",
          "ese",
          "esa",
          "eso",
          "reservame",
          "todo",
          "señora",
          "y",
          "encantada",
          "perfecta");
  private static final Set<String> FILLERS =
      Set.of(
          "pero", "bueno", "ay", "uy", "ah", "mejor", "y", "que", "pues", "espera", "perdon",
          "hola", "eh");

  /** Yes only when they stand alone: "va", but not "me va a ser imposible". */
  private static final Set<String> WEAK_YES =
      Set.of("va", "bueno", "bien", "seguro", "hecho", "listo", "sea", "reserva", "ideal", "voy");

  private static final Set<String> YES_MARKS =
      Set.of("👍", "👌", "✅", "🙌", "💪", "🆗", "✔", "🤝", "👏");
  private static final Set<String> NO_MARKS = Set.of("👎", "❌", "🚫", "🙅");

  static Answer read(Words words) {
    if (words.count() == 0) {
      return marks(words);
    }
    if (Signs.shows(Sign.YESIDIOM, words)) {
      return YES;
    }
    if (Signs.shows(Sign.NOIDIOM, words)) {
      return NO;
    }
    return clauses(words);
  }

  private static Answer marks(Words words) {
    for (Token token : words.tokens()) {
      if (NO_MARKS.contains(token.raw())) {
        return NO;
      }
      if (YES_MARKS.contains(token.raw())) {
        return YES;
      }
    }
    return NEITHER;
  }

  /**
   * The last clause that starts with an answer decides; a "no" later in a clause only without a
   * yes.
   */
  private static Answer clauses(Words words) {
    Answer answer = NEITHER;
    boolean clauseStarts = true;
    for (int at = 0; at < words.size(); at++) {
      Token token = words.at(at);
      if (token.endsSentence() || token.isPassable()) {
        clauseStarts = true;
        continue;
      }
      if (token.word().equals("no") && (clauseStarts || answer == NEITHER)) {
        answer = NO;
      } else if (isYes(words, at, clauseStarts) && (answer == NEITHER || isPlainYes(words, at))) {
        answer = YES;
      } else if (answer == NEITHER && Signs.end(Sign.NO, words, at) > 0) {
        answer = NO;
      }
      clauseStarts = clauseStarts && FILLERS.contains(token.word());
    }
    return answer;
  }

  private static boolean isPlainYes(Words words, int at) {
    return words.word(at).equals("si") && !words.word(at - 1).equals("no");
  }

  private static boolean isYes(Words words, int at, boolean clauseStarts) {
    if (words.word(at).equals("si")) {
      return isAffirmative(words, at, clauseStarts);
    }
    int end = Signs.end(Sign.YES, words, at);
    boolean weak = WEAK_YES.contains(words.word(at)) && end == at + 1;
    Token next = words.at(at + 1);
    boolean stands = clauseStarts && (!next.isWord() || AFTER_YES.contains(next.word()));
    return end > 0 && (!weak || stands);
  }

  /** "Sí" and "si claro" are yes; "si cancelo" is a condition. */
  private static boolean isAffirmative(Words words, int at, boolean clauseStarts) {
    Token next = words.at(at + 1);
    boolean accented = words.at(at).raw().indexOf('í') >= 0 || words.at(at).raw().indexOf('Í') >= 0;
    boolean alone = !next.isWord() && !next.isNumber();
    return accented
        || alone
        || (clauseStarts && AFTER_YES.contains(next.word()))
        || words.word(at - 1).equals("si");
  }
}
