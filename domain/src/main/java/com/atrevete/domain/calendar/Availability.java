package com.atrevete.domain.calendar;

import com.atrevete.domain.booking.Visit;
import com.atrevete.domain.catalog.Catalog;
import com.atrevete.domain.catalog.Stylist;
import com.atrevete.domain.policy.Policies;
import com.atrevete.domain.policy.Policies.OfferPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where there is room. A professional's own hours decide, also outside the salon's; closed days
 * shut everybody out.
 */
public final class Availability {

  private Availability() {}

  /**
   * Every slot in which the visit can be served, by time, then in the catalogue's order of
   * professionals (policies "slot grid", "lead time today", "buffer", "booking horizon").
   *
   * @param agenda of at least the days asked for
   * @param now the business clock
   */
  public static List<Slot> slots(
      SlotRequest request, Agenda agenda, Catalog catalog, Policies policies, Instant now) {
    StartWindow window = StartWindow.of(request, agenda.closed(), policies.offer(), now);
    List<Slot> slots = new ArrayList<>();
    window
        .days()
        .ifPresent(days ->
            catalog.stylists().stream()
                .filter(stylist -> mayServe(stylist, request, catalog))
                .map(stylist -> StylistDiary.of(stylist.id(), agenda))
                .forEach(diary ->
                    slots.addAll(
                        diary.slots(request.visit(), days, policies.offer().grid(), window))));
    slots.sort(Comparator.comparing(Slot::start));
    return List.copyOf(slots);
  }

  /**
   * Whether a slot is still free: within the professional's hours, on an open day, and nothing in
   * its busy time. Of a visit that is moved, take its own time out of the agenda first ({@link
   * Agenda#without}).
   */
  public static boolean isFree(Slot slot, Agenda agenda) {
    return !agenda.closed().contains(Madrid.dateOf(slot.start()))
        && StylistDiary.of(slot.stylist(), agenda).hasRoomFor(slot);
  }

  /**
   * Whether a slot that was offered may be taken as far as the clock goes: it would be offered now,
   * or it is today and was offered a moment ago (policy "lead time today").
   *
   * @param offeredAt when the customer was shown it
   */
  public static boolean mayStillBeTaken(
      Slot slot, Instant offeredAt, Instant now, OfferPolicy policy) {
    LocalDate today = Madrid.dateOf(now);
    boolean leadKept =
        Madrid.dateOf(slot.start()).isAfter(today)
            || !slot.start().isBefore(Madrid.minuteOf(now).plus(policy.lead()));
    return slot.start().isAfter(now) && (leadKept || !now.isAfter(offeredAt.plus(policy.valid())));
  }

  /** Whether a professional does everything in the visit. */
  public static boolean does(Stylist stylist, Visit visit, Catalog catalog) {
    return stylist.category().covers(visit.category())
        && visit.services().stream().map(catalog::service).allMatch(stylist::does);
  }

  private static boolean mayServe(Stylist stylist, SlotRequest request, Catalog catalog) {
    return (request.wanted() == null || request.wanted().equals(stylist.id()))
        && !request.unwanted().contains(stylist.id())
        && does(stylist, request.visit(), catalog);
  }
}
