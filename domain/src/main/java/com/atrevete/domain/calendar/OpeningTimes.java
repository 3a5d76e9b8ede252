package com.atrevete.domain.calendar;

import com.atrevete.domain.policy.Policies.OpeningHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When somebody is at the salon: its opening hours without its closed days, for counting opening
 * time and for telling customers when someone will answer.
 */
public record OpeningTimes(OpeningHours hours, Set<LocalDate> closed) {

  private static final int DAYS_LOOKED_AHEAD = 60;

  public OpeningTimes {
    closed = Set.copyOf(closed);
  }

  public boolean isOpen(Instant at) {
    return day(Madrid.dateOf(at)).filter(span -> isWithin(at, span)).isPresent();
  }

  /** From when on it is open: the instant itself when it is, empty when not within two months. */
  public Optional<Instant> nextOpening(Instant at) {
    return openFrom(at).findFirst().map(TimeSpan::start);
  }

  /**
   * The instant at which so much opening time has passed. A salon that does not open for two months
   * cannot be waited for: there the time counts as it passes.
   */
  public Instant plus(Instant from, Duration openingTime) {
    Duration left = openingTime;
    for (TimeSpan open : (Iterable<TimeSpan>) openFrom(from)::iterator) {
      if (left.compareTo(open.length()) <= 0) {
        return open.start().plus(left);
      }
      left = left.minus(open.length());
    }
    return from.plus(openingTime);
  }

  private Stream<TimeSpan> openFrom(Instant at) {
    LocalDate today = Madrid.dateOf(at);
    return today
        .datesUntil(today.plusDays(DAYS_LOOKED_AHEAD))
        .flatMap(date -> day(date).stream())
        .filter(span -> span.end().isAfter(at))
        .map(span -> span.start().isBefore(at) ? new TimeSpan(at, span.end()) : span);
  }

  private Optional<TimeSpan> day(LocalDate date) {
    return closed.contains(date)
        ? Optional.empty()
        : Optional.ofNullable(hours.days().get(date.getDayOfWeek()))
            .map(open ->
                new TimeSpan(
                    Madrid.instantOf(date.atTime(open.from())),
                    Madrid.instantOf(date.atTime(open.to()))));
  }

  private static boolean isWithin(Instant at, TimeSpan span) {
    return !at.isBefore(span.start()) && at.isBefore(span.end());
  }
}
