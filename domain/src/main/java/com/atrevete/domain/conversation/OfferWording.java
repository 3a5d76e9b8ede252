package com.atrevete.domain.conversation;

import com.atrevete.domain.calendar.Madrid;
import com.atrevete.domain.calendar.Slot;
import com.atrevete.domain.catalog.Pack;
import com.atrevete.domain.catalog.PackId;
import com.atrevete.domain.catalog.Service;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How times on offer are put: choosing one is the confirmation, so all its facts are stated. */
final class OfferWording {

  private OfferWording() {}

  static String options(Line.Options offer, Voice voice) {
    StringBuilder text = new StringBuilder(what(offer, voice)).append('\n');
    LocalDate today = Madrid.dateOf(voice.now());
    int number = 1;
    for (Slot slot : offer.slots()) {
      LocalDate day = Madrid.dateOf(slot.start());
      text.append(
          "%d. %s%s a las %s con %s\n"
              .formatted(
                  number++,
                  day.equals(today) ? "hoy " : "",
                  Spanish.day(day),
                  Spanish.hour(slot.start()),
                  voice.catalog().stylist(slot.stylist()).name()));
    }
    String which = offer.slots().size() == 1 ? "¿Te va bien?" : "¿Cuál te va mejor?";
    return text.toString().strip() + terms(offer) + "\n" + which;
  }

  static String noRoom(Line.NoRoomThen then) {
    String when =
        then.from().equals(then.to())
            ? "El " + Spanish.day(then.from())
            : "Del %s al %s".formatted(Spanish.day(then.from()), Spanish.day(then.to()));
    String whose = then.stylist() == null ? "" : " con " + then.stylist();
    return "%s no queda hueco%s. Los siguientes días con sitio:".formatted(when, whose);
  }

  private static String what(Line.Options offer, Voice voice) {
    List<String> names = new ArrayList<>();
    PackId packId = offer.visit().pack();
    Pack pack = packId == null ? null : voice.catalog().pack(packId);
    if (pack != null) {
      names.add("Pack " + pack.name());
    }
    offer.services().stream()
        .filter(service -> pack == null || !pack.services().contains(service.id()))
        .map(Service::name)
        .forEach(names::add);
    String price = offer.visit().price().isZero() ? "gratis" : Spanish.money(offer.visit().price());
    return "%s: %s, %s"
        .formatted(Spanish.list(names), price, Spanish.duration(offer.visit().duration()));
  }

  private static String terms(Line.Options offer) {
    if (offer.visit().deposit().isZero()) {
      return "";
    }
    return "\nPara confirmar se paga una señal de %s. Te guardo el hueco %s mientras la pagas%s."
        .formatted(
            Spanish.money(offer.visit().deposit()),
            Spanish.duration(offer.hold()),
            offer.today() ? " (es para hoy)" : "");
  }
}
