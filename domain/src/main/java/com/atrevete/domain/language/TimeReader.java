package com.atrevete.domain.language;

import com.atrevete.domain.language.TimeMention.Kind;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which hours and which part of the day a turn wants. */
final class TimeReader {

  /** What a turn says about hours; an exact time drops the part of the day. */
  record Times(
      @Nullable LocalTime time,
      @Nullable LocalTime from,
      @Nullable LocalTime to,
      @Nullable PartOfDay part) {

    boolean saysNothing() {
      return time == null && from == null && to == null && part == null;
    }
  }

  private static final Phrase[] MORNINGS = {
    Phrase.of("(por|en|de|a) (la|las) (mañana|mañanas|mañanita)"),
    Phrase.of("esta mañana"),
    Phrase.of("(a|de) primera hora"),
    Phrase.of("(temprano|tempranito|mañanas)"),
    Phrase.of("(una|cualquier|alguna) mañana")
  };
  private static final Phrase[] AFTERNOONS = {
    Phrase.of("(por|en|de|a) (la|las) (tarde|tardes|tardecita)"),
        Phrase.of("(esta|una|cualquier) (tarde)"),
    Phrase.of("despues de (comer|la comida|almorzar)"), Phrase.of("[a] primera hora de la tarde")
  };
  private static final Phrase[] EVENINGS = {
    Phrase.of("(por|en|de|a) la noche"),
    Phrase.of("(esta|una) noche"),
    Phrase.of("tarde noche"),
    Phrase.of("(a|de) ultima hora [de la tarde|del dia]"),
    Phrase.of("ultima hora de la tarde"),
    Phrase.of("(al salir|cuando salga|despues) (del|de) (trabajo|trabajar|curro)"),
    Phrase.of("(tardecito)")
  };
  private static final Phrase NOON = Phrase.of("(a|al) medio dia");
  private static final Phrase LAST_OF_MORNING = Phrase.of("ultima hora de la mañana");
  private static final Set<String> OF_VISIT = Set.of("era", "tengo", "tenia");

  private final Words words;
  private final List<DateMention> dates;
  private final boolean moving;

  TimeReader(Words words, List<DateMention> dates, boolean moving) {
    this.words = words;
    this.dates = dates;
    this.moving = moving;
  }

  Times read() {
    List<TimeMention> wanted = new ArrayList<>();
    for (TimeMention mention : new TimeGrammar(words).mentions()) {
      if (!isDate(mention)
          && !Polarity.isRefused(words, mention.start(), mention.end())
          && !isOfVisit(mention)) {
        wanted.add(mention);
      }
    }
    if (wanted.isEmpty()) {
      return NOON.in(words)
          ? new Times(null, LocalTime.of(12, 0), LocalTime.of(15, 0), null)
          : new Times(null, null, null, part());
    }
    PartOfDay part = part();
    LocalTime from = last(wanted, Kind.FROM, part);
    LocalTime to = last(wanted, Kind.TO, part);
    LocalTime at = last(wanted, Kind.AT, part);
    if (at != null && wanted.getLast().kind() == Kind.AT) {
      return eitherOr(wanted, at, part);
    }
    boolean towards = words.word(wanted.getLast().start()).equals("a");
    if (moving && to != null && towards) {
      return new Times(to, null, null, null);
    }
    return from == null && to == null
        ? new Times(at, null, null, null)
        : new Times(null, from, to, null);
  }

  /** "A las 5 o a las 6" leaves a span. */
  private Times eitherOr(List<TimeMention> wanted, LocalTime last, @Nullable PartOfDay part) {
    if (wanted.size() > 1) {
      TimeMention before = wanted.get(wanted.size() - 2);
      int gap = wanted.getLast().start() - before.end();
      boolean either =
          (gap <= 1 && Set.of("o", "u").contains(words.word(before.end())))
              || words.word(wanted.getLast().start()).equals("o");
      LocalTime first = shift(before.time(), part);
      if (either && first.isBefore(last)) {
        return new Times(null, first, last, null);
      }
    }
    return new Times(last, null, null, null);
  }

  private boolean isDate(TimeMention mention) {
    return dates.stream()
        .anyMatch(date -> mention.start() < date.end() && date.start() < mention.end());
  }

  private boolean isOfVisit(TimeMention mention) {
    if (!moving) {
      return false;
    }
    for (int at = mention.start() - 1;
        at >= words.sentenceStart(mention.start()) && at > mention.start() - 6;
        at--) {
      if (OF_VISIT.contains(words.word(at))) {
        return true;
      }
    }
    return words.word(mention.start()).equals("de");
  }

  private static @Nullable LocalTime last(
      List<TimeMention> wanted, Kind kind, @Nullable PartOfDay part) {
    LocalTime last = null;
    for (TimeMention mention : wanted) {
      last = mention.kind() == kind ? shift(mention.time(), part) : last;
    }
    return last;
  }

  /** "Por la mañana, a las 8" is eight in the morning. */
  private static LocalTime shift(LocalTime time, @Nullable PartOfDay part) {
    boolean morningHour = time.getHour() >= 19 && time.getHour() <= 20;
    return part == PartOfDay.MORNING && morningHour ? time.minusHours(12) : time;
  }

  private @Nullable PartOfDay part() {
    if (LAST_OF_MORNING.in(words)) {
      return PartOfDay.MORNING;
    }
    int evening = last(EVENINGS);
    int afternoon = Math.max(last(AFTERNOONS), afternoonAfterDate());
    int morning = last(MORNINGS);
    if (evening >= 0 && evening >= morning && evening >= afternoon - 3) {
      return PartOfDay.EVENING;
    }
    if (afternoon >= 0 && afternoon >= morning) {
      return PartOfDay.AFTERNOON;
    }
    return morning >= 0 ? PartOfDay.MORNING : null;
  }

  /** "El viernes tarde". */
  private int afternoonAfterDate() {
    for (DateMention date : dates) {
      if (words.word(date.end()).equals("tarde") && !words.word(date.end() - 1).equals("mas")) {
        return date.end();
      }
    }
    return -1;
  }

  private int last(Phrase... phrases) {
    int last = -1;
    for (Phrase phrase : phrases) {
      for (int at = phrase.find(words, 0); at >= 0; at = phrase.find(words, at + 1)) {
        boolean comparison = words.word(at - 1).equals("mas");
        if (!comparison && !Polarity.isRefused(words, at, phrase.end(words, at))) {
          last = Math.max(last, at);
        }
      }
    }
    return last;
  }
}
