package com.atrevete.admin.conversation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A message of a transcript.
 *
 * @param incoming from the customer
 * @param role who wrote it: {@code customer}, {@code maite}, {@code staff}, {@code system}
 * @param status the word of its row
 */
public record ChatMessage(
    UUID id,
    boolean incoming,
    String role,
    String kind,
    String text,
    List<String> buttons,
    String status,
    Instant at) {

  public ChatMessage {
    buttons = List.copyOf(buttons);
  }

  /** The customer has it, or will in a moment. */
  public boolean isWithCustomer() {
    return switch (status) {
      case "sent", "delivered", "read" -> true;
      default -> incoming;
    };
  }

  /** Somebody is working on an answer, or on sending it. */
  public boolean isUnderWay() {
    return switch (status) {
      case "received", "pending", "sending" -> true;
      default -> false;
    };
  }
}
