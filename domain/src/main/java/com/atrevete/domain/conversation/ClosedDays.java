package com.atrevete.domain.conversation;

import com.atrevete.domain.calendar.Agenda;
import com.atrevete.domain.calendar.Madrid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Days on which the salon is shut: said with the reason, and when it is open again. */
final class ClosedDays {

  private static final int NEXT_DAYS = 2;
  private static final int LOOKED_AHEAD = 21;

  private ClosedDays() {}

  /** The word about a day, if it is a closed one. */
  static Optional<Line.ClosedThatDay> line(Talk talk, LocalDate day) {
    Optional<String> reason = talk.facts().closure(day);
    return reason.isEmpty() && isOpen(talk, day)
        ? Optional.empty()
        : Optional.of(new Line.ClosedThatDay(day, reason.orElse(null), nextOpen(talk, day)));
  }

  /** Tells that the one day wanted is closed, and waits for another. */
  static void tell(Talk talk) {
    talk.wish()
        .singleDay()
        .flatMap(day -> line(talk, day))
        .ifPresent(closed -> {
          talk.say(closed);
          talk.want(talk.wish().withoutDay());
        });
  }

  private static List<LocalDate> nextOpen(Talk talk, LocalDate day) {
    return IntStream.rangeClosed(1, LOOKED_AHEAD)
        .mapToObj(day::plusDays)
        .filter(next -> talk.facts().closure(next).isEmpty())
        .filter(next -> talk.facts().policies().opening().days().containsKey(next.getDayOfWeek()))
        .limit(NEXT_DAYS)
        .toList();
  }

  /** Usual opening, or somebody who works that day all the same. */
  private static boolean isOpen(Talk talk, LocalDate day) {
    if (talk.facts().policies().opening().days().containsKey(day.getDayOfWeek())) {
      return true;
    }
    Agenda agenda = talk.facts().agenda(day, day);
    return !agenda.closed().contains(day)
        && agenda.shifts().values().stream()
            .flatMap(List::stream)
            .anyMatch(shift -> Madrid.dateOf(shift.start()).equals(day));
  }
}
