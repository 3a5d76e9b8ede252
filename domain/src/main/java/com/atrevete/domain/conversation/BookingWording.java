package com.atrevete.domain.conversation;

import com.atrevete.domain.calendar.Madrid;
import com.atrevete.domain.conversation.BookingFacts.Part;
import com.atrevete.domain.language.FaqTopic;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What Maite says of bookings, of money, and of everything that is not a search for a time. */
final class BookingWording {

  private BookingWording() {}

  static String say(Line line, Voice voice) {
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
      case Line.HoldExpired expired ->
          "No me ha llegado la señal a tiempo, así que he soltado el hueco del %s. Si aún lo quieres, "
                  .formatted(when(expired.booking()))
              + "dímelo y te busco otro 😊";
      case Line.Confirmed confirmed -> confirmed(confirmed, voice);
      case Line.LatePaymentRefunded late ->
          "Tu pago llegó cuando el hueco del %s ya no era tuyo y alguien lo había cogido. He "
                  .formatted(when(late.booking()))
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
              .formatted(Spanish.money(paid.booking().paid()), when(paid.booking()));
      case Line.NothingToPay _ -> "Ahora mismo no tienes nada pendiente de pago 😊";
      default -> existing(line, voice);
    };
  }

  private static String existing(Line line, Voice voice) {
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
      default -> other(line, voice);
    };
  }

  private static String other(Line line, Voice voice) {
    return switch (line) {
      case Line.Answers answers -> AnswerWording.answers(answers, voice);
      case Line.AnythingElse _ -> "¿Te ayudo con algo más? 😊";
      case Line.YouAreWelcome _ -> "¡A ti! Aquí estoy para lo que necesites 🌸";
      case Line.TakeYourTime _ -> "Sin prisa, aquí estoy 😊";
      case Line.ColleagueTakesOver to ->
          "Te paso con una compañera, que te escribe por aquí" + since(to.opensAt(), voice) + " 😊";
      case Line.MedicalColleague to ->
          "Gracias por contármelo. Esto prefiero que lo vea una compañera contigo; te escribe por"
              + " aquí"
              + since(to.opensAt(), voice)
              + " 💕";
      case Line.VeryLateColleague to ->
          "Con tan poca antelación lo tiene que ver una compañera: ya está avisada y te escribe por"
              + " aquí"
              + since(to.opensAt(), voice)
              + ".";
      case Line.DelayNoted _ -> "Gracias por avisar, se lo digo al equipo ahora mismo 💕";
      case Line.NotUnderstood _ -> "Perdona, no te he entendido bien.";
      case Line.OnlyTheSalon _ ->
          "De eso no te puedo ayudar, pero si quieres una cita en Atrévete estoy encantada de "
              + "buscártela 😊";
      case Line.SorryToHear _ -> "Siento mucho que no haya ido bien.";
      case Line.CalmDown _ ->
          "Entiendo que estés molesta. Cuando quieras seguimos con calma; el equipo ya está"
              + " avisado.";
      case Line.Unsubscribed _ -> "Hecho: no te enviaremos más publicidad.";
      case Line.CannotRead cannot -> AnswerWording.cannotRead(cannot.kind());
      default -> throw new IllegalArgumentException("no wording for " + line.getClass());
    };
  }

  // Pieces --------------------------------------------------------------------------------------

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

  private static String summary(BookingFacts booking) {
    return "%s, %s con %s".formatted(what(booking), when(booking), who(booking));
  }

  private static String numbered(List<BookingFacts> bookings) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < bookings.size(); i++) {
      text.append(i + 1).append(". ").append(summary(bookings.get(i))).append('\n');
    }
    return text.toString().strip();
  }

  static String tooManyHolds(Line.TooManyHolds holds) {
    return "Tienes ya "
        + holds.open().size()
        + " reservas pendientes de la señal:\n"
        + numbered(holds.open())
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
      return "¡Te lo guardo! " + summary(booking) + ".";
    }
    return "¡Te lo guardo%s! %s.".formatted(until(booking), summary(booking));
  }

  private static String link(Line.DepositLink line) {
    BookingFacts booking = line.booking();
    return "Para confirmar %s%s, paga la señal de %s aquí:\n%s\nTe guardo el hueco%s."
        .formatted(
            summary(booking),
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
        .formatted(when(booking), until(booking), Spanish.money(booking.deposit()), link);
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
    if (!booking.deposit().isZero()) {
      text.append("Puedes cancelarla gratis hasta ");
      text.append(Wording.hours(line.freeCancellation()))
          .append(" antes; después la señal no se devuelve.\n");
    }
    String address = voice.answer(FaqTopic.ADDRESS);
    return text.append(address.isBlank() ? "" : "📍 " + address).toString().strip();
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

  private static String since(@Nullable Instant opensAt, Voice voice) {
    if (opensAt == null) {
      return " en unos minutos";
    }
    boolean today = Madrid.dateOf(opensAt).equals(Madrid.dateOf(voice.now()));
    return " cuando abramos, "
        + (today ? "hoy" : "el " + Spanish.day(opensAt))
        + " a partir de las "
        + Spanish.hour(opensAt);
  }
}
