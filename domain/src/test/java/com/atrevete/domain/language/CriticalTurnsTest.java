package com.atrevete.domain.language;

import static com.atrevete.domain.language.TurnContext.APPOINTMENT_CONFIRMED;
import static com.atrevete.domain.language.TurnContext.AWAITING_CONFIRMATION;
import static com.atrevete.domain.language.TurnContext.AWAITING_NAME;
import static com.atrevete.domain.language.TurnContext.AWAITING_PAYMENT;
import static com.atrevete.domain.language.TurnContext.IDLE;
import static com.atrevete.domain.language.TurnContext.REMINDER_SENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What must never be missed and what must never be read into a message")
class CriticalTurnsTest {

  private static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 10, 20, 10, 0);

  private final SpanishInterpreter interpreter = new SpanishInterpreter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "se me ha puesto el cuello rojo y me pica un montón",
        "tengo una herida en la nuca",
        "stoy enbarasada se puede aser mechas",
        "mi médico me desaconseja el formol"
      })
  @DisplayName("a body and what it suffers make a medical turn")
  void medical(String message) {
    assertThat(read(IDLE, message)).isEqualTo(Intent.MEDICAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "menuda alergia hay en el ambiente, hueco para cortar el viernes?",
        "me duele gastarme tanto pero venga, mechas el viernes",
        "estoy enferma de amor por ese barro gold, lo quiero el jueves"
      })
  @DisplayName("an illness that is only a way of speaking is a booking")
  void notMedical(String message) {
    assertThat(read(IDLE, message)).isEqualTo(Intent.BOOK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "¿está la dueña?",
        "una persona, por favor",
        "no me apetece hablar con una ia",
        "mejor me llamáis"
      })
  @DisplayName("a person is asked for in many ways")
  void person(String message) {
    assertThat(read(IDLE, message)).isEqualTo(Intent.HUMAN_PLEASE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"asdf", "zzzz xkcd", "bvnm", "lkjh poiu", "qwerty", "aaaa", "sdkfjhs"})
  @DisplayName("what a hand drops on the keyboard is no name")
  void noName(String message) {
    assertThat(read(AWAITING_NAME, message)).isEqualTo(Intent.UNCLEAR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Noe", "Chus", "Asdrúbal", "Krystyna", "me llamo Qwert"})
  @DisplayName("rare names are names")
  void rareName(String message) {
    assertThat(read(AWAITING_NAME, message)).isEqualTo(Intent.GIVE_NAME);
  }

  @Test
  @DisplayName("a person who does her hair is no person instead of Maite")
  void personForHair() {
    assertThat(read(IDLE, "necesito una persona que me haga un recogido el sábado"))
        .isEqualTo(Intent.BOOK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "la revolut no me la coge",
        "se queda pensando y no avanza",
        "ni con visa ni con mastercard"
      })
  @DisplayName("a payment may fail in many ways")
  void paymentProblem(String message) {
    assertThat(read(AWAITING_PAYMENT, message)).isEqualTo(Intent.PAYMENT_PROBLEM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no puedo, tengo curro",
        "estoy con covid, no puedo ir",
        "al final no, cancélamela"
      })
  @DisplayName("who does not come cancels")
  void cancel(String message) {
    assertThat(read(REMINDER_SENT, message)).isEqualTo(Intent.CANCEL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cómo voy a cancelar yo eso, allí estaré",
        "no cancelo, que sí que voy",
        "mi hermana canceló la suya, me dais su hueco el viernes?",
        "quiero cancelar la suscripción a vuestra newsletter"
      })
  @DisplayName("speaking of cancelling cancels nothing")
  void notCancel(String message) {
    assertThat(read(APPOINTMENT_CONFIRMED, message)).isNotEqualTo(Intent.CANCEL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vale pero con Marta no", "si me haces descuento sí", "sí, pero mejor a las 5",
        "vale, aunque preferiría con Pilar", "sí? y cuánto era?", "vale... no sé"
      })
  @DisplayName("a yes with a doubt, a condition or a change is no yes")
  void notYes(String message) {
    assertThat(read(AWAITING_CONFIRMATION, message)).isNotEqualTo(Intent.CONFIRM_YES);
  }

  @Test
  @DisplayName("an hour in words is no group")
  void hourIsNoGroup() {
    assertThat(read(IDLE, "quiero cita el viernes a las cuatro")).isEqualTo(Intent.BOOK);
  }

  @Test
  @DisplayName("half past four in English is 16:30")
  void halfPast() {
    assertThat(said(IDLE, "half past 4 on friday for a haircut").time())
        .isEqualTo(LocalTime.of(16, 30));
  }

  @Test
  @DisplayName("the daughter's name in a request for two is not the customer's")
  void namesInGroup() {
    assertThat(said(IDLE, "corte para mí y para mi hija, se llama Lucía").name()).isNull();
  }

  private Intent read(TurnContext context, String message) {
    return said(context, message).intent();
  }

  private Understanding said(TurnContext context, String message) {
    return interpreter.interpret(
        new Turn(context, TUESDAY, List.of(), List.of(message)), DemoVocabulary.get());
  }
}
