package com.atrevete.domain.calendar;

import com.atrevete.domain.booking.Visit;
import com.atrevete.domain.catalog.StylistId;
import com.atrevete.domain.language.PartOfDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a customer wants a slot for. Days and wall-clock times are Europe/Madrid.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive
 * @param at exact start wanted
 * @param notBefore earliest start of a day
 * @param notAfter latest start of a day
 * @param wanted the professional asked for: nobody else is offered
 * @param unwanted professionals she does not want
 * @param preferred her preferred professional: offered first
 * @param requestedAt when the request arrived; the lead time counts from its minute
 */
public record SlotRequest(
    Visit visit,
    LocalDate from,
    LocalDate to,
    @Nullable LocalTime at,
    @Nullable LocalTime notBefore,
    @Nullable LocalTime notAfter,
    @Nullable PartOfDay partOfDay,
    @Nullable StylistId wanted,
    Set<StylistId> unwanted,
    @Nullable StylistId preferred,
    Instant requestedAt) {

  public SlotRequest {
    unwanted = Set.copyOf(unwanted);
  }

  /** Any time on a day, with anybody. */
  public static SlotRequest on(LocalDate day, Visit visit, Instant requestedAt) {
    return new SlotRequest(
        visit, day, day, null, null, null, null, null, Set.of(), null, requestedAt);
  }

  /** The same wish on other days, at no exact time. */
  public SlotRequest onDays(LocalDate first, LocalDate last) {
    return new SlotRequest(
        visit,
        first,
        last,
        null,
        notBefore,
        notAfter,
        partOfDay,
        wanted,
        unwanted,
        preferred,
        requestedAt);
  }
}
