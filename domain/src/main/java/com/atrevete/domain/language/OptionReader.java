package com.atrevete.domain.language;

import com.atrevete.domain.language.Turn.OfferedSlot;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

  private final Words words;
  private final List<OfferedSlot> options;
  private final List<DateMention> dates;
  private final List<TimeMention> times;
  private final StylistReader.Stylists stylists;
  private final OptionFeatures features;

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
    this.features = new OptionFeatures(words, options, dates, times, stylists, part);
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
    return features.wanted().isEmpty();
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
        byOrdinal && !features.wanted().stream().allMatch(feature -> feature.test(slot));
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
        left.removeIf(slot -> OptionFeatures.onDay(slot, date));
      }
    }
    for (TimeMention time : times) {
      if (Polarity.isRefused(words, time.start(), time.end())) {
        left.removeIf(slot -> OptionFeatures.atTime(slot, time));
      }
    }
    return left;
  }

  private @Nullable OfferedSlot byFeatures(List<OfferedSlot> left) {
    if (left.isEmpty()) {
      return null;
    }
    if (LATEST.in(words)) {
      return left.stream().max(Comparator.comparing(OptionFeatures::timeOfDay)).orElseThrow();
    }
    if (EARLIEST.in(words)) {
      return left.stream().min(Comparator.comparing(OptionFeatures::timeOfDay)).orElseThrow();
    }
    List<Predicate<OfferedSlot>> wanted = features.wanted();
    List<OfferedSlot> fitting =
        left.stream().filter(slot -> wanted.stream().allMatch(f -> f.test(slot))).toList();
    return wanted.isEmpty() || fitting.size() != 1 ? null : fitting.getFirst();
  }
}
