package com.atrevete.domain.language;

import com.atrevete.domain.language.ServiceLexicon.Found;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which services a turn asks for, after refusals, corrections and who is served. */
final class ServiceReader {

  /**
   * The services asked for.
   *
   * @param names catalogue names in the order in which they were named
   * @param unsure a variant is still open
   * @param mentioned whether a service was named at all, wanted or not
   */
  record Services(List<String> names, boolean unsure, boolean mentioned) {}

  private static final Set<String> SHORT =
      Set.of(
          "corto",
          "corta",
          "cortito",
          "melenita",
          "barbilla",
          "bob",
          "pixie",
          "garçon",
          "garson",
          "media melena");
  private static final Set<String> LONG =
      Set.of("largo", "larga", "larguisimo", "largito", "melenon", "cintura", "espalda", "melena");
  private static final Set<String> STRONG_CORRECTION =
      Set.of(
          "digo",
          "perdon",
          "perdona",
          "rectifico",
          "corrijo",
          "equivocado",
          "equivoque",
          "sino",
          "mejor");

  private static final Phrase CONSULTATION = Phrase.of("^ [una|la|pues|quiero] [una|la] consulta");

  private final ServiceLexicon lexicon;
  private final Words words;
  private final Haircut haircut;
  private final boolean answersVariant;
  private final boolean answersService;

  ServiceReader(ServiceLexicon lexicon, Words words, TurnContext context) {
    this.lexicon = lexicon;
    this.words = words;
    this.haircut = new Haircut(lexicon, words);
    this.answersVariant = context == TurnContext.AWAITING_VARIANT;
    this.answersService = context == TurnContext.AWAITING_SERVICE;
  }

  Services read() {
    List<Found> wanted = new ArrayList<>();
    List<Found> all = lexicon.find(words);
    for (Found found : all) {
      if (!Polarity.isRefused(words, found.start(), found.end()) && !isHairOnly(found)) {
        dropCorrected(wanted, found);
        wanted.add(found);
      }
    }
    Set<String> names = new LinkedHashSet<>();
    boolean unsure = false;
    joinBioterapia(wanted);
    for (Found found : wanted) {
      List<String> resolved = resolve(found);
      names.addAll(resolved);
      unsure |=
          found.service().startsWith("?")
              && (resolved.isEmpty() || found.service().equals("?manicura"));
    }
    if (answersService && all.isEmpty() && CONSULTATION.in(words)) {
      return new Services(lexicon.named("Consulta gratuita"), false, true);
    }
    boolean open = names.isEmpty() || unsure || words.contains("bioterapia");
    if (answersVariant && open) {
      return variant(names, unsure);
    }
    return new Services(List.copyOf(names), unsure, !all.isEmpty());
  }

  /** "Corto" and "corta" describe hair; they are not the verb. */
  private boolean isHairOnly(Found found) {
    boolean one = found.end() == found.start() + 1;
    return one
        && Set.of("corto", "corta", "cortito", "cortos", "cortas")
            .contains(words.word(found.start()))
        && !words.word(found.start() - 1).equals("me");
  }

  /** "Las uñas de las manos con bioterapia" is one service, "manicura y bioterapia facial" two. */
  private void joinBioterapia(List<Found> wanted) {
    for (int i = 1; i < wanted.size(); i++) {
      Found found = wanted.get(i);
      boolean bare =
          words.word(found.start()).equals("bioterapia") && found.end() == found.start() + 1;
      boolean nails =
          Set.of("?manicura", "Manicura permanente").contains(wanted.get(i - 1).service());
      List<String> both = lexicon.named("Manicura permanente + bioterapia");
      if (bare && nails && !both.isEmpty()) {
        wanted.set(i - 1, new Found(both.getFirst(), wanted.get(i - 1).start(), found.end()));
        wanted.remove(i);
        return;
      }
    }
  }

  private void dropCorrected(List<Found> wanted, Found next) {
    if (wanted.isEmpty()) {
      return;
    }
    for (int at = wanted.getLast().end(); at < next.start(); at++) {
      if (STRONG_CORRECTION.contains(words.word(at))) {
        wanted.clear();
        return;
      }
    }
  }

  private List<String> resolve(Found found) {
    return switch (found.service()) {
      case "?manicura" -> lexicon.named("Manicura permanente");
      case "?peinado" -> hairdo();
      case Haircut.WOMENS_CUT -> haircut.of(found);
      default -> List.of(found.service());
    };
  }

  private List<String> hairdo() {
    if (words.containsAny(SHORT)) {
      return lexicon.named("Peinado corto");
    }
    return words.containsAny(LONG) ? lexicon.named("Peinado largo") : List.of();
  }

  private Services variant(Set<String> named, boolean unsure) {
    List<String> answer = List.of();
    if ((words.contains("bioterapia") && !words.contains("sin")) || words.contains("bio")) {
      answer = lexicon.named("Manicura permanente + bioterapia");
    } else if (words.containsAny(
        Set.of("corto", "corta", "cortito", "cortita", "melenita", "barbilla"))) {
      answer = lexicon.named("Peinado corto");
    } else if (words.containsAny(
        Set.of("largo", "larga", "largito", "cintura", "melena", "espalda", "larguisimo"))) {
      answer = lexicon.named("Peinado largo");
    } else if (words.containsAny(
        Set.of("sin", "normal", "sencilla", "simple", "basica", "permanente", "barata"))) {
      answer = lexicon.named("Manicura permanente");
    } else if (words.contains("con")) {
      answer = lexicon.named("Manicura permanente + bioterapia");
    }
    return answer.isEmpty()
        ? new Services(List.copyOf(named), unsure, !named.isEmpty())
        : new Services(answer, false, true);
  }
}
