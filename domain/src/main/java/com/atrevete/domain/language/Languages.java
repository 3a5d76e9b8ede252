package com.atrevete.domain.language;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Guesses the language of a turn from the small words that only one language has. */
final class Languages {

  private static final Set<String> SPANISH =
      folded(
          "que", "el", "los", "las", "por", "para", "con", "una", "un", "de", "quiero", "hola",
          "mi", "lo", "es", "y", "cita", "tengo", "puedo", "no", "si", "mañana", "hoy", "muy",
          "pero", "gracias", "al", "del");
  private static final Set<String> ENGLISH =
      folded(
          "the",
          "i",
          "you",
          "is",
          "are",
          "my",
          "for",
          "with",
          "and",
          "to",
          "can",
          "please",
          "thanks",
          "thank",
          "hello",
          "hi",
          "what",
          "how",
          "want",
          "would",
          "like",
          "on",
          "at",
          "do",
          "have",
          "appointment",
          "haircut",
          "tomorrow",
          "today",
          "yes",
          "book",
          "it",
          "this",
          "your",
          "morning",
          "afternoon",
          "next",
          "first",
          "second",
          "one",
          "late",
          "running",
          "perfect",
          "see",
          "there",
          "cancel",
          "of",
          "not",
          "in",
          "anyone",
          "last",
          "good",
          "payment",
          "failed",
          "card",
          "friday",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "saturday",
          "sunday",
          "could",
          "im",
          "pregnant",
          "person",
          "nails",
          "highlights",
          "need",
          "where",
          "when",
          "open",
          "sure");
  private static final Set<String> CATALAN =
      folded(
          "amb",
          "vull",
          "voldria",
          "dema",
          "gracies",
          "moltes",
          "els",
          "per",
          "tinc",
          "puc",
          "dilluns",
          "dimarts",
          "dimecres",
          "dijous",
          "divendres",
          "dissabte",
          "diumenge",
          "meva",
          "meu",
          "bon",
          "bona",
          "tarda",
          "mati",
          "avui",
          "ungles",
          "cabell",
          "cabells",
          "tallar",
          "fer",
          "hi",
          "seré",
          "sere",
          "qualsevol",
          "acord",
          "cap",
          "us",
          "plau",
          "sisplau",
          "quant",
          "quina",
          "quan",
          "fes",
          "soc",
          "em",
          "dic",
          "tard",
          "faig",
          "arribo",
          "setmana",
          "tractament",
          "metxes",
          "obriu",
          "teniu",
          "primera",
          "segona",
          "opcio",
          "vaig",
          "estic",
          "allergia",
          "allergica",
          "adeu",
          "merci",
          "podeu",
          "anullar",
          "cancellar",
          "canviar",
          "parlar",
          "dos",
          "tallarme",
          "tenyir",
          "on",
          "sou",
          "la",
          "lloc",
          "tens",
          "es",
          "clar",
          "perfecte",
          "enllaç",
          "pagat",
          "les",
          "embarassada",
          "amiga",
          "filla",
          "mare");

  /** Catalan words that Spanish has too. */
  private static final Set<String> SHARED =
      folded("primera", "dos", "la", "es", "amiga", "hi", "on", "us", "cap", "fes", "bon");

  private Languages() {}

  private static Set<String> folded(String... words) {
    return Arrays.stream(words).map(Letters::fold).collect(Collectors.toUnmodifiableSet());
  }

  static String of(List<Token> tokens) {
    int spanish = 0;
    int english = 0;
    int catalan = 0;
    for (Token token : tokens) {
      String word = token.word();
      spanish += SPANISH.contains(word) ? 2 : 0;
      english += ENGLISH.contains(word) ? 2 : 0;
      catalan += !CATALAN.contains(word) ? 0 : SHARED.contains(word) ? 1 : 2;
    }
    if (english > spanish && english > catalan) {
      return "en";
    }
    return catalan > spanish && catalan >= 2 ? "ca" : "es";
  }
}
