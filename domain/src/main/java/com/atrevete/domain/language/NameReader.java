package com.atrevete.domain.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the name and surname that a turn gives. */
final class NameReader {

  /** A name, a surname or both. */
  record Name(@Nullable String first, @Nullable String surname) {

    static final Name NONE = new Name(null, null);

    boolean isGiven() {
      return first != null || surname != null;
    }
  }

  private static final int MOST_WORDS = 5;

  private static final Phrase STRONG_LEAD =
      Phrase.of(
          "(me llamo|mi nombre es|mi nombre completo es|se llama|su nombre es|a nombre de|el nombre"
              + " es|estoy como|soy|llamarme|llamame|llamadme|pon|ponme|ponlo a nombre de|apuntame"
              + " como|queria decir|quise decir|nombre)");
  private static final Phrase RELATIVE_LEAD =
      Phrase.of(
          "soy (su|la|el)"
              + " (hermana|hermano|madre|padre|hija|hijo|marido|novia|novio|pareja|amiga|mujer)");
  private static final Phrase INTRODUCTION = Phrase.of("(me llamo|mi nombre es|soy)");
  private static final Phrase WEAK_LEAD = Phrase.of("(me dicen|me llaman|todos me dicen|dicen)");
  private static final Phrase SURNAME_LEAD =
      Phrase.of(
          "(mi apellido es|mis apellidos son|me apellido|se apellida|apellido|apellidos|apellido"
              + " es|apellidos son|de apellido|de apellidos|el apellido es)");
  private static final Set<String> PARTICLES =
      Set.of("de", "la", "las", "los", "del", "y", "da", "dos", "van", "von");
  private static final Set<String> FILLERS =
      Set.of(
          "hola",
          "buenas",
          "buenos",
          "dias",
          "tardes",
          "si",
          "no",
          "vale",
          "perdon",
          "perdona",
          "gracias",
          "pues",
          "es",
          "claro",
          "ok",
          "ay",
          "uy",
          "eh",
          "mira",
          "bueno",
          "correcto",
          "exacto",
          "aqui",
          "digo",
          "soy",
          "por",
          "favor",
          "mejor",
          "tu");

  private final Words words;
  private final TurnContext context;

  NameReader(Words words, TurnContext context) {
    this.words = words;
    this.context = context;
  }

  Name read() {
    boolean asked = context == TurnContext.AWAITING_NAME || context == TurnContext.AWAITING_SURNAME;
    List<String> surname = afterLast(SURNAME_LEAD, true);
    List<String> named = asked ? List.of() : afterLast(INTRODUCTION, false);
    if (named.isEmpty()) {
      named = afterLast(RELATIVE_LEAD, asked);
    }
    if (named.isEmpty()) {
      named = afterLast(STRONG_LEAD, asked);
    }
    if (named.isEmpty()) {
      named = afterLast(WEAK_LEAD, asked);
    }
    if (named.isEmpty() && asked && !(words.asksAnything() && words.count() > 3)) {
      named = bare();
    }
    Name name =
        named.isEmpty()
            ? Name.NONE
            : NameParts.split(
                named,
                context == TurnContext.AWAITING_SURNAME && surname.isEmpty() && !introduced(named));
    boolean onlySurname = named.isEmpty() || surname.containsAll(named);
    return surname.isEmpty()
        ? name
        : new Name(onlySurname ? null : name.first(), String.join(" ", surname));
  }

  /** "Soy Prieto" answers the surname, "soy Laura Prieto" and "soy Laura" do not. */
  private boolean introduced(List<String> named) {
    boolean firstName = FirstNames.isCommon(Letters.fold(named.getFirst()));
    return INTRODUCTION.in(words) && (named.size() > 1 || firstName);
  }

  private List<String> afterLast(Phrase lead, boolean asked) {
    List<String> last = List.of();
    for (int at = lead.find(words, 0); at >= 0; at = lead.find(words, at + 1)) {
      boolean denied = words.word(at - 1).equals("no");
      List<String> name = denied ? List.of() : collect(lead.end(words, at), asked);
      last = name.isEmpty() ? last : name;
    }
    return last;
  }

  /** The words of a name from a position on; unasked, they must look like one. */
  private List<String> collect(int from, boolean asked) {
    int at = from;
    while (at < words.size() && !words.at(at).isWord() && !words.at(at).isNumber()) {
      at++;
    }
    List<String> name = new ArrayList<>();
    while (name.size() < MOST_WORDS && words.at(at).isWord() && isNameWord(at, !name.isEmpty())) {
      name.add(cased(words.at(at).raw()));
      at++;
    }
    while (!name.isEmpty() && PARTICLES.contains(Letters.fold(name.getLast()))) {
      name.removeLast();
    }
    boolean plausible =
        !name.isEmpty() && (asked || looksLikeName(name.getFirst(), words.at(from).raw()));
    return plausible ? name : List.of();
  }

  private static boolean looksLikeName(String name, String raw) {
    boolean capital =
        !raw.isEmpty()
            && Character.isUpperCase(raw.charAt(0))
            && raw.length() > 1
            && Character.isLowerCase(raw.charAt(1));
    return FirstNames.isCommon(Letters.fold(name)) || capital;
  }

  private boolean isNameWord(int at, boolean inside) {
    String word = Letters.fold(words.at(at).raw());
    if (PARTICLES.contains(word)) {
      boolean surnameStarts = context == TurnContext.AWAITING_SURNAME || inside;
      Token next = words.at(at + 1);
      return surnameStarts && next.isWord() && isNameWord(at + 1, true);
    }
    return word.length() > 1 && (FirstNames.isCommon(word) || !NameParts.isOrdinaryWord(word));
  }

  /** The first clause that is nothing but a name. */
  private List<String> bare() {
    for (int at = 0; at < words.size(); at++) {
      boolean clauseStarts =
          at == 0 || words.at(at - 1).endsSentence() || words.at(at - 1).kind() == Token.Kind.COMMA;
      if (!clauseStarts) {
        continue;
      }
      int start = at;
      while (words.at(start).isWord() && FILLERS.contains(words.word(start))) {
        start++;
      }
      List<String> name = collect(start, true);
      int end = start + name.size();
      boolean corrected = words.word(end).equals("no");
      if (!name.isEmpty() && !corrected && couldBeCalled(name.getFirst())) {
        return name;
      }
    }
    return List.of();
  }

  /** "Asdfgh" is no first name; a surname is taken as it is written. */
  private boolean couldBeCalled(String name) {
    String folded = Letters.fold(name);
    return context != TurnContext.AWAITING_NAME
        || FirstNames.isCommon(folded)
        || NameParts.canBeSaid(folded);
  }

  /** "JOSE" and "jose" become "Jose"; "McCall" stays. */
  private static String cased(String raw) {
    if (raw.equalsIgnoreCase("Mª")) {
      return "María";
    }
    String lower = raw.toLowerCase(Locale.ROOT);
    if (PARTICLES.contains(lower)) {
      return lower;
    }
    boolean plain = raw.equals(lower) || raw.equals(raw.toUpperCase(Locale.ROOT));
    return plain ? Character.toUpperCase(lower.charAt(0)) + lower.substring(1) : raw;
  }
}
