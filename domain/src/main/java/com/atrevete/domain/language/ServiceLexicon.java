package com.atrevete.domain.language;

import com.atrevete.domain.language.Vocabulary.ServiceWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of the salon's services, built from its catalogue and what customers usually say. */
final class ServiceLexicon {

  /**
   * A name and the service it means.
   *
   * @param phrase how it is said
   * @param service the catalogue name, or a family such as "?manicura" that leaves a variant open
   */
  private record Entry(Phrase phrase, String service) {}

  /**
   * A service found in a turn.
   *
   * @param service as in {@link Entry}
   * @param start position of its first word
   * @param end position after its last word
   */
  record Found(String service, int start, int end) {}

  private static final Set<String> SMALL_WORDS = Set.of("de", "la", "el", "y", "con", "para", "en");

  private final Map<String, String> catalogue = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  ServiceLexicon(Vocabulary vocabulary) {
    for (ServiceWords service : vocabulary.services()) {
      catalogue.put(Letters.fold(service.name()), service.name());
    }
    for (String line : WordFile.lines("services.txt")) {
      String[] sides = line.split(" : ", 2);
      String name =
          catalogue.getOrDefault(Letters.fold(sides[0]), sides[0].startsWith("?") ? sides[0] : "");
      if (!name.isEmpty()) {
        entries.add(new Entry(Phrase.of(sides[1]), name));
      }
    }
    for (ServiceWords service : vocabulary.services()) {
      add(service.name(), service.name());
      service.aliases().forEach(alias -> add(alias, service.name()));
    }
  }

  private void add(String alias, String service) {
    List<String> words = new ArrayList<>();
    for (Token token : Tokeniser.cut(List.of(alias))) {
      if (token.isWord() || token.isNumber()) {
        words.add(
            SMALL_WORDS.contains(token.word()) && !words.isEmpty()
                ? "[" + token.word() + "]"
                : token.word());
      }
    }
    if (!words.isEmpty()) {
      entries.add(new Entry(Phrase.of(String.join(" ", words)), service));
    }
  }

  /** The catalogue's spelling of a service, or nothing when the salon does not offer it. */
  List<String> named(String service) {
    String name = catalogue.get(Letters.fold(service));
    return name == null ? List.of() : List.of(name);
  }

  /** Every service named in a turn, the longest name at each place. */
  List<Found> find(Words words) {
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Found longest = longest(words, at);
      if (longest == null) {
        at++;
      } else {
        found.add(longest);
        at = longest.end();
      }
    }
    return found;
  }

  private @org.jspecify.annotations.Nullable Found longest(Words words, int start) {
    Found longest = null;
    if (!words.at(start).isWord()) {
      return null;
    }
    for (Entry entry : entries) {
      int end = entry.phrase().end(words, start);
      if (end > start && (longest == null || end > longest.end())) {
        longest = new Found(entry.service(), start, end);
      }
    }
    return longest;
  }

  /** Every whole word of a name; spelling is repaired towards them. */
  Set<String> literals() {
    Set<String> literals = new HashSet<>();
    entries.forEach(entry -> literals.addAll(entry.phrase().literals()));
    return literals;
  }
}
