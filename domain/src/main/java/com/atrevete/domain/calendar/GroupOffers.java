package com.atrevete.domain.calendar;

import com.atrevete.domain.catalog.Catalog;
import com.atrevete.domain.catalog.StylistId;
import com.atrevete.domain.policy.Policies;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What people who come together are offered: one time, each with a professional of her own. */
public final class GroupOffers {

  private static final Duration MOST_APART = Duration.ofMinutes(30);
  private static final int NEXT_DAYS = 2;

  private GroupOffers() {}

  /**
   * Two or three times for all, fewer when there are no more, each with a slot per person in the
   * order of the requests. All start together; when that is never possible, at most 30 minutes
   * apart.
   *
   * @param people what each wants, all on the same days
   */
  public static List<List<Slot>> choose(
      List<SlotRequest> people, Agenda agenda, Catalog catalog, Policies policies, Instant now) {
    return choose(slots(people, agenda, catalog, policies, now), policies);
  }

  /**
   * The next two days on which all can come, after those asked for, each day with its times; as in
   * {@link Offers#nextDays}.
   */
  public static List<List<List<Slot>>> nextDays(
      List<SlotRequest> people, Agenda agenda, Catalog catalog, Policies policies, Instant now) {
    LocalDate horizon = Madrid.dateOf(now).plusDays(policies.offer().horizonDays());
    List<SlotRequest> later =
        people.stream().map(person -> person.onDays(person.to().plusDays(1), horizon)).toList();
    List<List<Slot>> slots = slots(later, agenda, catalog, policies, now);
    return slots.getFirst().stream()
        .map(Slot::day)
        .distinct()
        .sorted()
        .map(day -> choose(onDay(slots, day), policies))
        .filter(offers -> !offers.isEmpty())
        .limit(NEXT_DAYS)
        .toList();
  }

  private static List<List<Slot>> slots(
      List<SlotRequest> people, Agenda agenda, Catalog catalog, Policies policies, Instant now) {
    return people.stream()
        .map(person ->
            Availability.slots(person, agenda, catalog, policies, now).stream()
                .sorted(Offers.bestFirst(person, agenda))
                .toList())
        .toList();
  }

  private static List<List<Slot>> onDay(List<List<Slot>> slots, LocalDate day) {
    return slots.stream()
        .map(person -> person.stream().filter(slot -> slot.day().equals(day)).toList())
        .toList();
  }

  private static List<List<Slot>> choose(List<List<Slot>> slots, Policies policies) {
    int options = policies.offer().options();
    List<List<Slot>> together = combinations(slots, Duration.ZERO, options);
    return together.isEmpty() ? combinations(slots, MOST_APART, options) : together;
  }

  private static List<List<Slot>> combinations(List<List<Slot>> slots, Duration apart, int most) {
    return slots.stream()
        .flatMap(List::stream)
        .map(Slot::start)
        .distinct()
        .sorted()
        .flatMap(start -> combination(slots, start, start.plus(apart)).stream())
        .distinct()
        .limit(most)
        .toList();
  }

  private static Optional<List<Slot>> combination(
      List<List<Slot>> slots, Instant from, Instant to) {
    List<List<Slot>> near =
        slots.stream()
            .map(person ->
                person.stream()
                    .filter(slot -> !slot.start().isBefore(from) && !slot.start().isAfter(to))
                    .toList())
            .toList();
    List<Slot> chosen = new ArrayList<>();
    return pick(near, chosen, new HashSet<>())
        ? Optional.of(List.copyOf(chosen))
        : Optional.empty();
  }

  /** Gives each further person the best slot that leaves one to everybody after her. */
  private static boolean pick(List<List<Slot>> slots, List<Slot> chosen, Set<StylistId> occupied) {
    if (chosen.size() == slots.size()) {
      return true;
    }
    for (Slot slot : slots.get(chosen.size())) {
      if (occupied.add(slot.stylist())) {
        chosen.add(slot);
        if (pick(slots, chosen, occupied)) {
          return true;
        }
        chosen.removeLast();
        occupied.remove(slot.stylist());
      }
    }
    return false;
  }
}
