package com.atrevete.domain.language;

import java.time.LocalDate;

/**
 * What the words around a day make of it: "antes del viernes", "a partir del 3", "hasta el lunes".
 */
final class DateBounds {

  private static final Phrase BEFORE = Phrase.of("(antes de|antes del|previo a) [el|los|la]");
  private static final Phrase UNTIL =
      Phrase.of("(hasta|no mas tarde de|no mas tarde del|como mucho|como tarde|maximo) [el|del]");
  private static final Phrase DAY_AFTER =
      Phrase.of("dia (despues|siguiente) (de|del|a|al) [el|los|la]");
  private static final Phrase DAY_BEFORE =
      Phrase.of("(vispera|dia antes|dia anterior) (de|del|a|al) [el|los|la]");
  private static final Phrase AFTER =
      Phrase.of(
          "(despues de|despues del|pasado|pasadas|pasados|tras|mas tarde de|mas tarde del)"
              + " [el|los|las|la]");
  private static final Phrase FROM =
      Phrase.of("(a partir de|a partir del|desde|desde el|no antes de|no antes del) [el|los|la]");
  private static final Phrase CANNOT = Phrase.of("no (puedo|podria|podre|llego|estoy|vuelvo)");
  private static final Phrase ONWARD = Phrase.of("en adelante");
  private static final Phrase AT_LATEST =
      Phrase.of("(a mas tardar|como mucho|como tarde|como muy tarde|maximo|a lo sumo)");

  private final Words words;

  DateBounds(Words words) {
    this.words = words;
  }

  /** Whether the day only ends a span: "hasta el viernes", "antes del viernes". */
  boolean isLimit(DateMention mention) {
    return leads(UNTIL, mention) || leads(BEFORE, mention);
  }

  /** Whether a lead such as "antes del" ends right where the mention starts. */
  boolean leads(Phrase lead, DateMention mention) {
    for (int start = mention.start() - 1; start >= Math.max(0, mention.start() - 5); start--) {
      int end = lead.end(words, start);
      if (end >= mention.start() && end < mention.end()) {
        return true;
      }
    }
    return false;
  }

  DateReader.Dates read(DateMention mention) {
    LocalDate from = mention.from();
    LocalDate to = mention.to();
    if (leads(DAY_AFTER, mention)) {
      return DateReader.Dates.day(to.plusDays(1));
    }
    if (leads(DAY_BEFORE, mention)) {
      return DateReader.Dates.day(from.minusDays(1));
    }
    if (leads(BEFORE, mention)) {
      return new DateReader.Dates(null, null, from.minusDays(1), null);
    }
    if (leads(UNTIL, mention)) {
      return words.word(mention.start() - 3).equals("no") || refusedUntil(mention)
          ? new DateReader.Dates(null, from, null, null)
          : new DateReader.Dates(null, null, to, null);
    }
    if (leads(AFTER, mention)) {
      return new DateReader.Dates(null, to.plusDays(1), null, null);
    }
    if (leads(FROM, mention) || ONWARD.end(words, mention.end()) > 0) {
      return new DateReader.Dates(null, from, null, null);
    }
    if (AT_LATEST.end(words, mention.end()) > 0) {
      return new DateReader.Dates(null, null, to, null);
    }
    return mention.isSingleDay()
        ? DateReader.Dates.day(from)
        : new DateReader.Dates(null, from, to, null);
  }

  /** "No puedo hasta el lunes": from Monday on. */
  private boolean refusedUntil(DateMention mention) {
    return Polarity.isRefused(words, mention.start() - 2, mention.start())
        || CANNOT.end(words, mention.end()) > 0;
  }
}
