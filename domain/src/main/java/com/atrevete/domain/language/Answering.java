package com.atrevete.domain.language;

import java.util.List;

/** Keeps of the facts what belongs to the intent. */
final class Answering {

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
    boolean planned =
        !chosen
            && reading.main() != Intent.DELAY
            && reading.main() != Intent.OUT_OF_SCOPE
            && !saysNothing();
    DateReader.Dates dates =
        planned ? facts.dates() : DateReader.Dates.NONE.about(facts.dates().current());
    TimeReader.Times times = planned ? facts.times() : new TimeReader.Times(null, null, null, null);
    boolean named = has(Intent.GIVE_NAME);
    return new Understanding(
        reading.main(),
        reading.also(),
        planned || reading.main() == Intent.COMPLAINT ? facts.services().names() : List.of(),
        planned && facts.services().unsure(),
        dates.date(),
        dates.from(),
        dates.to(),
        times.time(),
        times.from(),
        times.to(),
        times.time() == null ? times.part() : null,
        chosen ? null : facts.stylists().wanted(),
        facts.stylists().refused(),
        !chosen && facts.stylists().anyone(),
        facts.choice().option(),
        named ? facts.name().first() : null,
        named ? facts.name().surname() : null,
        PeopleCounter.count(facts.words()),
        facts.delay().minutesLate(),
        facts.delay().arrivesIn(),
        has(Intent.FAQ) ? facts.topics() : List.of(),
        dates.current(),
        language);
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
          HUMAN_PLEASE ->
          true;
      default -> false;
    };
  }
}
