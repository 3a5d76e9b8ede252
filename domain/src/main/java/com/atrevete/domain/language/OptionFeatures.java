package com.atrevete.domain.language;

import com.atrevete.domain.language.Turn.OfferedSlot;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a turn says about the slot it wants: its day, hour, part of the day, professional. */
final class OptionFeatures {

  private static final Phrase NEXT_YEAR =
      Phrase.of("(año que viene|proximo año|año proximo|año siguiente)");
  private static final int LAST_AFTERNOON_HOUR = 8;

  private final Words words;
  private final List<OfferedSlot> options;
  private final List<DateMention> dates;
  private final List<TimeMention> times;
  private final StylistReader.Stylists stylists;
  private final @Nullable PartOfDay part;

  OptionFeatures(
      Words words,
      List<OfferedSlot> options,
      List<DateMention> dates,
      List<TimeMention> times,
      StylistReader.Stylists stylists,
      @Nullable PartOfDay part) {
    this.words = words;
    this.options = options;
    this.dates = dates;
    this.times = times;
    this.stylists = stylists;
    this.part = part;
  }

  static LocalTime timeOfDay(OfferedSlot slot) {
    return slot.start().toLocalTime();
  }

  List<Predicate<OfferedSlot>> wanted() {
    List<Predicate<OfferedSlot>> features = new ArrayList<>();
    DateMention date = lastWanted();
    if (date != null) {
      features.add(slot -> onDay(slot, date));
    }
    for (TimeMention time : times) {
      boolean isDate =
          dates.stream().anyMatch(d -> time.start() < d.end() && d.start() < time.end());
      if (!isDate && !Polarity.isRefused(words, time.start(), time.end())) {
        features.add(slot -> atTime(slot, time));
      }
    }
    if (stylists.wanted() != null) {
      features.add(slot -> slot.stylist().equals(stylists.wanted()));
    }
    if (part != null) {
      features.add(slot -> inPart(slot, part));
    }
    LocalTime hour = bareHour();
    if (hour != null) {
      features.add(slot -> timeOfDay(slot).equals(hour));
    }
    if (NEXT_YEAR.in(words)) {
      int first = options.getFirst().start().getYear();
      features.add(slot -> slot.start().getYear() > first);
    }
    return features;
  }

  /** "11" alone, where no eleven options are offered, is an hour. */
  private @Nullable LocalTime bareHour() {
    OptionalInt number = words.count() == 1 ? Numbers.of(words.at(0)) : OptionalInt.empty();
    int hour = number.orElse(0);
    if (hour <= options.size() || hour > 23) {
      return null;
    }
    return LocalTime.of(hour <= LAST_AFTERNOON_HOUR ? hour + 12 : hour, 0);
  }

  private @Nullable DateMention lastWanted() {
    DateMention wanted = null;
    for (DateMention date : dates) {
      wanted = Polarity.isRefused(words, date.start(), date.end()) ? wanted : date;
    }
    return wanted;
  }

  static boolean onDay(OfferedSlot slot, DateMention date) {
    var day = slot.start().toLocalDate();
    if (date.kind() == DateMention.Kind.WEEKDAY) {
      return day.getDayOfWeek() == date.from().getDayOfWeek();
    }
    return !day.isBefore(date.from()) && !day.isAfter(date.to());
  }

  static boolean atTime(OfferedSlot slot, TimeMention mention) {
    LocalTime start = timeOfDay(slot);
    LocalTime time = mention.time();
    return switch (mention.kind()) {
      case AT -> start.equals(time) || start.equals(time.plusHours(12));
      case FROM -> !start.isBefore(time);
      case TO -> !start.isAfter(time);
    };
  }

  private static boolean inPart(OfferedSlot slot, PartOfDay part) {
    int hour = slot.start().getHour();
    return switch (part) {
      case MORNING -> hour < 14;
      case AFTERNOON -> hour >= 14;
      case EVENING -> hour >= 18;
    };
  }
}
