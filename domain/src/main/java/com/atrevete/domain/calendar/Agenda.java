package com.atrevete.domain.calendar;

import com.atrevete.domain.catalog.StylistId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the database knows about a span of days: who works when and what occupies them.
 *
 * @param shifts per stylist, her working spans with weekly hours and exceptions resolved, in order
 * @param busy per stylist, the busy parts of her open appointments and her blocks, in any order
 * @param closed the days on which the salon is shut
 */
public record Agenda(
    Map<StylistId, List<TimeSpan>> shifts,
    Map<StylistId, List<TimeSpan>> busy,
    Set<LocalDate> closed) {

  public Agenda {
    shifts = Map.copyOf(shifts);
    busy = Map.copyOf(busy);
    closed = Set.copyOf(closed);
  }

  /** The agenda as if this slot were taken too. */
  public Agenda with(Slot slot) {
    List<TimeSpan> taken = new ArrayList<>(busy.getOrDefault(slot.stylist(), List.of()));
    taken.addAll(slot.busy());
    return withBusy(slot.stylist(), taken);
  }

  /**
   * The agenda as if this slot were free, for a visit that moves: its own time is no obstacle to
   * it. Spans that are not in the agenda are passed over.
   */
  public Agenda without(Slot slot) {
    List<TimeSpan> taken = new ArrayList<>(busy.getOrDefault(slot.stylist(), List.of()));
    slot.busy().forEach(taken::remove);
    return withBusy(slot.stylist(), taken);
  }

  private Agenda withBusy(StylistId stylist, List<TimeSpan> spans) {
    Map<StylistId, List<TimeSpan>> changed = new HashMap<>(busy);
    changed.put(stylist, List.copyOf(spans));
    return new Agenda(shifts, changed, closed);
  }
}
