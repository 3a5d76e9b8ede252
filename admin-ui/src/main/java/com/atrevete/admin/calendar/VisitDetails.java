package com.atrevete.admin.calendar;

import com.atrevete.domain.booking.AppointmentStatus;
import com.atrevete.domain.booking.PaymentStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything about one visit that a person asks when she opens it. */
public record VisitDetails(
    UUID id,
    UUID booking,
    Person customer,
    @Nullable Person booker,
    String services,
    String professional,
    AppointmentStatus status,
    Instant startsAt,
    Instant endsAt,
    Money money,
    Next next,
    Reminder reminder,
    @Nullable Integer lateMinutes,
    int moves,
    @Nullable UUID conversation,
    List<Payment> payments,
    List<Companion> companions) {

  /** Who is served, or who booked for her. */
  public record Person(String name, @Nullable String phone) {}

  /** Price and deposit in cents. */
  public record Money(long price, long deposit, PaymentStatus payment) {}

  /** What the process does next; nothing once it has ended. */
  public record Next(@Nullable String step, @Nullable Instant at) {}

  public record Reminder(@Nullable Instant sentAt, @Nullable Instant answeredAt) {}

  /** A payment of the booking, by link or by hand. */
  public record Payment(String method, int attempt, long cents, String status, Instant createdAt) {}

  /** Another visit that the same payment pays. */
  public record Companion(String customer, String services, String professional, Instant at) {}

  public VisitDetails {
    payments = List.copyOf(payments);
    companions = List.copyOf(companions);
  }
}
