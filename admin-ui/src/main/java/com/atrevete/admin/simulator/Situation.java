package com.atrevete.admin.simulator;

/**
 * The situations that can be made, each with what the customer says first. She speaks Spanish
 * whatever the language of the screens.
 */
enum Situation {
  STANDARD(1, "Hola! Quería pedir cita para mechas el viernes"),
  RESCHEDULE(2, "Hola! ¿Puedo cambiar la cita del martes a la tarde?"),
  VERY_LATE_CANCELLATION(3, "Hola, hoy no voy a poder ir, quiero cancelar la cita"),
  MEDICAL(4, "Hola, estoy embarazada, ¿me puedo teñir el pelo?"),
  PAYMENT_FAILS(5, "Hola! Quería hacerme el color el jueves a las 11 con quien sea"),
  QUESTIONS(6, "Hola! ¿Qué horario tenéis los sábados? ¿Hay parking cerca?"),
  TWO_PEOPLE(7, "Hola! Queremos cita mi hija y yo el viernes por la tarde, un corte y un peinado"),
  UNDECIDED(8, "Hola, estoy dudando entre el óleo y el barro gold"),
  REMINDER(9, "¡Perfecto, gracias!"),
  CHAINED(10, "Hola! Quiero barro gold, agua lluvia y peinado largo el viernes por la mañana"),
  LATE(11, "Llego en 20 min, lo siento"),
  FOR_ANOTHER(12, "Hola, quería reservar una bioterapia facial para mi madre el lunes"),
  PRICES(13, "Hola! ¿Cuánto cuestan las cejas y la manicura?"),
  LATE_CANCELLATION(14, "Hola, mañana no puedo ir, me gustaría cancelar"),
  DURATION(15, "Hola! ¿Cuánto se tarda en corte, cultura de color y secado?"),
  THE_USUAL(16, "Hola! Quiero lo de siempre para el jueves"),
  HOLIDAY(17, "Hola! ¿Puedo ir el lunes que viene a cortarme el pelo?"),
  TODAY(18, "Hola! ¿Tenéis un hueco hoy para un corte?");

  private final int number;
  private final String opening;

  Situation(int number, String opening) {
    this.number = number;
    this.opening = opening;
  }

  /** The number of the situation, from 1. */
  int number() {
    return number;
  }

  /** What the customer says first. */
  String opening() {
    return opening;
  }
}
