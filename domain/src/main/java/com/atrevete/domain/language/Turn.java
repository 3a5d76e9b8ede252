package com.atrevete.domain.language;

import java.time.LocalDateTime;
import java.util.List;

/**
 * The messages that arrived together and what Maite had asked before them.
 *
 * @param context what Maite asked last
 * @param now wall-clock time in Europe/Madrid
 * @param options the slots on offer, in the order in which they were offered
 * @param messages the texts of the turn, oldest first
 */
public record Turn(
    TurnContext context, LocalDateTime now, List<OfferedSlot> options, List<String> messages) {

  public Turn {
    options = List.copyOf(options);
    messages = List.copyOf(messages);
  }

  /**
   * A slot that was offered.
   *
   * @param option its number, from 1
   * @param start wall-clock time in Europe/Madrid
   * @param stylist the professional's name
   */
  public record OfferedSlot(int option, LocalDateTime start, String stylist) {}
}
