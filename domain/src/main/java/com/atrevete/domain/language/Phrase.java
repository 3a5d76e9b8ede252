package com.atrevete.domain.language;

import com.atrevete.domain.language.PhraseParts.Piece;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A pattern over words: {@code no (me|nos) lleg* ... enlace [ya]}. A star ends a stem, a bar
 * separates alternatives of one or more words, brackets make them optional, three dots skip up to
 * four words of the same sentence, {@code #} is any number, {@code ^} and {@code $} are the first
 * and last word of a sentence. Commas are skipped. There are no other repetitions, so matching is
 * always fast.
 */
final class Phrase {

  private static final int LONGEST_GAP = 4;

  private sealed interface Part {}

  /** One of several short word sequences. */
  private record Choice(List<List<Piece>> alternatives, boolean optional) implements Part {}

  private enum Mark implements Part {
    GAP,
    START,
    END
  }

  private final List<Part> parts;

  private Phrase(List<Part> parts) {
    this.parts = parts;
  }

  static Phrase of(String pattern) {
    List<Part> parts = new ArrayList<>();
    for (String part : PhraseParts.split(pattern)) {
      parts.add(
          switch (part) {
            case "..." -> Mark.GAP;
            case "^" -> Mark.START;
            case "$" -> Mark.END;
            default -> new Choice(PhraseParts.alternatives(part), part.startsWith("["));
          });
    }
    return new Phrase(List.copyOf(parts));
  }

  /** The whole words it is made of; spelling is repaired towards them. */
  List<String> literals() {
    List<String> literals = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Choice choice) {
        choice.alternatives().forEach(alternative -> addWhole(literals, alternative));
      }
    }
    return literals;
  }

  private static void addWhole(List<String> literals, List<Piece> alternative) {
    for (Piece piece : alternative) {
      if (!piece.stem()) {
        literals.add(piece.text());
      }
    }
  }

  /** The words of which one must stand at its start, or empty when it may start otherwise. */
  Set<String> firstWords() {
    Set<String> first = new HashSet<>();
    for (Part part : parts) {
      if (part == Mark.START) {
        continue;
      }
      if (!(part instanceof Choice choice)
          || choice.alternatives().stream().anyMatch(a -> !a.getFirst().isWord())) {
        return Set.of();
      }
      choice.alternatives().forEach(alternative -> first.add(alternative.getFirst().text()));
      if (!choice.optional()) {
        return first;
      }
    }
    return Set.of();
  }

  boolean in(Words words) {
    return find(words, 0) >= 0;
  }

  /** The position at which it is first found from a position on, or -1. */
  int find(Words words, int from) {
    for (int start = from; start < words.size(); start++) {
      if (end(words, start) >= 0) {
        return start;
      }
    }
    return -1;
  }

  /** The position after it when it starts at a position, or -1. */
  int end(Words words, int start) {
    return match(words, start, 0);
  }

  private int match(Words words, int position, int index) {
    if (index == parts.size()) {
      return position;
    }
    return switch (parts.get(index)) {
      case Mark.START -> starts(words, position) ? match(words, position, index + 1) : -1;
      case Mark.END -> ends(words, position) ? match(words, position, index + 1) : -1;
      case Mark.GAP -> skip(words, position, index);
      case Choice choice -> matchChoice(words, position, index, choice);
    };
  }

  private int matchChoice(Words words, int position, int index, Choice choice) {
    for (List<Piece> alternative : choice.alternatives()) {
      int after = sequence(words, position, alternative, index > 0);
      if (after >= 0) {
        int end = match(words, after, index + 1);
        if (end >= 0) {
          return end;
        }
      }
    }
    return choice.optional() ? match(words, position, index + 1) : -1;
  }

  private static int sequence(Words words, int position, List<Piece> sequence, boolean skipFirst) {
    int at = position;
    boolean mayPass = skipFirst;
    for (Piece wanted : sequence) {
      at = mayPass ? words.pass(at) : at;
      if (!wanted.fits(words.at(at))) {
        return -1;
      }
      at++;
      mayPass = true;
    }
    return at;
  }

  private int skip(Words words, int position, int index) {
    int at = position;
    for (int skipped = 0; skipped <= LONGEST_GAP; skipped++) {
      int end = match(words, at, index + 1);
      if (end >= 0) {
        return end;
      }
      at = words.pass(at);
      if (words.at(at).endsSentence()) {
        return -1;
      }
      at++;
    }
    return -1;
  }

  private static boolean starts(Words words, int position) {
    int at = position - 1;
    while (words.at(at).isPassable()) {
      at--;
    }
    return words.at(at).endsSentence();
  }

  private static boolean ends(Words words, int position) {
    return words.at(words.pass(position)).endsSentence();
  }
}
