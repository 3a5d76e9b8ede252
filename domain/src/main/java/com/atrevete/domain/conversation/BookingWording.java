package com.atrevete.domain.conversation;

import com.atrevete.domain.conversation.BookingFacts.Part;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** What Maite says of the bookings somebody has. */
final class BookingWording {

  private BookingWording() {}

  static String say(Line.OfBooking line) {
    return switch (line) {
      case Line.Reminder reminder -> reminder(reminder);
      case Line.ReminderAnswered _ -> "¡Perfecto! Te esperamos 💕";
      case Line.YourBookings yours ->
          "Tienes:\n"
              + yours.bookings().stream()
                  .map(
                      b -> "• " + summary(b) + (b.isUnpaidHold() ? " (pendiente de la señal)" : ""))
                  .collect(Collectors.joining("\n"));
      case Line.WhichBooking which -> "¿Cuál de ellas?\n" + numbered(which.bookings());
      case Line.NoBookings _ -> "No te veo ninguna cita pendiente.";
      case Line.AskCancelHold cancel ->
          "¿Suelto la reserva sin pagar de %s?".formatted(summary(cancel.booking()));
      case Line.AskCancelRefunded cancel -> askCancel(cancel);
      case Line.AskCancelForfeited cancel ->
          "Quedan %s o menos para %s, así que la señal de %s no se devuelve. Si prefieres cambiarla de día, la señal se conserva. ¿La cancelo igualmente?"
              .formatted(
                  Wording.hours(cancel.freeCancellation()),
                  summary(cancel.booking()),
                  Spanish.money(cancel.booking().paid()));
      case Line.Cancelled cancelled -> cancelled(cancelled);
      case Line.RefundSucceeded refund -> "La devolución de tu señal ya está hecha ✅";
      case Line.KeptAsItIs _ -> "Perfecto, la dejo como está 😊";
      case Line.CannotDoThatNow _ ->
          "Eso ya no puedo hacerlo con esta cita. Si quieres, te paso con una compañera.";
    };
  }

  static String when(BookingFacts booking) {
    return "%s a las %s"
        .formatted(Spanish.day(booking.startsAt()), Spanish.hour(booking.startsAt()));
  }

  private static String what(BookingFacts booking) {
    return Spanish.list(booking.parts().stream().flatMap(p -> p.services().stream()).toList());
  }

  private static String who(BookingFacts booking) {
    return Spanish.list(booking.parts().stream().map(Part::stylist).distinct().toList());
  }

  static String summary(BookingFacts booking) {
    return "%s, %s con %s".formatted(what(booking), when(booking), who(booking));
  }

  static String numbered(List<BookingFacts> bookings) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < bookings.size(); i++) {
      text.append(i + 1).append(". ").append(summary(bookings.get(i))).append('\n');
    }
    return text.toString().strip();
  }

  private static String reminder(Line.Reminder line) {
    BookingFacts booking = line.booking();
    Part first = booking.parts().getFirst();
    String deposit =
        booking.paid().isZero() ? "" : " Señal pagada: " + Spanish.money(booking.paid()) + ".";
    String rule =
        booking.paid().isZero()
            ? " Si no puedes venir, avísame cuanto antes."
            : " Si no puedes venir, avísame más de %s antes y te devolvemos la señal."
                .formatted(Wording.hours(line.freeCancellation()));
    return "Te recuerdo tu cita 🌸 %s (%s).%s%s ¿Vienes?"
        .formatted(
            summary(booking),
            Spanish.duration(Duration.between(first.startsAt(), first.endsAt())),
            deposit,
            rule);
  }

  private static String askCancel(Line.AskCancelRefunded line) {
    String refund =
        line.refund().isZero()
            ? ""
            : " Se te devuelve la señal de %s en 5–10 días."
                .formatted(Spanish.money(line.refund()));
    return "¿Cancelo %s?%s".formatted(summary(line.booking()), refund);
  }

  private static String cancelled(Line.Cancelled line) {
    return "Cancelada: %s.%s%s"
        .formatted(
            summary(line.booking()),
            deposit(line.booking()),
            line.offersAnother() ? " ¿Quieres que te busque otro día?" : "");
  }

  /** What happens to the deposit of a cancelled booking. */
  private static String deposit(BookingFacts booking) {
    if (!booking.refund().isZero()) {
      return " Devolución de %s solicitada: tarda 5–10 días."
          .formatted(Spanish.money(booking.refund()));
    }
    return booking.paid().isZero() ? "" : " La señal no se devuelve.";
  }
}
