package com.atrevete.domain.conversation;

import static com.atrevete.domain.conversation.Salon.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Unclear messages, insults, silence, pictures")
class MoodsTest {

  private final Chat julia = Chat.returning("Julia", "Martín");

  @Test
  @DisplayName("The third unclear message in a row brings a person")
  void threeUnclear() {
    julia.says("sdfgh");
    julia.isTold(Line.NotUnderstood.class);
    julia.says("qwrt");
    julia.says("zxcvb");
    julia.isTold(Line.ColleagueTakesOver.class);
    assertThat(julia.escalated(EscalationReason.UNCLEAR)).isTrue();
  }

  @Test
  @DisplayName("Somebody new whom nobody can read gets no name of gibberish but a person")
  void threeUnclearFromSomebodyNew() {
    Chat stranger = Chat.newCustomer("Laura");
    stranger.says("asdkjh qwe");
    stranger.isTold(Line.Introduction.class, Line.ConfirmName.class);
    stranger.says("zzzz xkcd");
    stranger.isTold(Line.AskName.class);
    stranger.says("bvnm");
    stranger.isTold(Line.ColleagueTakesOver.class);
    assertThat(stranger.escalated(EscalationReason.UNCLEAR)).isTrue();
  }

  @Test
  @DisplayName("A clear message in between counts from the start")
  void clearBetween() {
    julia.says("sdfgh");
    julia.says("qwrt");
    julia.says("¿Hay parking?");
    julia.says("zxcvb");
    assertThat(julia.escalated(EscalationReason.UNCLEAR)).isFalse();
  }

  @Test
  @DisplayName("Messages are counted, not turns")
  void messagesCount() {
    julia.says("sdfgh", "qwrt", "zxcvb");
    assertThat(julia.escalated(EscalationReason.UNCLEAR)).isTrue();
  }

  @Test
  @DisplayName("An insult: one calm reply, a note to staff, an hour of silence")
  void insult() {
    julia.says("Sois unos gilipollas");
    julia.isTold(Line.CalmDown.class);
    assertThat(julia.escalated(EscalationReason.INSULT)).isTrue();
    julia.salon.passes(Duration.ofMinutes(59));
    julia.says("Hola");
    julia.isTold();
    julia.happens(new Event.Sent(Event.MediaKind.VOICE)).isTold();
    julia.salon.passes(Duration.ofMinutes(1));
    julia.says("Hola");
    julia.isTold(Line.GreetReturning.class);
  }

  @Test
  @DisplayName("In that hour the team still learns of a medical question, and news still go")
  void silenceHasLimits() {
    julia.salon.has(Bookings.cut(FRIDAY, "12:00"));
    julia.says("Sois unos gilipollas");
    julia.says("Estoy embarazada, ¿puedo teñirme?");
    julia.isTold();
    assertThat(julia.escalated(EscalationReason.MEDICAL)).isTrue();
    julia.hears(BookingNews.REMINDER).isTold(Line.Reminder.class);
  }

  @Test
  @DisplayName("After a day of silence offers are void; \"la primera\" holds nothing")
  void offersAreVoid() {
    julia.says("Quiero barro el jueves");
    julia.state = julia.state.afterSilence();
    julia.says("la primera");
    assertThat(julia.salon.bookings).isEmpty();
    assertThat(julia.told).isNotEmpty();
  }

  @Test
  @DisplayName("After a day of silence a \"sí\" cancels nothing")
  void yesIsVoid() {
    julia.salon.has(Bookings.cut(FRIDAY, "12:00"));
    julia.says("Quiero cancelar la cita");
    julia.state = julia.state.afterSilence();
    julia.says("sí");
    assertThat(julia.done).isEmpty();
  }

  @Test
  @DisplayName("After a day of silence the reminder's question stays open")
  void reminderStays() {
    BookingFacts cut = julia.salon.has(Bookings.cut(FRIDAY, "12:00"));
    julia.hears(BookingNews.REMINDER);
    julia.state = julia.state.afterSilence();
    julia.says("Perfecto, gracias");
    assertThat(julia.done).containsExactly(new Effect.AnswerReminder(cut.id()));
  }

  @Test
  @DisplayName("A photo while times are on offer: said so, and the times again")
  void photo() {
    julia.says("Quiero barro el jueves");
    julia.happens(new Event.Sent(Event.MediaKind.PICTURE));
    julia.isTold(Line.CannotRead.class, Line.Options.class).isAsked(Question.WhichSlot.class);
  }

  @Test
  @DisplayName("Something unrelated is answered once and leads back to what was open")
  void unrelated() {
    julia.says("Quiero barro");
    julia.says("¿Qué tiempo hace hoy en Sevilla?");
    julia.isTold(Line.OnlyTheSalon.class, Line.AskDay.class).isAsked(Question.WhichDay.class);
  }

  @Test
  @DisplayName("\"Espera un momento\": no hurry, and everything stays as it was")
  void wait_() {
    julia.says("Quiero barro el jueves");
    julia.says("espera un momento");
    julia.isTold(Line.TakeYourTime.class).isAsked(Question.WhichSlot.class);
  }

  @Test
  @DisplayName("A complaint goes to a person")
  void complaint() {
    julia.says("Quiero poner una queja, me quemasteis el pelo la última vez");
    assertThat(julia.told).isNotEmpty();
    assertThat(julia.done).isNotEmpty();
  }
}
