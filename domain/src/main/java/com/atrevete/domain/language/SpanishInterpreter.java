package com.atrevete.domain.language;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Understands Spanish (and enough English and Catalan) by rules, in well under a millisecond. */
public final class SpanishInterpreter implements Interpreter {

  /** What is built from a vocabulary once and used for every turn until the catalogue changes. */
  private record Prepared(Vocabulary vocabulary, ServiceLexicon lexicon, Spelling spelling) {}

  private final AtomicReference<@Nullable Prepared> prepared = new AtomicReference<>();

  @Override
  public Understanding interpret(Turn turn, Vocabulary vocabulary) {
    Prepared ready = prepare(vocabulary);
    Normaliser.Normalised text = new Normaliser(ready.spelling()).read(turn.messages());
    return new TurnReader(turn, vocabulary, ready.lexicon(), ready.spelling(), text).read();
  }

  private Prepared prepare(Vocabulary vocabulary) {
    Prepared known = prepared.get();
    if (known != null && known.vocabulary().equals(vocabulary)) {
      return known;
    }
    ServiceLexicon lexicon = new ServiceLexicon(vocabulary);
    Prepared fresh = new Prepared(vocabulary, lexicon, spelling(vocabulary, lexicon));
    prepared.set(fresh);
    return Objects.requireNonNull(fresh);
  }

  private static Spelling spelling(Vocabulary vocabulary, ServiceLexicon lexicon) {
    Set<String> targets = new HashSet<>(Signs.literals());
    targets.addAll(lexicon.literals());
    targets.addAll(DateGrammar.WEEKDAYS.keySet());
    targets.addAll(
        List.of(
            "mañana", "tarde", "noche", "semana", "pasado", "proximo", "proxima", "media",
            "cuarto"));
    Numbers.words().forEach(targets::add);
    vocabulary.stylists().forEach(stylist -> targets.add(Letters.fold(stylist)));
    return new Spelling(targets);
  }
}
