package com.atrevete.workflows.conversation;

import com.atrevete.domain.booking.BookingId;
import java.util.UUID;

/**
 * A customer's wish concerning a booking.
 *
 * @param message the message that expressed it: the same message counts once
 */
public record BookingRequest(BookingId booking, Kind kind, UUID message) {

  /** The things a customer can ask of a booking. */
  public enum Kind {
    RETRY_PAYMENT,
    CANCEL,
    ANSWER_REMINDER
  }
}
