package com.atrevete.persistence.scenario;

import com.atrevete.domain.booking.BookingId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A situation that is ready for its first message.
 *
 * @param phone of its customer, E.164
 * @param whatsappName the display name she writes under
 * @param now the business time
 * @param booking her booking, where the scenario starts with one
 * @param made every booking that was written, hers too: their workflows are to be started
 */
public record Situation(
    String phone,
    String whatsappName,
    Instant now,
    @Nullable BookingId booking,
    List<BookingId> made) {

  public Situation {
    made = List.copyOf(made);
  }
}
