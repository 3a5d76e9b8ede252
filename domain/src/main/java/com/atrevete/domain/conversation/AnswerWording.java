package com.atrevete.domain.conversation;

import com.atrevete.domain.language.FaqTopic;
import com.atrevete.domain.policy.Policies.OpeningHours;
import com.atrevete.domain.policy.Policies.OpeningHours.Hours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers to frequent questions: opening hours from the policies, the rest as staff keep it. */
final class AnswerWording {

  private AnswerWording() {}

  static String answers(Line.Answers line, Voice voice) {
    return line.topics().stream()
        .distinct()
        .map(topic -> answer(topic, line.day(), voice))
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private static String answer(FaqTopic topic, @Nullable LocalDate day, Voice voice) {
    if (topic != FaqTopic.HOURS) {
      return voice.answer(topic);
    }
    if (day == null) {
      return "Abrimos: " + week(voice.opening()) + ".";
    }
    Hours hours = voice.opening().days().get(day.getDayOfWeek());
    String name = Spanish.day(day);
    return hours == null
        ? "El %s cerramos. Abrimos: %s.".formatted(name, week(voice.opening()))
        : "El %s abrimos de %s a %s."
            .formatted(name, Spanish.hour(hours.from()), Spanish.hour(hours.to()));
  }

  static String closed(Line.ClosedThatDay line) {
    String reason = line.reason() == null ? "" : ": " + line.reason();
    String open =
        line.open().isEmpty()
            ? ""
            : " Abrimos el "
                + String.join(" y el ", line.open().stream().map(Spanish::day).toList())
                + ".";
    return "El %s estamos cerrados%s.%s".formatted(Spanish.day(line.day()), reason, open);
  }

  /** "lunes a viernes de 10:00 a 20:00, sábado de 10:00 a 14:00, domingo cerrado". */
  private static String week(OpeningHours opening) {
    List<String> spans = new ArrayList<>();
    DayOfWeek first = DayOfWeek.MONDAY;
    for (DayOfWeek day : DayOfWeek.values()) {
      boolean ends =
          day == DayOfWeek.SUNDAY
              || !Objects.equals(opening.days().get(day), opening.days().get(day.plus(1)));
      if (ends) {
        spans.add(days(first, day) + " " + hours(opening.days().get(day)));
        first = day.plus(1);
      }
    }
    return String.join(", ", spans);
  }

  private static String days(DayOfWeek first, DayOfWeek last) {
    String from = first.getDisplayName(TextStyle.FULL, Spanish.LOCALE);
    return first == last
        ? from
        : from + " a " + last.getDisplayName(TextStyle.FULL, Spanish.LOCALE);
  }

  private static String hours(@Nullable Hours hours) {
    return hours == null
        ? "cerrado"
        : "de " + Spanish.hour(hours.from()) + " a " + Spanish.hour(hours.to());
  }

  static String cannotRead(Event.MediaKind kind) {
    return switch (kind) {
      case VOICE -> "Ahora no puedo escuchar audios 🙈 ¿Me lo escribes?";
      case PICTURE ->
          "¡Gracias por la foto! Yo no puedo verla; cuéntame por escrito qué te gustaría 😊";
      case FILE -> "No puedo abrir archivos. ¿Me lo cuentas por escrito?";
      case STICKER -> "😊";
      case LOCATION -> "Gracias por la ubicación 😊";
      case CONTACT -> "Gracias por el contacto 😊";
    };
  }
}
