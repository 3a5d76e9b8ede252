package com.atrevete.admin.calendar;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the calendar grid shows: columns of a day's minutes. Equal pages look the same, so that a
 * screen is only redrawn when something on it has changed.
 *
 * @param opens first minute of the day shown
 * @param closes last minute of the day shown
 * @param now minute of the line of now, in the columns of today
 */
record AgendaPage(int opens, int closes, Optional<Integer> now, List<Column> columns) {

  /** A professional's day. */
  record Column(
      String title,
      String subtitle,
      String colour,
      boolean today,
      List<Closed> closed,
      List<Block> blocks) {
    Column {
      closed = List.copyOf(closed);
      blocks = List.copyOf(blocks);
    }
  }

  /** Time in which nobody is served: out of hours, a holiday. */
  record Closed(int from, int to, String reason) {}

  /**
   * A visit, or the professional being away.
   *
   * @param visit the appointment to open, absent for a block
   * @param kind the name of its look
   * @param parts the occupied minutes, from the block's start
   */
  record Block(
      @Nullable UUID visit,
      int from,
      int to,
      String kind,
      String title,
      String detail,
      String label,
      List<CalendarVisit.Part> parts) {
    Block {
      parts = List.copyOf(parts);
    }
  }

  AgendaPage {
    columns = List.copyOf(columns);
  }
}
