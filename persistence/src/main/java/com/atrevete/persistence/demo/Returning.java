package com.atrevete.persistence.demo;

import java.util.List;
import java.util.stream.Stream;

/**
 * A customer the salon knows from before.
 *
 * @param scenario the situation she belongs to; her phone ends in it
 * @param history her completed visits, the oldest first
 */
record Returning(int scenario, String firstName, String surname, List<Past> history) {

  /** A completed visit, so many weeks before the first start. */
  record Past(int weeksAgo, String stylist, List<String> services) {}

  String phone() {
    return DemoCustomers.phone(scenario);
  }

  static final List<Returning> ALL =
      List.of(
          with(
              2,
              "Beatriz",
              "Ruiz",
              at(15, "Harol", "Corte de pelo"),
              at(9, "Harol", "Mechas"),
              at(4, "Harol", "Corte de pelo")),
          with(
              3,
              "María",
              "Gómez",
              at(12, "Marta", "Manicura permanente"),
              at(7, "Marta", "Corte de pelo"),
              at(3, "Marta", "Color raíz")),
          with(
              7,
              "Julia",
              "Martín",
              at(14, "Pilar", "Corte de pelo"),
              at(5, "Marta", "Corte de pelo", "Peinado largo")),
          with(
              9,
              "Carmen",
              "Díaz",
              at(12, "Rosa", "Manicura permanente + bioterapia"),
              at(8, "Rosa", "Pedicura"),
              at(4, "Rosa", "Manicura permanente + bioterapia")),
          with(
              10,
              "Patricia",
              "Vega",
              at(16, "Pilar", "Barro"),
              at(10, "Marta", "Barro gold"),
              at(5, "Marta", "Agua lluvia", "Peinado largo")),
          with(
              11,
              "Andrés",
              "Moreno",
              at(9, "Víctor", "Corte caballero"),
              at(6, "Víctor", "Corte caballero"),
              at(3, "Víctor", "Corte caballero")),
          with(
              12,
              "Roberto",
              "González",
              at(10, "Víctor", "Corte caballero"),
              at(5, "Harol", "Corte caballero")),
          with(
              14,
              "Lucía",
              "Herrera",
              at(18, "Pilar", "Óleo pigmento"),
              at(11, "Pilar", "Corte de pelo"),
              at(5, "Pilar", "Corte de pelo")),
          with(
              15,
              "Fernando",
              "Castro",
              at(13, "Harol", "Cultura de color"),
              at(6, "Harol", "Corte de pelo", "Secado")),
          with(
              16,
              "Raquel",
              "Navarro",
              at(17, "Pilar", "Corte de pelo"),
              at(11, "Pilar", "Corte de pelo", "Infoactivo sensitivo"),
              at(5, "Pilar", "Corte de pelo", "Infoactivo sensitivo")),
          with(
              18,
              "Marta",
              "Prieto",
              at(15, "Pilar", "Corte de pelo"),
              at(9, "Harol", "Tratamiento hidratante"),
              at(4, "Víctor", "Corte de pelo")));

  private static Returning with(int scenario, String firstName, String surname, Past... history) {
    return new Returning(scenario, firstName, surname, Stream.of(history).toList());
  }

  private static Past at(int weeksAgo, String stylist, String... services) {
    return new Past(weeksAgo, stylist, List.of(services));
  }
}
