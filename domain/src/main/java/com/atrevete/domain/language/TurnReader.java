package com.atrevete.domain.language;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Lets every reader look at one turn and puts together what they found. */
final class TurnReader {

  private final Turn turn;
  private final Vocabulary vocabulary;
  private final ServiceLexicon lexicon;
  private final Spelling spelling;
  private final String language;
  private final Words words;
  private final Signs signs;

  TurnReader(
      Turn turn,
      Vocabulary vocabulary,
      ServiceLexicon lexicon,
      Spelling spelling,
      Normaliser.Normalised text) {
    this.turn = turn;
    this.vocabulary = vocabulary;
    this.lexicon = lexicon;
    this.spelling = spelling;
    this.language = text.language();
    this.words = text.words();
    this.signs = new Signs(words);
  }

  Understanding read() {
    Facts facts = facts();
    IntentRules.Reading reading = IntentRules.decide(facts);
    return new Answering(facts, reading, language).understanding();
  }

  private Facts facts() {
    LocalDate today = turn.now().toLocalDate();
    List<DateMention> mentions =
        isFarewell() ? List.of() : new DateGrammar(words, today).mentions();
    boolean moving =
        signs.hasAny(Sign.RESCHEDULE, Sign.CANCEL)
            || (maySpeakOfVisit() && signs.has(Sign.CANTCOME));
    DateReader.Dates dates = new DateReader(words, today, moving).read(mentions);
    TimeReader.Times times = new TimeReader(words, mentions, moving).read();
    StylistReader.Stylists stylists =
        new StylistReader(vocabulary.stylists(), words, turn.context()).read();
    OptionReader.Choice choice =
        turn.options().isEmpty()
            ? OptionReader.Choice.NONE
            : new OptionReader(words, turn.options(), mentions, stylists, times.part()).read();
    return new Facts(
        turn.context(),
        words,
        signs,
        Answer.read(words),
        new ServiceReader(lexicon, words, turn.context()).read(),
        shifted(choice, dates),
        shifted(choice, times),
        stylists,
        choice,
        new NameReader(words, turn.context()).read(),
        signs.has(Sign.LATE) ? new DelayReader(words).read() : DelayReader.Delay.NONE,
        FaqReader.topics(signs),
        isReadable());
  }

  /** "Gracias, hasta el jueves" names no wanted day. */
  private boolean isFarewell() {
    boolean visit =
        (turn.context() != TurnContext.IDLE && maySpeakOfVisit())
            || turn.context() == TurnContext.AWAITING_PAYMENT;
    return visit
        && signs.has(Sign.GOODBYE)
        && !signs.hasAny(Sign.RESCHEDULE, Sign.CANCEL, Sign.CANTCOME, Sign.BOOK)
        && !words.asksAnything();
  }

  private boolean maySpeakOfVisit() {
    return List.of(TurnContext.IDLE, TurnContext.APPOINTMENT_CONFIRMED, TurnContext.REMINDER_SENT)
        .contains(turn.context());
  }

  /** "La 2 pero media hora más tarde" asks for that day and hour. */
  private static DateReader.Dates shifted(OptionReader.Choice choice, DateReader.Dates dates) {
    return choice.base() == null || !dates.saysNothing()
        ? dates
        : DateReader.Dates.day(choice.base().start().toLocalDate());
  }

  private static TimeReader.Times shifted(OptionReader.Choice choice, TimeReader.Times times) {
    LocalDateTime shifted = choice.shifted();
    return shifted == null ? times : new TimeReader.Times(shifted.toLocalTime(), null, null, null);
  }

  /** Whether most words are words: else nobody could read the turn. */
  private boolean isReadable() {
    int known = 0;
    int all = 0;
    for (Token token : words.tokens()) {
      if (token.isWord()) {
        all++;
        known += spelling.knows(token.word()) ? 1 : 0;
      }
    }
    return !language.equals("es") || (all > 1 && known * 2 > all);
  }
}
