package com.atrevete.domain.language;

import com.atrevete.domain.language.TimeMention.Kind;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the hours that a turn names: "a las cinco y cuarto", "17:30", "entre las 4 y las 6". */
final class TimeGrammar {

  private static final Phrase FROM =
      Phrase.of(
          "(a partir de|desde|despues de|mas tarde de|pasadas|no antes de|de|salgo a|salgo de"
              + " trabajar a|termino a) (las|la|los)");
  private static final Phrase FROM_OPEN =
      Phrase.of(
          "(a partir de|desde|despues de|mas tarde de|mas tarde que|salgo a|salgo del curro a|salgo"
              + " del trabajo a|salgo de trabajar a|salgo de currar a|termino a|termino de trabajar"
              + " a|pasadas) [las|la]");
  private static final Phrase TO_OPEN =
      Phrase.of("(antes de|hasta|como mucho a|como muy tarde a|no mas tarde de|maximo a) [las|la]");
  private static final Phrase AT =
      Phrase.of("(a|sobre|hacia|para|tipo|como a|a eso de|cerca de|de|x|at|y|o|por) (las|la|los)");
  private static final Phrase AROUND = Phrase.of("(a eso de|sobre) [las|la]");
  private static final Phrase ARTICLE = Phrase.of("las");
  private static final Phrase BETWEEN = Phrase.of("(entre|de|desde) [las|la]");
  private static final Phrase BETWEEN_END = Phrase.of("(y|a|hasta) [las|la]");
  private static final Phrase RELATIVE_DAY_PART =
      Phrase.of("(de|por|en|a) la (mañana|tarde|noche|madrugada)");

  private final Words words;

  TimeGrammar(Words words) {
    this.words = words;
  }

  List<TimeMention> mentions() {
    List<TimeMention> mentions = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int end = range(at, mentions);
      if (end < 0) {
        TimeMention mention = at(at);
        if (mention != null) {
          mentions.add(mention);
          end = mention.end();
        }
      }
      at = Math.max(at + 1, end);
    }
    return mentions;
  }

  private int range(int start, List<TimeMention> mentions) {
    int first = BETWEEN.end(words, start);
    Clock from = first > 0 ? Clock.read(words, first, true) : null;
    int second = from == null ? -1 : BETWEEN_END.end(words, from.end());
    Clock to = second > 0 ? Clock.read(words, second, true) : null;
    boolean isDayRange = to == null || (words.word(start).equals("de") && isDayOfMonth(to.end()));
    if (from == null || to == null || isDayRange) {
      return -1;
    }
    LocalTime earliest = from.time();
    LocalTime latest = to.time();
    if (earliest.isAfter(latest)) {
      earliest = earliest.minusHours(12);
    }
    mentions.add(new TimeMention(start, from.end(), Kind.FROM, earliest));
    mentions.add(new TimeMention(second, to.end(), Kind.TO, latest));
    return to.end();
  }

  private boolean isDayOfMonth(int after) {
    return words.word(after).equals("de") && !words.word(after + 1).equals("la");
  }

  private @Nullable TimeMention at(int start) {
    TimeMention open = after(FROM_OPEN, Kind.FROM, start);
    if (open == null) {
      open = after(TO_OPEN, Kind.TO, start);
    }
    if (open == null && !words.word(start).equals("de")) {
      open = after(FROM, Kind.FROM, start);
    }
    if (open == null) {
      open = after(AT, Kind.AT, start);
    }
    if (open == null) {
      open = after(AROUND, Kind.AT, start);
    }
    if (open == null) {
      open = isBareCount(start) ? null : after(ARTICLE, Kind.AT, start);
    }
    return open != null ? open : alone(start);
  }

  /** "Manicura las dos" counts people; "las dos y media" and "las 2" are hours. */
  private boolean isBareCount(int start) {
    boolean spelled = words.at(start + 1).isWord();
    return spelled && !Set.of("y", "menos", "de", "en").contains(words.word(start + 2));
  }

  private @Nullable TimeMention after(Phrase lead, Kind kind, int start) {
    int hourAt = lead.end(words, start);
    Clock clock = hourAt > 0 ? Clock.read(words, hourAt, true) : null;
    if (clock == null
        || (words.word(hourAt - 1).equals("la") && !isOne(hourAt))
        || isCounted(clock.end())) {
      return null;
    }
    boolean onward =
        words.word(clock.end()).equals("en") && words.word(clock.end() + 1).equals("adelante");
    return new TimeMention(start, clock.end(), onward ? Kind.FROM : kind, clock.time());
  }

  private boolean isOne(int at) {
    OptionalInt number = Numbers.of(words.at(at));
    boolean one = number.isPresent() && (number.getAsInt() == 1 || number.getAsInt() == 13);
    return one || words.word(at).indexOf(':') > 0 || words.word(at).indexOf('.') > 0;
  }

  /** "las dos hermanas", "a los 20 minutos", "las 2 opciones" count something. */
  private boolean isCounted(int after) {
    Set<String> counted =
        Set.of(
            "minutos",
            "personas",
            "opciones",
            "horas y",
            "veces",
            "dias",
            "euros",
            "hermanas",
            "amigas",
            "hijas",
            "juntas",
            "cosas",
            "citas",
            "semanas");
    return counted.contains(words.word(after));
  }

  private @Nullable TimeMention alone(int start) {
    Clock clock = Clock.read(words, start, false);
    return clock == null ? null : new TimeMention(start, clock.end(), Kind.AT, clock.time());
  }

  /** Whether an hour's words say morning, afternoon or night themselves. */
  static int dayPartEnd(Words words, int at) {
    return RELATIVE_DAY_PART.end(words, at);
  }
}
