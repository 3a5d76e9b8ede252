package com.atrevete.domain.conversation;

import com.atrevete.domain.calendar.Madrid;
import com.atrevete.domain.conversation.BookingFacts.Part;
import com.atrevete.domain.language.FaqTopic;
import java.time.Duration;
import java.time.Instant;

/** What Maite says of a slot that is held, of its deposit, and of the visit it confirms. */
final class DepositWording {

  private DepositWording() {}

  static String say(Line.OfDeposit line, Voice voice) {
    return switch (line) {
      case Line.SlotHeld held -> held(held);
      case Line.AskSurname _ -> "¿Me dices tu apellido para la reserva?";
      case Line.LinkFollows _ -> "Ahora mismo te paso el enlace para la señal.";
      case Line.DepositLink link -> link(link);
      case Line.NewLink link -> newLink(link.booking());
      case Line.PaymentTakenOver _ ->
          "Siento que siga fallando el pago 😕 Te guardo el hueco y una compañera te escribe para "
              + "resolverlo contigo.";
      case Line.HoldWarning warning -> warning(warning.booking());
      case Line.HoldExpired expired -> expired(expired.booking());
      case Line.Confirmed confirmed -> confirmed(confirmed, voice);
      case Line.LatePaymentRefunded late ->
          "Tu pago llegó cuando el hueco del %s ya no era tuyo y alguien lo había cogido. He "
                  .formatted(BookingWording.when(late.booking()))
              + "solicitado la devolución de %s; tarda 5–10 días."
                  .formatted(Spanish.money(late.booking().deposit()));
      case Line.PaidTwice twice ->
          "La señal de %s ha llegado dos veces. He solicitado la devolución de la segunda; tarda 5–10 días."
              .formatted(Spanish.money(twice.booking().deposit()));
      case Line.WrongPayment _ ->
          "Me ha llegado un pago que no coincide con la señal. Una compañera lo está mirando y te "
              + "escribe enseguida.";
      case Line.PaymentNotSeen seen -> notSeen(seen.booking());
      case Line.AlreadyPaid paid ->
          "Tu señal de %s está pagada y tu cita, confirmada: %s ✅"
              .formatted(Spanish.money(paid.booking().paid()), BookingWording.when(paid.booking()));
      case Line.NothingToPay _ -> "Ahora mismo no tienes nada pendiente de pago 😊";
    };
  }

  static String tooManyHolds(Line.TooManyHolds holds) {
    return "Tienes ya "
        + holds.open().size()
        + " reservas pendientes de la señal:\n"
        + BookingWording.numbered(holds.open())
        + "\nPaga o cancela una de ellas y te guardo esta.";
  }

  private static String until(BookingFacts booking) {
    Instant deadline = booking.holdExpiresAt();
    return deadline == null ? "" : " hasta las " + Spanish.hour(deadline);
  }

  private static String held(Line.SlotHeld held) {
    BookingFacts booking = held.booking();
    Instant deadline = booking.holdExpiresAt();
    if (booking.deposit().isZero() || deadline == null) {
      return "¡Te lo guardo! " + BookingWording.summary(booking) + ".";
    }
    return "¡Te lo guardo%s! %s.".formatted(until(booking), BookingWording.summary(booking));
  }

  private static String link(Line.DepositLink line) {
    BookingFacts booking = line.booking();
    return "Para confirmar %s%s, paga la señal de %s aquí:\n%s\nTe guardo el hueco%s."
        .formatted(
            BookingWording.summary(booking),
            line.today() ? " (hoy)" : "",
            Spanish.money(booking.deposit()),
            booking.link(),
            until(booking));
  }

  private static String newLink(BookingFacts booking) {
    return "Vaya, lo siento 😕 Aquí tienes un enlace nuevo para la señal de %s:\n%s\nTe guardo el hueco%s."
        .formatted(Spanish.money(booking.deposit()), booking.link(), until(booking));
  }

  private static String warning(BookingFacts booking) {
    String link = booking.link() == null ? "" : "\n" + booking.link();
    return "Te guardo el hueco del %s solo%s. ¿Puedes pagar ahora la señal de %s?%s"
        .formatted(
            BookingWording.when(booking), until(booking), Spanish.money(booking.deposit()), link);
  }

  private static String notSeen(BookingFacts booking) {
    String link = booking.link() == null ? "" : " El enlace: " + booking.link();
    return "Todavía no me consta el pago; en cuanto llegue te lo confirmo al momento.%s Te guardo el hueco%s."
        .formatted(link, until(booking));
  }

  private static String confirmed(Line.Confirmed line, Voice voice) {
    BookingFacts booking = line.booking();
    StringBuilder text = new StringBuilder();
    text.append(line.late() ? "Tu pago llegó tarde, pero el hueco seguía libre. " : "");
    text.append("¡Cita confirmada! 🎉\n");
    booking.parts().forEach(part -> text.append(part(part, voice)).append('\n'));
    if (booking.price().isZero()) {
      text.append("💶 Gratis\n");
    } else {
      text.append("💶 ").append(Spanish.money(booking.price()));
      text.append(
          booking.paid().isZero()
              ? "\n"
              : " (señal pagada: " + Spanish.money(booking.paid()) + ")\n");
    }
    text.append(
            booking.deposit().isZero()
                ? "Si no puedes venir, avísame cuanto antes."
                : cancellation(line, voice.now()))
        .append('\n');
    return text.append(voice.answer(FaqTopic.ADDRESS)).toString().strip();
  }

  /** A free visit waited for the surname only. */
  private static String expired(BookingFacts booking) {
    String missing = booking.deposit().isZero() ? "tu apellido" : "la señal";
    return "No me ha llegado %s a tiempo, así que he soltado el hueco del %s. Si aún lo quieres, dímelo y te busco otro 😊"
        .formatted(missing, BookingWording.when(booking));
  }

  private static String cancellation(Line.Confirmed line, Instant now) {
    String hours = Wording.hours(line.freeCancellation());
    boolean free = now.plus(line.freeCancellation()).isBefore(line.booking().startsAt());
    return free
        ? "Puedes cancelarla gratis hasta %s antes; después la señal no se devuelve."
            .formatted(hours)
        : "Faltan menos de %s, así que la señal ya no se devuelve si la cancelas.".formatted(hours);
  }

  private static String part(Part part, Voice voice) {
    boolean today = Madrid.dateOf(part.startsAt()).equals(Madrid.dateOf(voice.now()));
    return "💇 %s%s\n🗓 %s%s a las %s (%s) con %s"
        .formatted(
            part.served() == null ? "" : part.served() + ": ",
            Spanish.list(part.services()),
            today ? "Hoy, " : "",
            Spanish.day(part.startsAt()),
            Spanish.hour(part.startsAt()),
            Spanish.duration(Duration.between(part.startsAt(), part.endsAt())),
            part.stylist());
  }
}
