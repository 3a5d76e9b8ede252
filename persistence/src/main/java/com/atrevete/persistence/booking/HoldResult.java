package com.atrevete.persistence.booking;

import com.atrevete.domain.booking.BookingId;
import java.time.Instant;

/** Whether a slot could be held. */
public sealed interface HoldResult {

  /** It is hers until then. */
  record Held(BookingId booking, Instant expiresAt) implements HoldResult {}

  /** Somebody was faster; nothing is held. */
  record SlotTaken() implements HoldResult {}
}
