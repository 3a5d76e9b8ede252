package com.atrevete.domain.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the name that WhatsApp shows: often a person's, sometimes a shop's, a mood or only emoji.
 */
public final class ProfileName {

  private static final Set<String> NOT_A_PERSON =
      Set.of(
          "peluqueria",
          "salon",
          "estetica",
          "bar",
          "taller",
          "empresa",
          "tienda",
          "clinica",
          "oficina",
          "admin",
          "info",
          "mama",
          "papa",
          "la",
          "el",
          "yo",
          "amor",
          "hola",
          "disponible",
          "ocupado",
          "mi",
          "sin",
          "solo",
          "vida",
          "reina",
          "princesa",
          "lic",
          "dra",
          "dr",
          "señora",
          "family",
          "familia",
          "team",
          "shop",
          "store",
          "sl",
          "whatsapp",
          "user",
          "usuario",
          "cliente",
          "movil",
          "trabajo",
          "casa",
          "inmobiliaria",
          "autoescuela",
          "restaurante",
          "hotel",
          "spa",
          "beauty",
          "hair",
          "nails",
          "centro",
          "academia",
          "colegio",
          "asesoria",
          "gestoria",
          "transportes",
          "servicios");
  private static final int LONGEST = 60;

  /** How half of Spain writes María. */
  private static final Pattern MARIA = Pattern.compile("^M(ª|\\.ª|a\\.) ?");

  private ProfileName() {}

  /** The first name shown, or empty when it is not clearly a person's name. */
  public static Optional<String> firstName(String whatsappName) {
    String shown = MARIA.matcher(whatsappName.strip()).replaceFirst("María ").strip();
    if (shown.isEmpty() || shown.length() > LONGEST || hasForeignMarks(shown)) {
      return Optional.empty();
    }
    List<Token> tokens = Tokeniser.cut(List.of(shown)).stream().filter(Token::isWord).toList();
    boolean shop = tokens.stream().anyMatch(token -> NOT_A_PERSON.contains(token.word()));
    if (tokens.isEmpty() || shop || tokens.size() > 5) {
      return Optional.empty();
    }
    Token first = tokens.getFirst();
    boolean known = FirstNames.isCommon(first.word());
    boolean plausible =
        first.word().length() > 2
            && hasVowel(first.word())
            && startsUpper(first.raw())
            && !NameParts.isOrdinaryWord(first.word());
    return known || (plausible && tokens.size() <= 3)
        ? Optional.of(name(tokens))
        : Optional.empty();
  }

  private static String name(List<Token> tokens) {
    List<String> raw = tokens.stream().map(Token::raw).map(ProfileName::cased).toList();
    boolean initial = raw.size() > 1 && raw.getLast().length() == 1;
    NameReader.Name name = NameParts.split(initial ? raw.subList(0, raw.size() - 1) : raw, false);
    String first = name.first();
    return first == null ? raw.getFirst() : first;
  }

  private static String cased(String raw) {
    String lower = raw.toLowerCase(java.util.Locale.ROOT);
    return raw.length() > 1
            && (raw.equals(lower) || raw.equals(raw.toUpperCase(java.util.Locale.ROOT)))
        ? Character.toUpperCase(lower.charAt(0)) + lower.substring(1)
        : raw;
  }

  /** Digits, emoji and other ornaments leave doubt; a full stop, hyphen or apostrophe does not. */
  private static boolean hasForeignMarks(String shown) {
    return !shown
        .codePoints()
        .allMatch(point -> Character.isLetter(point) || " .'’-".indexOf(point) >= 0);
  }

  private static boolean startsUpper(String raw) {
    return Character.isUpperCase(raw.codePointAt(0));
  }

  private static boolean hasVowel(String word) {
    return word.chars().anyMatch(letter -> "aeiouy".indexOf(letter) >= 0);
  }
}
