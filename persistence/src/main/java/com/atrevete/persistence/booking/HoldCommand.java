package com.atrevete.persistence.booking;

import com.atrevete.domain.booking.AppointmentId;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.booking.Visit;
import com.atrevete.domain.calendar.Slot;
import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.domain.customer.CustomerId;
import com.atrevete.domain.payment.Money;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What is to be held for a customer while she pays or tells her surname.
 *
 * @param booker who books and pays
 * @param parts one appointment for each person served
 * @param policies keys and values in force now; the booking keeps them
 * @param now on the business clock
 * @param expiresAt when the hold ends
 * @param warningAt when the customer is warned; the same as {@code expiresAt} for no warning
 * @param free nothing is to be paid
 */
public record HoldCommand(
    BookingId booking,
    CustomerId booker,
    ConversationId conversation,
    List<Part> parts,
    Map<String, String> policies,
    Instant now,
    Instant expiresAt,
    Instant warningAt,
    boolean free) {

  public HoldCommand {
    parts = List.copyOf(parts);
    policies = Map.copyOf(policies);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a booking needs at least one appointment");
    }
    if (free != total(parts).isZero()) {
      throw new IllegalArgumentException("a hold is free when, and only when, no deposit is due");
    }
  }

  /** One appointment of the booking. */
  public record Part(AppointmentId appointment, CustomerId served, Visit visit, Slot slot) {}

  /** The deposit of all parts. */
  Money deposit() {
    return total(parts);
  }

  /** The price of all parts. */
  Money price() {
    return parts.stream().map(part -> part.visit().price()).reduce(Money.ZERO, Money::plus);
  }

  private static Money total(List<Part> parts) {
    return parts.stream().map(part -> part.visit().deposit()).reduce(Money.ZERO, Money::plus);
  }
}
