package com.atrevete.domain.conversation;

import com.atrevete.domain.calendar.Madrid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What Maite says when it is about no booking: answers, thanks, who takes over. */
final class TalkWording {

  private TalkWording() {}

  static String say(Line.OfTalk line, Voice voice) {
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
    };
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
