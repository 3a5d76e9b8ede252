package com.atrevete.domain.conversation;

import com.atrevete.domain.catalog.Pack;
import com.atrevete.domain.catalog.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts what Maite says into Spanish: warm, brief, "tú" (the salon's rule "How Maite speaks"). */
public final class Wording {

  private final Voice voice;

  public Wording(Voice voice) {
    this.voice = voice;
  }

  /** One message out of the lines of a turn. */
  public String message(List<Line> lines) {
    return lines.stream()
        .map(this::say)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n\n"));
  }

  /** Short answers that the channel may show as buttons; empty when there are none. */
  public List<String> buttons(List<Line> lines) {
    if (lines.isEmpty()) {
      return List.of();
    }
    return switch (lines.getLast()) {
      case Line.Options options -> numbers(options.slots().size());
      case Line.WhichOption which -> numbers(which.options());
      case Line.OfferPack _, Line.OfferConsultation _, Line.ConfirmName _ -> List.of("Sí", "No");
      case Line.AskCancelHold _, Line.AskCancelRefunded _, Line.AskCancelForfeited _ ->
          List.of("Sí, cancélala", "No");
      default -> List.of();
    };
  }

  private static List<String> numbers(int options) {
    List<String> numbers = new ArrayList<>();
    for (int i = 1; i <= options; i++) {
      numbers.add("Opción " + i);
    }
    return numbers;
  }

  private String say(Line line) {
    return switch (line) {
      case Line.OfSearch search -> ofSearch(search);
      case Line.OfDeposit deposit -> DepositWording.say(deposit, voice);
      case Line.OfBooking booking -> BookingWording.say(booking);
      case Line.OfTalk talk -> TalkWording.say(talk, voice);
    };
  }

  private String ofSearch(Line.OfSearch line) {
    return switch (line) {
      case Line.Introduction _ -> introduction();
      case Line.ConfirmName name -> "¿Te llamas " + name.proposed() + "? 😊";
      case Line.AskName name -> name.again() ? "Perdona, ¿cómo te llamas?" : "¿Cómo te llamas? 😊";
      case Line.Welcome _ -> "¡Encantada" + comma() + "! 🌸";
      case Line.GreetReturning _ -> "¡Hola" + comma() + "! 🌸 ¿En qué puedo ayudarte?";
      case Line.HowCanIHelp _ -> "¿En qué puedo ayudarte?";
      case Line.AskService _ -> "¿Qué te gustaría hacerte? 💇";
      case Line.AskVariant variant -> variant(variant.variants());
      case Line.CategoriesApart apart -> categoriesApart(apart);
      case Line.OfferPack pack -> pack(pack);
      case Line.ThatIsThePack pack -> thatIsThePack(pack);
      case Line.Prices prices -> prices(prices);
      case Line.Total total -> total(total);
      case Line.Descriptions descriptions -> descriptions(descriptions.services());
      case Line.OfferConsultation _ ->
          "Si tienes dudas, puedes venir a una consulta gratuita de 15 minutos y lo vemos juntas. "
              + "¿Te la reservo?";
      case Line.ConsultationAlreadyBooked booked ->
          "Ya tienes una consulta reservada: " + BookingWording.when(booked.booking()) + ".";
      case Line.NoUsual _ ->
          "Todavía no tengo anotada ninguna visita tuya, así que no sé qué es lo de siempre. "
              + "¿Qué te gustaría hacerte?";
      case Line.Usual usual -> usual(usual);
      case Line.AskDay _ -> "¿Qué día te viene bien?";
      case Line.Options options -> OfferWording.options(options, voice);
      case Line.ClosedThatDay closed -> AnswerWording.closed(closed);
      case Line.NoRoomThen then -> OfferWording.noRoom(then);
      case Line.NotAtThatTime _ -> "A esa hora no tengo hueco, pero ese día sí:";
      case Line.NotWithHer her ->
          "Con %s no hay hueco entonces, pero sí así:".formatted(her.stylist());
      case Line.DoesNotDoIt her ->
          "%s no hace ese servicio; te lo puede hacer otra persona del equipo."
              .formatted(her.stylist());
      case Line.NoRoomAtAll _ ->
          "No encuentro hueco en las próximas semanas. ¿Probamos con otra fecha?";
      case Line.BeyondHorizon horizon ->
          "Solo puedo reservar con %d días de antelación como mucho. ¿Qué otro día te viene bien?"
              .formatted(horizon.days());
      case Line.WhichOption _ -> "¡Genial! ¿Cuál prefieres? Dime el número de la opción 😊";
      case Line.JustTaken _ -> "Vaya, ese hueco se acaba de ocupar. Mira estos otros:";
      case Line.TooManyHolds holds -> DepositWording.tooManyHolds(holds);
    };
  }

  private String comma() {
    return voice.firstName() == null ? "" : ", " + voice.firstName();
  }

  private String introduction() {
    return "¡Hola! Soy Maite, la asistente virtual de Atrévete Peluquería 🌸\n"
        + "Así cuidamos tus datos: "
        + voice.publicUrl()
        + "/privacidad";
  }

  private static String priced(Service service) {
    return "%s (%s, %s)"
        .formatted(
            service.name(), Spanish.money(service.price()), Spanish.duration(service.duration()));
  }

  private static String variant(List<Service> variants) {
    return "¿Cuál prefieres?\n"
        + variants.stream().map(s -> "• " + priced(s)).collect(Collectors.joining("\n"));
  }

  private static String categoriesApart(Line.CategoriesApart apart) {
    return "La peluquería y la estética van en citas separadas. ¿Empezamos por "
        + Spanish.list(names(apart.hairdressing()))
        + " o por "
        + Spanish.list(names(apart.aesthetics()))
        + "?";
  }

  private static List<String> names(List<Service> services) {
    return services.stream().map(Service::name).toList();
  }

  private static String pack(Line.OfferPack offer) {
    Pack pack = offer.pack();
    return "Tenemos un pack que te puede interesar: %s por %s (%s). Por separado serían %s (%s): ahorras %s. ¿Te lo apunto? 💕"
        .formatted(
            Spanish.list(names(offer.services())),
            Spanish.money(pack.price()),
            Spanish.duration(pack.duration()),
            Spanish.money(offer.apart()),
            Spanish.duration(offer.apartDuration()),
            Spanish.money(offer.apart().minus(pack.price())));
  }

  private static String thatIsThePack(Line.ThatIsThePack line) {
    return "Eso es justo nuestro pack %s: %s en vez de %s 🎉"
        .formatted(
            line.pack().name(), Spanish.money(line.pack().price()), Spanish.money(line.apart()));
  }

  private String prices(Line.Prices prices) {
    StringBuilder text = new StringBuilder();
    prices.services().forEach(s -> text.append("• ").append(priced(s)).append('\n'));
    for (Pack pack : prices.packs()) {
      text.append("• Pack ").append(pack.name()).append(" (");
      text.append(Spanish.money(pack.price())).append(", ");
      text.append(Spanish.duration(pack.duration())).append(")\n");
    }
    return text.toString().strip();
  }

  private static String total(Line.Total total) {
    return "Todo junto: %s, %s."
        .formatted(
            Spanish.money(total.visit().price()), Spanish.duration(total.visit().duration()));
  }

  private static String descriptions(List<Service> services) {
    return services.stream()
        .map(s -> "• " + priced(s) + (s.description().isBlank() ? "" : ": " + s.description()))
        .collect(Collectors.joining("\n"));
  }

  private static String usual(Line.Usual usual) {
    return "Lo de siempre: "
        + Spanish.list(names(usual.services()))
        + with(usual.stylist())
        + " 💕";
  }

  private static String with(@Nullable String stylist) {
    return stylist == null ? "" : " con " + stylist;
  }

  static String hours(Duration duration) {
    return duration.toHours() == 1 ? "1 hora" : duration.toHours() + " horas";
  }
}
