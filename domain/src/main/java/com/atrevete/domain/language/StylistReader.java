package com.atrevete.domain.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which professional a turn wants or does not want. */
final class StylistReader {

  /**
   * What a turn says about professionals.
   *
   * @param wanted the one asked for
   * @param refused the one she does not want
   * @param anyone anybody is fine
   */
  record Stylists(@Nullable String wanted, @Nullable String refused, boolean anyone) {}

  private static final Map<String, String> NICKNAMES =
      Map.of(
          "pili", "pilar", "pilarin", "pilar", "piluca", "pilar", "viti", "victor", "rosi", "rosa");
  private static final Set<String> INTRODUCES =
      Set.of(
          "con",
          "atienda",
          "llame",
          "conteste",
          "escriba",
          "la",
          "el",
          "de",
          "a",
          "para",
          "por",
          "menos",
          "excepto",
          "salvo",
          "ni",
          "y",
          "o",
          "no",
          "sea",
          "que",
          "prefiero",
          "quiero",
          "mejor",
          "vale",
          "si",
          "pues");
  private static final Set<String> INTRODUCES_OWN_NAME =
      Set.of("llamo", "soy", "llama", "nombre", "es");
  private static final Phrase AFTER_OWN_NAME =
      Phrase.of("(llamo|soy|nombre es|llama|nombre de|dicen)");

  private static final Phrase ANY_MOMENT =
      Phrase.of(
          "(igual|cualquier|indiferente|importa) [me] [el|la|a|de|que]"
              + " (dia|hora|cuando|momento|horario)");

  private final Map<String, String> byKey = new HashMap<>();
  private final Words words;
  private final TurnContext context;

  StylistReader(List<String> stylists, Words words, TurnContext context) {
    for (String stylist : stylists) {
      byKey.put(Phonetics.key(Letters.fold(stylist)), stylist);
    }
    this.words = words;
    this.context = context;
  }

  Stylists read() {
    List<String> wanted = new ArrayList<>();
    String refused = null;
    for (int at = 0; at < words.size(); at++) {
      String stylist = at(at);
      if (stylist == null) {
        continue;
      }
      if (Polarity.isRefused(words, at, at + 1) || isRefusedWithLead(at)) {
        refused = stylist;
      } else if (!wanted.contains(stylist)) {
        wanted.add(stylist);
      }
    }
    boolean anyone = Signs.shows(Sign.ANYSTYLIST, words) && isAboutPeople();
    boolean either = wanted.size() > 1 && words.contains("o");
    String chosen = wanted.isEmpty() || either ? null : wanted.getLast();
    return new Stylists(chosen, refused, anyone && wanted.isEmpty());
  }

  /** The professional named at a position, or null. */
  private @Nullable String at(int at) {
    if (!words.at(at).isWord() || isOwnName(at) || !isIntroduced(at)) {
      return null;
    }
    String word = words.word(at);
    String plain = NICKNAMES.getOrDefault(word, word);
    String exact = byKey.get(Phonetics.key(plain));
    if (exact != null) {
      return exact;
    }
    boolean named = words.word(at - 1).equals("con") || context == TurnContext.AWAITING_STYLIST;
    return named || words.word(at - 2).equals("con") ? similar(plain) : null;
  }

  private @Nullable String similar(String word) {
    for (Map.Entry<String, String> stylist : byKey.entrySet()) {
      String key = Phonetics.key(word);
      String name = stylist.getKey();
      boolean diminutive =
          key.length() > name.length()
              && (key.equals(stem(name) + "ita")
                  || key.equals(stem(name) + "ito")
                  || key.equals(name + "in")
                  || key.equals(name + "sito"));
      if (diminutive
          || (name.length() >= 4
              && Phonetics.oneEditApart(key, name)
              && !FirstNames.isCommon(word))) {
        return stylist.getValue();
      }
    }
    return null;
  }

  private static String stem(String name) {
    return name.substring(0, name.length() - 1);
  }

  private boolean isIntroduced(int at) {
    boolean own = context == TurnContext.AWAITING_NAME || context == TurnContext.AWAITING_SURNAME;
    String before = words.word(at - 1);
    if (own) {
      return before.equals("con");
    }
    boolean asked =
        context == TurnContext.AWAITING_STYLIST
            || context == TurnContext.AWAITING_SLOT_CHOICE
            || context == TurnContext.AWAITING_BOOKING_CHOICE;
    boolean holiday =
        before.equals("del") || (before.equals("el") && words.word(at).equals("pilar"));
    boolean colour =
        words.word(at).equals("rosa") && !Set.of("con", "la", "de", "menos").contains(before);
    return asked
        || (!holiday
            && !colour
            && (INTRODUCES.contains(before) || words.at(at - 1).endsSentence()));
  }

  private boolean isOwnName(int at) {
    for (int start = at - 2; start < at; start++) {
      if (AFTER_OWN_NAME.end(words, start) == at) {
        return true;
      }
    }
    return INTRODUCES_OWN_NAME.contains(words.word(at - 1))
        && context != TurnContext.AWAITING_STYLIST;
  }

  /** "Con Rosa no" and "que no sea Rosa". */
  private boolean isRefusedWithLead(int at) {
    return (words.word(at - 1).equals("sea") && words.word(at - 2).equals("no"))
        || (words.word(at + 1).equals("no")
            && !words.asksInClause(at)
            && !words.word(at + 2).equals("hay"));
  }

  /** "Me da igual" answers who, unless it says that the day or the hour does not matter. */
  private boolean isAboutPeople() {
    if (ANY_MOMENT.in(words)) {
      return false;
    }
    boolean asked =
        context == TurnContext.AWAITING_STYLIST
            || context == TurnContext.IDLE
            || context == TurnContext.AWAITING_SERVICE;
    return asked || words.contains("con");
  }
}
