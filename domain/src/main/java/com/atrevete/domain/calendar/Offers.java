package com.atrevete.domain.calendar;

import com.atrevete.domain.catalog.Catalog;
import com.atrevete.domain.catalog.StylistId;
import com.atrevete.domain.policy.Policies;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a customer is offered of all there is (policy "options offered"). */
public final class Offers {

  private static final int NEXT_DAYS = 2;

  private Offers() {}

  /**
   * Two or three of the slots, fewer when there are no more: those of the professional asked for or
   * preferred first, then the earliest, then with the professional who is less busy that day. When
   * the request names an exact time, the nearest to it come before the earliest.
   */
  public static List<Slot> choose(
      List<Slot> slots, SlotRequest request, Agenda agenda, Policies policies) {
    return slots.stream()
        .distinct()
        .sorted(bestFirst(request, agenda))
        .limit(policies.offer().options())
        .toList();
  }

  /**
   * What to offer on the days asked for: an exact time is offered first, then what is near it, so
   * that there is something to choose from.
   */
  public static List<Slot> on(
      SlotRequest request, Agenda agenda, Catalog catalog, Policies policies, Instant now) {
    SlotRequest anyTime = request.onDays(request.from(), request.to());
    return choose(
        Availability.slots(anyTime, agenda, catalog, policies, now), request, agenda, policies);
  }

  /**
   * The next two days with room after those asked for, each with its options; the professional and
   * the part of the day stay as wanted, an exact time does not.
   *
   * @param agenda of the days after; none is found beyond it
   */
  public static List<DayOffer> nextDays(
      SlotRequest request, Agenda agenda, Catalog catalog, Policies policies, Instant now) {
    LocalDate horizon = Madrid.dateOf(now).plusDays(policies.offer().horizonDays());
    SlotRequest later = request.onDays(request.to().plusDays(1), horizon);
    return Availability.slots(later, agenda, catalog, policies, now).stream()
        .collect(Collectors.groupingBy(Slot::day, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .limit(NEXT_DAYS)
        .map(day -> new DayOffer(day.getKey(), choose(day.getValue(), later, agenda, policies)))
        .toList();
  }

  static Comparator<Slot> bestFirst(SlotRequest request, Agenda agenda) {
    StylistId favourite = request.wanted() == null ? request.preferred() : request.wanted();
    return Comparator.comparing((Slot slot) -> !slot.stylist().equals(favourite))
        .thenComparingLong(slot -> secondsFrom(request.at(), slot))
        .thenComparing(Slot::start)
        .thenComparingLong(DayLoad.of(agenda)::minutes);
  }

  private static long secondsFrom(@Nullable LocalTime wanted, Slot slot) {
    return wanted == null
        ? 0
        : Duration.between(wanted, Madrid.timeOf(slot.start()).toLocalTime()).abs().toSeconds();
  }

  /** A day with room and what is offered on it. */
  public record DayOffer(LocalDate day, List<Slot> options) {
    public DayOffer {
      options = List.copyOf(options);
    }
  }
}
