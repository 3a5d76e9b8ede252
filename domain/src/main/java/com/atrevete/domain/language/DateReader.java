package com.atrevete.domain.language;

import com.atrevete.domain.language.DateMention.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides which of the days named in a turn is wanted, which was only mentioned or refused. */
final class DateReader {

  /**
   * What a turn says about days.
   *
   * @param date the wanted day, or null when a span is wanted
   * @param from first wanted day
   * @param to last wanted day
   * @param current day of the visit that is spoken of
   */
  record Dates(
      @Nullable LocalDate date,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable LocalDate current) {

    static final Dates NONE = new Dates(null, null, null, null);

    static Dates day(LocalDate date) {
      return new Dates(date, null, null, null);
    }

    Dates about(@Nullable LocalDate visit) {
      return new Dates(date, from, to, visit);
    }

    boolean saysNothing() {
      return date == null && from == null && to == null;
    }
  }

  private static final Phrase OF_VISIT =
      Phrase.of("(cita|reserva|hora|visita|turno|la|lo|tengo) (de|del|para|el) [el|la]");
  private static final Phrase TOWARDS = Phrase.of("para [el|la]");
  private static final Phrase HAVE_VISIT =
      Phrase.of("(tengo|tenia|tenemos|mi|la) [la|una] [mi] (cita|hora|reserva|visita)");

  private final Words words;
  private final LocalDate today;
  private final boolean moving;
  private final DateBounds bounds;

  /**
   * @param moving whether the turn moves or cancels a visit, so that "la del viernes" is its day
   */
  DateReader(Words words, LocalDate today, boolean moving) {
    this.words = words;
    this.today = today;
    this.moving = moving;
    this.bounds = new DateBounds(words);
  }

  Dates read(List<DateMention> found) {
    LocalDate current = null;
    List<DateMention> wanted = new ArrayList<>();
    for (DateMention mention : found) {
      boolean refused = isRefused(mention);
      if (moving && (refused || isOfVisit(mention))) {
        current = current == null ? mention.from() : current;
      } else if (!refused) {
        wanted.add(mention);
      }
    }
    dropEvents(wanted);
    dropCorrected(wanted);
    return wanted.isEmpty() ? Dates.NONE.about(current) : choose(wanted).about(current);
  }

  private boolean isRefused(DateMention mention) {
    return !bounds.isLimit(mention) && Polarity.isRefused(words, mention.start(), mention.end());
  }

  private boolean isOfVisit(DateMention mention) {
    if (bounds.leads(OF_VISIT, mention) && !bounds.leads(TOWARDS, mention)) {
      return true;
    }
    int from = words.sentenceStart(mention.start());
    int visit = HAVE_VISIT.find(words, from);
    boolean mine =
        visit >= 0
            && visit < mention.start()
            && mention.start() - HAVE_VISIT.end(words, visit) <= 2;
    boolean towards =
        java.util.Set.of("al", "a", "para").contains(words.word(mention.start() - 1))
            || java.util.Set.of("a", "para").contains(words.word(mention.start() - 2));
    return (mine && !towards)
        || (words.word(mention.start() - 1).equals("del")
            && !words.word(mention.start() - 2).equals("partir"));
  }

  /** "Tengo fiesta el sábado, ¿hay hueco el viernes?": the party is not the appointment. */
  private void dropEvents(List<DateMention> wanted) {
    if (wanted.size() > 1) {
      List<DateMention> events = wanted.stream().filter(this::isOfEvent).toList();
      if (events.size() < wanted.size()) {
        wanted.removeAll(events);
      }
    }
  }

  private boolean isOfEvent(DateMention mention) {
    int start = mention.start();
    while (start > 0
        && !words.at(start - 1).endsSentence()
        && words.at(start - 1).kind() != Token.Kind.COMMA) {
      start--;
    }
    for (int at = start; at <= mention.end() + 3 && !words.at(at).endsSentence(); at++) {
      if (Signs.end(Sign.EVENT, words, at) > 0) {
        return true;
      }
      if (at > mention.end() && words.at(at).kind() == Token.Kind.COMMA) {
        return false;
      }
    }
    return false;
  }

  private void dropCorrected(List<DateMention> wanted) {
    for (int i = wanted.size() - 1; i > 0; i--) {
      for (int at = wanted.get(i - 1).end(); at < wanted.get(i).start(); at++) {
        if (Signs.end(Sign.CORRECTION, words, at) > 0) {
          wanted.subList(0, i).clear();
          return;
        }
      }
    }
  }

  private Dates choose(List<DateMention> wanted) {
    DateMention last = wanted.getLast();
    if (wanted.size() == 1) {
      return bounds.read(last);
    }
    DateMention first = wanted.get(wanted.size() - 2);
    if (narrows(first, last) || narrows(last, first)) {
      return narrow(
          first.kind() == Kind.WEEK ? first : last, first.kind() == Kind.WEEK ? last : first);
    }
    if (isRange(first, last)) {
      DateMention earliest = wanted.getFirst();
      LocalDate to = last.to().isBefore(earliest.from()) ? last.to().plusWeeks(1) : last.to();
      return new Dates(
          null,
          earliest.from().isAfter(last.from()) && !isOrdered(first) ? last.from() : earliest.from(),
          max(earliest.to(), to),
          null);
    }
    return bounds.read(last);
  }

  private boolean isOrdered(DateMention first) {
    return java.util.Set.of("del", "de", "desde", "entre").contains(words.word(first.start() - 1));
  }

  private static LocalDate max(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static boolean narrows(DateMention week, DateMention day) {
    return week.kind() == Kind.WEEK && day.kind() == Kind.WEEKDAY;
  }

  private Dates narrow(DateMention week, DateMention weekday) {
    LocalDate monday = week.to().minusDays(6);
    LocalDate date = monday.plusDays(weekday.from().getDayOfWeek().getValue() - 1L);
    return Dates.day(date.isBefore(today) ? weekday.from() : date);
  }

  private boolean isRange(DateMention first, DateMention last) {
    for (int at = first.end(); at < last.start(); at++) {
      if (java.util.Set.of("o", "u", "y", "a", "al", "hasta", "ni", "e").contains(words.word(at))) {
        return last.start() - at <= 6;
      }
    }
    return false;
  }
}
