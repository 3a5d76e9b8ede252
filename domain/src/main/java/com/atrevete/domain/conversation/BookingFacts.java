package com.atrevete.domain.conversation;

import com.atrevete.domain.booking.AppointmentStatus;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.payment.Money;
import com.atrevete.domain.policy.Policies.CancellationPolicy;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A booking as it may be told to its customer, read from the database.
 *
 * @param holdExpiresAt when an unpaid hold ends
 * @param link where its deposit can be paid
 * @param paid what was paid for it
 * @param refund what goes back to her of it
 * @param terms of cancelling, as they were when it was held
 */
public record BookingFacts(
    BookingId id,
    AppointmentStatus status,
    List<Part> parts,
    Money price,
    Money deposit,
    @Nullable Instant holdExpiresAt,
    @Nullable String link,
    Money paid,
    Money refund,
    CancellationPolicy terms) {

  private static final Set<AppointmentStatus> OPEN =
      Set.of(AppointmentStatus.PROVISIONAL, AppointmentStatus.CONFIRMED);

  public BookingFacts {
    parts = List.copyOf(parts);
  }

  public boolean isOpen() {
    return OPEN.contains(status);
  }

  public boolean isUnpaidHold() {
    return status == AppointmentStatus.PROVISIONAL;
  }

  /** An unpaid hold that costs something; a free visit waits only for a name. */
  public boolean waitsForMoney() {
    return isUnpaidHold() && !deposit.isZero();
  }

  public Instant startsAt() {
    return parts.stream().map(Part::startsAt).min(Instant::compareTo).orElseThrow();
  }

  /**
   * One person's visit within a booking.
   *
   * @param services catalogue names, or the pack's name
   * @param served first name of who is served, when it is not the booker
   */
  public record Part(
      List<String> services,
      String stylist,
      Instant startsAt,
      Instant endsAt,
      Money price,
      Money deposit,
      @Nullable String served) {

    public Part {
      services = List.copyOf(services);
    }
  }
}
