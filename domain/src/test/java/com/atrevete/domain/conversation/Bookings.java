package com.atrevete.domain.conversation;

import com.atrevete.domain.booking.AppointmentStatus;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.calendar.DemoAgenda;
import com.atrevete.domain.conversation.BookingFacts.Part;
import com.atrevete.domain.payment.Money;
import com.atrevete.domain.policy.Policies;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Bookings that a customer has already. */
final class Bookings {

  private Bookings() {}

  /** A cut with Pilar, paid. */
  static BookingFacts cut(LocalDate day, String time) {
    return confirmed(day, time, "Corte de pelo", "Pilar", 40, 2620, 524);
  }

  static BookingFacts confirmed(
      LocalDate day,
      String time,
      String service,
      String stylist,
      int minutes,
      long price,
      long deposit) {
    return of(
        AppointmentStatus.CONFIRMED, day, time, service, stylist, minutes, price, deposit, deposit);
  }

  /** An unpaid hold whose link is out. */
  static BookingFacts hold(LocalDate day, String time) {
    return of(AppointmentStatus.PROVISIONAL, day, time, "Corte de pelo", "Pilar", 40, 2620, 524, 0);
  }

  private static BookingFacts of(
      AppointmentStatus status,
      LocalDate day,
      String time,
      String service,
      String stylist,
      int minutes,
      long price,
      long deposit,
      long paid) {
    Instant start = DemoAgenda.at(day, time);
    boolean open = status == AppointmentStatus.PROVISIONAL;
    return new BookingFacts(
        new BookingId(
            UUID.nameUUIDFromBytes((day + time + service).getBytes(StandardCharsets.UTF_8))),
        status,
        List.of(
            new Part(
                List.of(service),
                stylist,
                start,
                start.plus(Duration.ofMinutes(minutes)),
                Money.ofCents(price),
                Money.ofCents(deposit),
                null)),
        Money.ofCents(price),
        Money.ofCents(deposit),
        open ? start.minus(Duration.ofHours(2)) : null,
        open ? "https://pay.example/1" : null,
        Money.ofCents(paid),
        Money.ZERO,
        Policies.defaults().cancellation());
  }

  static BookingFacts with(
      BookingFacts b, AppointmentStatus status, @Nullable String link, Money paid, Money refund) {
    return new BookingFacts(
        b.id(),
        status,
        b.parts(),
        b.price(),
        b.deposit(),
        status == AppointmentStatus.PROVISIONAL ? b.holdExpiresAt() : null,
        link,
        paid,
        refund,
        b.terms());
  }
}
