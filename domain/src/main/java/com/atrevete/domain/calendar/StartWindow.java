package com.atrevete.domain.calendar;

import com.atrevete.domain.language.PartOfDay;
import com.atrevete.domain.policy.Policies.OfferPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/**
 * When a visit may start: the days and times of day wanted, not on a closed day, not beyond the
 * booking horizon and not sooner than the lead time (policies of the same names).
 */
record StartWindow(
    SlotRequest request, LocalDate from, LocalDate to, Instant earliest, Set<LocalDate> closed) {

  private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
  private static final LocalTime EVENING = LocalTime.of(18, 0);

  static StartWindow of(
      SlotRequest request, Set<LocalDate> closed, OfferPolicy policy, Instant now) {
    LocalDate today = Madrid.dateOf(now);
    LocalDate horizon = today.plusDays(policy.horizonDays());
    return new StartWindow(
        request,
        request.from().isBefore(today) ? today : request.from(),
        request.to().isAfter(horizon) ? horizon : request.to(),
        earliest(request, policy, now),
        closed);
  }

  private static Instant earliest(SlotRequest request, OfferPolicy policy, Instant now) {
    Instant afterLead = Madrid.minuteOf(request.requestedAt()).plus(policy.lead());
    Instant tomorrow = Madrid.startOf(Madrid.dateOf(now).plusDays(1));
    Instant lead = afterLead.isAfter(tomorrow) ? tomorrow : afterLead;
    return lead.isAfter(now) ? lead : now;
  }

  /** The days wanted as one span; empty when none of them can be booked. */
  Optional<TimeSpan> days() {
    return from.isAfter(to)
        ? Optional.empty()
        : Optional.of(new TimeSpan(Madrid.startOf(from), Madrid.startOf(to.plusDays(1))));
  }

  boolean admits(Instant start) {
    if (start.isBefore(earliest)) {
      return false;
    }
    LocalDateTime local = Madrid.timeOf(start);
    LocalDate day = local.toLocalDate();
    return !day.isBefore(from)
        && !day.isAfter(to)
        && !closed.contains(day)
        && suits(local.toLocalTime());
  }

  private boolean suits(LocalTime time) {
    return (request.at() == null || time.equals(request.at()))
        && (request.notBefore() == null || !time.isBefore(request.notBefore()))
        && (request.notAfter() == null || !time.isAfter(request.notAfter()))
        && (request.partOfDay() == null || suits(time, request.partOfDay()));
  }

  private static boolean suits(LocalTime time, PartOfDay part) {
    return switch (part) {
      case MORNING -> time.isBefore(AFTERNOON);
      case AFTERNOON -> !time.isBefore(AFTERNOON);
      case EVENING -> !time.isBefore(EVENING);
    };
  }
}
