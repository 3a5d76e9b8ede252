package com.atrevete.domain.language;

import java.util.List;
import java.util.Set;

/** Keeps of the facts what belongs to the intent. */
final class Answering {

  private static final Set<String> WISHES =
      Set.of(
          "quiero",
          "hago",
          "queria",
          "quisiera",
          "necesito",
          "gustaria",
          "puedo",
          "voy",
          "queremos");

  private final Facts facts;
  private final IntentRules.Reading reading;
  private final String language;

  Answering(Facts facts, IntentRules.Reading reading, String language) {
    this.facts = facts;
    this.reading = reading;
    this.language = language;
  }

  Understanding understanding() {
    boolean chosen = reading.main() == Intent.CHOOSE_OPTION;
    boolean planned = !chosen && !saysNothing();
    DateReader.Dates dates =
        planned ? dates() : DateReader.Dates.NONE.about(facts.dates().current());
    boolean timed = planned && (reading.main() != Intent.FAQ || has(Intent.BOOK));
    TimeReader.Times times = timed ? facts.times() : new TimeReader.Times(null, null, null, null);
    boolean named = has(Intent.GIVE_NAME);
    return new Understanding(
        reading.main(),
        reading.also(),
        services(planned),
        planned && facts.services().unsure(),
        dates.date(),
        dates.from(),
        dates.to(),
        times.time(),
        times.from(),
        times.to(),
        times.time() == null ? times.part() : null,
        planned ? facts.stylists().wanted() : null,
        facts.stylists().refused(),
        planned && facts.stylists().anyone(),
        facts.choice().option(),
        named ? facts.name().first() : null,
        named ? facts.name().surname() : null,
        PeopleCounter.count(facts.words()),
        has(Intent.DELAY) ? facts.delay().minutesLate() : null,
        has(Intent.DELAY) ? facts.delay().arrivesIn() : null,
        has(Intent.FAQ) ? facts.topics() : List.of(),
        dates.current(),
        language);
  }

  /**
   * The day of a visit that is cancelled is no wanted day; "nos vemos el lunes" asks for nothing.
   */
  private DateReader.Dates dates() {
    DateReader.Dates said = facts.dates();
    return switch (reading.main()) {
      case CANCEL ->
          DateReader.Dates.NONE.about(said.current() != null ? said.current() : said.date());
      case CONFIRM_YES -> facts.in(TurnContext.REMINDER_SENT) ? DateReader.Dates.NONE : said;
      case USUAL -> said.from() != null && said.date() == null ? DateReader.Dates.NONE : said;
      case FAQ ->
          facts.topics().contains(FaqTopic.HOURS) || has(Intent.BOOK)
              ? said
              : DateReader.Dates.NONE;
      default -> said;
    };
  }

  private List<String> services(boolean planned) {
    boolean about =
        (planned && reading.main() != Intent.FAQ)
            || has(Intent.BOOK)
            || reading.main() == Intent.COMPLAINT;
    boolean pastOnly =
        reading.main() == Intent.CANCEL || (reading.main() == Intent.MEDICAL && !wishes());
    return about && !pastOnly ? facts.services().names() : List.of();
  }

  /** "El último tinte me dio picores" wants no tint. */
  private boolean wishes() {
    return facts.asks()
        || facts.in(TurnContext.AWAITING_SERVICE)
        || facts.has(Sign.BOOK)
        || facts.words().containsAny(WISHES);
  }

  private boolean has(Intent intent) {
    return reading.main() == intent || reading.also().contains(intent);
  }

  private boolean saysNothing() {
    return switch (reading.main()) {
      case THANKS,
          GREETING,
          UNCLEAR,
          INSULT,
          UNSUBSCRIBE,
          WAIT,
          PAYMENT_CLAIMED,
          PAYMENT_PROBLEM,
          HUMAN_PLEASE,
          DELAY,
          OUT_OF_SCOPE ->
          true;
      default -> false;
    };
  }
}
