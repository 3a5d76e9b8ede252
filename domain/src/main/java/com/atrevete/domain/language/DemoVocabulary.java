package com.atrevete.domain.language;

import com.atrevete.domain.language.Vocabulary.ServiceWords;
import java.util.List;

/** The words of the demo salon, for reading turns when no database is there to ask. */
public final class DemoVocabulary {

  private static final Vocabulary DEMO =
      new Vocabulary(
          List.of(
              service("Corte de pelo", "corte"),
              service("Corte caballero", "corte de hombre", "degradado"),
              service("Corte niño", "corte de niña", "corte infantil"),
              service("Mechas", "balayage", "babylights", "reflejos"),
              service("Color raíz", "color", "tinte", "raíces"),
              service("Óleo pigmento", "óleo"),
              service("Barro"),
              service("Barro gold"),
              service("Cultura de color"),
              service("Agua lluvia", "agua de lluvia"),
              service("Infoactivo sensitivo", "infoactivo"),
              service("Tratamiento hidratante", "hidratación"),
              service("Peinado corto"),
              service("Peinado largo"),
              service("Recogido", "moño"),
              service("Secado"),
              service("Manicura permanente"),
              service("Manicura permanente + bioterapia", "manicura con bioterapia"),
              service("Pedicura"),
              service("Depilación de cejas", "cejas"),
              service("Depilación piernas", "piernas"),
              service("Bioterapia facial", "facial"),
              service("Micropigmentación"),
              service("Consulta gratuita")),
          List.of("Pilar", "Marta", "Rosa", "Harol", "Víctor"));

  private DemoVocabulary() {}

  /** Its services with their other names, and its professionals. */
  public static Vocabulary get() {
    return DEMO;
  }

  private static ServiceWords service(String name, String... aliases) {
    return new ServiceWords(name, List.of(aliases));
  }
}
