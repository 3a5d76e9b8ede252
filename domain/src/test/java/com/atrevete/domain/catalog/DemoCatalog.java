package com.atrevete.domain.catalog;

import com.atrevete.domain.payment.Money;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The catalogue that a first start contains (the salon's rule "Demo data"), for tests. */
public final class DemoCatalog {

  public static final Stylist PILAR = stylist("Pilar", Category.HAIRDRESSING);
  public static final Stylist MARTA = stylist("Marta", Category.BOTH);
  public static final Stylist ROSA = stylist("Rosa", Category.AESTHETICS);
  public static final Stylist HAROL = stylist("Harol", Category.HAIRDRESSING);
  public static final Stylist VICTOR = stylist("Víctor", Category.HAIRDRESSING);

  public static final Catalog CATALOG =
      new Catalog(
          Stream.concat(Stream.concat(hair(), beauty()), Stream.of(consultation())).toList(),
          List.of(
              pack("Mechas + Corte de pelo", 120, 8000, "Mechas", "Corte de pelo"),
              pack("Óleo pigmento + Peinado largo", 75, 5200, "Óleo pigmento", "Peinado largo"),
              pack(
                  "Manicura permanente + Depilación de cejas",
                  70,
                  3200,
                  "Manicura permanente",
                  "Depilación de cejas")),
          List.of(PILAR, MARTA, ROSA, HAROL, VICTOR));

  private DemoCatalog() {}

  public static ServiceId id(String service) {
    return CATALOG.serviceNamed(service).orElseThrow().id();
  }

  public static List<ServiceId> ids(String... services) {
    return Arrays.stream(services).map(DemoCatalog::id).toList();
  }

  public static Pack pack(String name) {
    return CATALOG.packs().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
  }

  private static Stream<Service> hair() {
    return Stream.of(
        hair("Corte de pelo", 40, 2620),
        hair("Corte caballero", 40, 1750),
        hair("Corte niño", 30, 1400),
        service("Mechas", Category.HAIRDRESSING, 40, 30, 20, 6000, true),
        service("Color raíz", Category.HAIRDRESSING, 20, 25, 15, 3800, true),
        hair("Óleo pigmento", 30, 3400),
        hair("Barro", 40, 3650),
        hair("Barro gold", 40, 4800),
        hair("Cultura de color", 50, 4300),
        hair("Agua lluvia", 25, 2000),
        hair("Infoactivo sensitivo", 30, 2090),
        hair("Tratamiento hidratante", 30, 2200),
        hair("Peinado corto", 30, 1700),
        hair("Peinado largo", 45, 2250),
        hair("Recogido", 60, 4500),
        hair("Secado", 5, 820));
  }

  private static Stream<Service> beauty() {
    return Stream.of(
        beauty("Manicura permanente", 60, 2800),
        beauty("Manicura permanente + bioterapia", 90, 4070),
        beauty("Pedicura", 60, 3200),
        beauty("Depilación de cejas", 15, 700),
        beauty("Depilación piernas", 45, 2500),
        beauty("Bioterapia facial", 60, 5750),
        beauty("Micropigmentación", 90, 15000));
  }

  private static Service consultation() {
    return service("Consulta gratuita", Category.BOTH, 15, 0, 0, 0, false);
  }

  private static Service hair(String name, int minutes, long cents) {
    return service(name, Category.HAIRDRESSING, minutes, 0, 0, cents, true);
  }

  private static Service beauty(String name, int minutes, long cents) {
    return service(name, Category.AESTHETICS, minutes, 0, 0, cents, true);
  }

  static Service service(
      String name, Category category, int busy, int free, int again, long cents, boolean deposit) {
    return new Service(
        new ServiceId(uuid("service " + name)),
        name,
        category,
        Duration.ofMinutes(busy),
        Duration.ofMinutes(free),
        Duration.ofMinutes(again),
        Money.ofCents(cents),
        deposit,
        "",
        List.of());
  }

  static Pack pack(String name, int minutes, long cents, String... services) {
    return new Pack(
        new PackId(uuid("pack " + name)),
        name,
        Arrays.stream(services).map(s -> new ServiceId(uuid("service " + s))).toList(),
        Money.ofCents(cents),
        Duration.ofMinutes(minutes),
        "");
  }

  private static Stylist stylist(String name, Category category) {
    return new Stylist(new StylistId(uuid("stylist " + name)), name, category, Set.of());
  }

  private static UUID uuid(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
