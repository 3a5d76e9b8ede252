package com.atrevete.domain.language;

import com.atrevete.domain.language.Turn.OfferedSlot;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which of the offered slots a turn takes: by number, place in the list, day, hour or name. */
final class OptionReader {

  /**
   * How a turn relates to the options.
   *
   * @param option the number of the slot taken
   * @param base the slot that is taken as a starting point ("la 2 pero más tarde")
   * @param shifted the start asked for instead
   * @param refused all of them are refused
   * @param beyond a place was named that the list does not have
   */
  record Choice(
      @Nullable Integer option,
      @Nullable OfferedSlot base,
      @Nullable LocalDateTime shifted,
      boolean refused,
      boolean beyond) {

    static final Choice NONE = new Choice(null, null, null, false, false);

    static Choice of(OfferedSlot slot) {
      return new Choice(slot.option(), null, null, false, false);
    }
  }

  private static final Phrase SHIFT =
      Phrase.of(
          "(media hora|una hora|hora y media|un cuarto de hora|# minutos|un poco|un poquito|algo)"
              + " (mas tarde|despues|antes|mas temprano|mas pronto)");
  private static final Phrase OTHER = Phrase.of("(la|el) (otra|otro)");
  private static final Phrase NEXT_YEAR =
      Phrase.of("(año que viene|proximo año|año proximo|año siguiente)");
  private static final Phrase LATEST =
      Phrase.of("(la|el|lo) (mas tarde|mas tardia|mas tardio|de mas tarde|mas lejana|de despues)");
  private static final Phrase EARLIEST =
      Phrase.of(
          "(la|el|lo) (mas temprano|mas temprana|mas pronto|mas cercana|mas cercano|antes|de"
              + " antes|que antes sea|de mas temprano|antes posible|que sea antes|mas proxima)");
  private static final Phrase NONE_OF_THEM =
      Phrase.of(
          "(ninguna|ninguno|ningun|ni una ni otra|ni uno ni otro|ninguna de las|esos dias no|esas"
              + " horas no|no puedo ninguno)");
  private static final Phrase INSTEAD = Phrase.of("(pero|solo que|y podria|puede ser|podria ser)");

  private static final int LAST_AFTERNOON_HOUR = 8;

  private final Words words;
  private final List<OfferedSlot> options;
  private final List<DateMention> dates;
  private final List<TimeMention> times;
  private final StylistReader.Stylists stylists;
  private final @Nullable PartOfDay part;

  OptionReader(
      Words words,
      List<OfferedSlot> options,
      List<DateMention> dates,
      StylistReader.Stylists stylists,
      @Nullable PartOfDay part) {
    this.words = words;
    this.options = options;
    this.dates = dates;
    this.times = new TimeGrammar(words).mentions();
    this.stylists = stylists;
    this.part = part;
  }

  Choice read() {
    Ordinals ordinals = Ordinals.read(words, options, dates, times);
    List<OfferedSlot> left = withoutRefused(ordinals);
    if (ordinals.taken() == null && NONE_OF_THEM.in(words)) {
      return new Choice(null, null, null, true, false);
    }
    OfferedSlot named = ordinals.taken() != null ? ordinals.taken() : byFeatures(left);
    if (named == null && OTHER.in(words) && left.size() == 1) {
      named = left.getFirst();
    }
    if (named == null) {
      return left.size() < options.size() && wantsNothingElse()
          ? new Choice(null, null, null, true, false)
          : new Choice(null, null, null, false, ordinals.beyond());
    }
    return settle(named, ordinals.taken() != null);
  }

  private boolean wantsNothingElse() {
    return features().isEmpty();
  }

  /** Takes the slot, unless the turn changes its hour, day or professional. */
  private Choice settle(OfferedSlot slot, boolean byOrdinal) {
    Integer shift = shiftMinutes();
    if (shift != null) {
      return new Choice(null, slot, slot.start().plusMinutes(shift), false, false);
    }
    boolean asksForBound =
        times.stream().anyMatch(time -> time.kind() != TimeMention.Kind.AT) && words.asksAnything();
    if (asksForBound && !byOrdinal) {
      return Choice.NONE;
    }
    boolean contradicted =
        byOrdinal && !features().stream().allMatch(feature -> feature.test(slot));
    if (contradicted && (INSTEAD.in(words) || words.asksAnything())) {
      return new Choice(null, slot, null, false, false);
    }
    return Choice.of(slot);
  }

  private @Nullable Integer shiftMinutes() {
    int start = SHIFT.find(words, 0);
    if (start < 0) {
      return null;
    }
    Integer minutes = new DelayReader(words).read().minutesLate();
    if (minutes == null) {
      return null;
    }
    int end = SHIFT.end(words, start);
    boolean earlier = Set.of("antes", "temprano", "pronto").contains(words.word(end - 1));
    return earlier ? -minutes : minutes;
  }

  private List<OfferedSlot> withoutRefused(Ordinals ordinals) {
    List<OfferedSlot> left = new ArrayList<>(options);
    left.removeIf(slot ->
        ordinals.refused().contains(slot.option()) || slot.stylist().equals(stylists.refused()));
    for (DateMention date : dates) {
      if (Polarity.isRefused(words, date.start(), date.end())) {
        left.removeIf(slot -> onDay(slot, date));
      }
    }
    for (TimeMention time : times) {
      if (Polarity.isRefused(words, time.start(), time.end())) {
        left.removeIf(slot -> atTime(slot, time));
      }
    }
    return left;
  }

  private @Nullable OfferedSlot byFeatures(List<OfferedSlot> left) {
    if (left.isEmpty()) {
      return null;
    }
    if (LATEST.in(words)) {
      return left.stream().max(Comparator.comparing(OptionReader::timeOfDay)).orElseThrow();
    }
    if (EARLIEST.in(words)) {
      return left.stream().min(Comparator.comparing(OptionReader::timeOfDay)).orElseThrow();
    }
    List<Predicate<OfferedSlot>> features = features();
    List<OfferedSlot> fitting =
        left.stream().filter(slot -> features.stream().allMatch(f -> f.test(slot))).toList();
    return features.isEmpty() || fitting.size() != 1 ? null : fitting.getFirst();
  }

  private static LocalTime timeOfDay(OfferedSlot slot) {
    return slot.start().toLocalTime();
  }

  private List<Predicate<OfferedSlot>> features() {
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

  private static boolean onDay(OfferedSlot slot, DateMention date) {
    var day = slot.start().toLocalDate();
    if (date.kind() == DateMention.Kind.WEEKDAY) {
      return day.getDayOfWeek() == date.from().getDayOfWeek();
    }
    return !day.isBefore(date.from()) && !day.isAfter(date.to());
  }

  private static boolean atTime(OfferedSlot slot, TimeMention mention) {
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
