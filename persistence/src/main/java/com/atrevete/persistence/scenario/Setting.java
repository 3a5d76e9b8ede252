package com.atrevete.persistence.scenario;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario needs before its first message.
 *
 * @param number of the situation, from 1
 * @param newcomer WhatsApp name of somebody who writes for the first time; none: the returning
 *     customer of the scenario's number
 * @param days on which it can be played
 * @param from earliest time of day (Europe/Madrid)
 * @param to latest time of day, exclusive
 */
record Setting(
    int number,
    @Nullable String newcomer,
    Set<DayOfWeek> days,
    LocalTime from,
    LocalTime to,
    List<Piece> pieces) {

  /** When it can be played on a day, at the earliest; empty when not any more or not that day. */
  Optional<LocalDateTime> on(LocalDate day, LocalDateTime now) {
    LocalDateTime earliest = day.atTime(from).isBefore(now) ? now : day.atTime(from);
    return days.contains(day.getDayOfWeek()) && earliest.isBefore(day.atTime(to))
        ? Optional.of(earliest)
        : Optional.empty();
  }

  /** The phone of somebody who writes for the first time. */
  String newcomersPhone() {
    return "+346110000%02d".formatted(number);
  }
}
