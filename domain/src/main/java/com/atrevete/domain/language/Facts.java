package com.atrevete.domain.language;

import java.util.List;

/**
 * Everything the readers found in a turn; the intent rules weigh it.
 *
 * @param context what was being talked about
 * @param words the turn
 * @param signs what it shows signs of
 * @param answer yes or no
 * @param services services asked for
 * @param dates days
 * @param times hours
 * @param stylists professionals
 * @param choice an offered slot
 * @param name a name given
 * @param delay how late
 * @param topics frequent questions asked
 * @param readable whether the words are words
 */
record Facts(
    TurnContext context,
    Words words,
    Signs signs,
    Answer answer,
    ServiceReader.Services services,
    DateReader.Dates dates,
    TimeReader.Times times,
    StylistReader.Stylists stylists,
    OptionReader.Choice choice,
    NameReader.Name name,
    DelayReader.Delay delay,
    List<FaqTopic> topics,
    boolean readable) {

  boolean has(Sign... wanted) {
    return signs.hasAny(wanted);
  }

  /** Whether both signs show in the same sentence. */
  boolean together(Sign one, Sign other) {
    return signs.together(one, other);
  }

  boolean in(TurnContext... contexts) {
    return List.of(contexts).contains(context);
  }

  boolean namesService() {
    return !services.names().isEmpty() || services.unsure();
  }

  boolean namesMoment() {
    return !dates.saysNothing() || !times.saysNothing();
  }

  boolean asks() {
    return words.asksAnything();
  }
}
