package com.atrevete.domain.language;

import com.atrevete.domain.language.ServiceLexicon.Found;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Whose hair is cut: a woman's, a man's or a child's. */
final class Haircut {

  private static final String CHILDS_CUT = "Corte niño";
  private static final String MENS_CUT = "Corte caballero";
  static final String WOMENS_CUT = "Corte de pelo";
  private static final int ADULT_HAIRCUT_FROM_AGE = 12;
  private static final Set<String> MEN =
      Set.of(
          "hombre",
          "caballero",
          "marido",
          "novio",
          "padre",
          "papa",
          "hermano",
          "abuelo",
          "chico",
          "esposo",
          "suegro",
          "cuñado",
          "tio",
          "primo",
          "sobrino",
          "amigo",
          "señor",
          "varon");
  private static final Set<String> CHILDREN =
      Set.of(
          "niño", "niña", "niños", "niñas", "nene", "nena", "peque", "peques", "crio", "cria",
          "bebe", "hijito", "hijita");
  private static final Set<String> WOMEN =
      Set.of("dama", "mujer", "señora", "chica", "madre", "hermana", "amiga");

  private final ServiceLexicon lexicon;
  private final Words words;

  Haircut(ServiceLexicon lexicon, Words words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  List<String> of(Found found) {
    for (int at = found.start(); at < found.end(); at++) {
      if (WOMEN.contains(words.word(at))) {
        return List.of(WOMENS_CUT);
      }
    }
    OptionalInt age = age();
    boolean young = age.isPresent() && age.getAsInt() < ADULT_HAIRCUT_FROM_AGE;
    boolean child = age.isEmpty() && words.containsAny(CHILDREN);
    if (young || child) {
      return lexicon.named(CHILDS_CUT);
    }
    boolean man = words.containsAny(MEN) || (age.isPresent() && words.contains("hijo"));
    return man ? lexicon.named(MENS_CUT) : List.of(WOMENS_CUT);
  }

  private OptionalInt age() {
    for (int at = 1; at < words.size(); at++) {
      if (Set.of("años", "añitos").contains(words.word(at))
          && Numbers.of(words.at(at - 1)).isPresent()) {
        return Numbers.of(words.at(at - 1));
      }
    }
    return OptionalInt.empty();
  }
}
