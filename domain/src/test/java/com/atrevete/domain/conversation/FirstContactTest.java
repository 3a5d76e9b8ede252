package com.atrevete.domain.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.domain.calendar.DemoAgenda;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The first contact")
class FirstContactTest {

  @Test
  @DisplayName("No name understood twice: no name, her wish is served, staff will look")
  void nameUnclearTwice() {
    Chat customer = Chat.newCustomer("✨✨");
    customer.says("Quiero cortarme el pelo el jueves");
    customer.says("???");
    customer.isTold(Line.AskName.class).isAsked(Question.Name.class);
    customer.says("...");

    assertThat(customer.done).contains(new Effect.FlagName());
    customer.isTold(Line.OfferPack.class);
    assertThat(customer.state.unclear()).isEqualTo(2);
  }

  @Test
  @DisplayName("She is not called what WhatsApp shows: asked, and called by her name")
  void otherName() {
    Chat customer = Chat.newCustomer("Laura");
    customer.says("Hola");
    customer.says("No, me llamo Marina");
    assertThat(customer.salon.firstName).isEqualTo("Marina");
    customer
        .isTold(Line.Welcome.class, Line.HowCanIHelp.class)
        .isAsked(Question.WhichService.class);
  }

  @Test
  @DisplayName("The privacy link is sent once, also when the name is asked again days later")
  void introducedOnce() {
    Chat customer = Chat.newCustomer("Laura");
    customer.says("Hola");
    assertThat(customer.text()).contains("https://atrevete.example/privacidad");
    customer.state = customer.state.afterSilence();

    customer.says("Hola, ¿me podéis dar cita para mechas?");
    customer.isTold(Line.ConfirmName.class);
  }

  @Test
  @DisplayName("She says her name and surname at once: neither is asked again")
  void bothNames() {
    Chat customer = Chat.newCustomer("✨");
    customer.says("Hola, soy Marina Soto y quiero un corte el jueves");
    if (customer.state.question() instanceof Question.Name) {
      customer.says("Marina Soto");
    }
    assertThat(customer.salon.firstName).isEqualTo("Marina");
    assertThat(customer.salon.surname).isEqualTo("Soto");
  }

  @Test
  @DisplayName("Who asks for a person at once gets one at once")
  void personFirst() {
    Chat customer = Chat.newCustomer("Laura");
    customer.says("Quiero hablar con una persona, por favor");
    customer.isTold(Line.Introduction.class, Line.ColleagueTakesOver.class);
    assertThat(customer.escalated(EscalationReason.HUMAN_PLEASE)).isTrue();
  }

  @Test
  @DisplayName("A group of a new customer is not forgotten while her name is asked")
  void groupFirst() {
    Chat customer = Chat.newCustomer("Laura");
    customer.says("Hola, quería cita para mí y para mi hija el viernes");
    customer.isAsked(Question.Name.class);
    customer.says("sí");
    assertThat(customer.escalated(EscalationReason.HUMAN_PLEASE)).isTrue();
  }

  @Test
  @DisplayName("\"BAJA\" ends marketing at once, whoever says it")
  void unsubscribe() {
    Chat customer = Chat.newCustomer("Laura");
    customer.says("BAJA");
    customer.isTold(Line.Unsubscribed.class);
    assertThat(customer.done).containsExactly(new Effect.Unsubscribe());
  }

  @Test
  @DisplayName("A voice note as first message: introduced, asked to write, asked the name")
  void voiceFirst() {
    Chat customer = Chat.newCustomer("Laura");
    customer.happens(new Event.Sent(Event.MediaKind.VOICE));
    customer.isTold(Line.CannotRead.class, Line.Introduction.class, Line.ConfirmName.class);
    assertThat(customer.salon.introduced).isTrue();
  }

  @Test
  @DisplayName("A medical word inside a booking request: no slot, no advice, a person")
  void medicalInBooking() {
    Chat customer = Chat.returning("Julia", "Martín");
    customer.says("Quiero mechas el viernes, pero tengo dermatitis en el cuero cabelludo");
    customer.isTold(Line.MedicalColleague.class);
    assertThat(customer.escalated(EscalationReason.MEDICAL)).isTrue();
    assertThat(customer.state.wish()).isEqualTo(Wish.NONE);
  }

  @Test
  @DisplayName("A medical question after the name was asked: 60 seconds run from then")
  void medicalAnswer() {
    Chat customer = Chat.newCustomer("Laura");
    customer.says("Hola");
    customer.salon.passes(Duration.ofMinutes(5));
    customer.says("¿El tinte se puede usar estando embarazada?");
    assertThat(((Question.Name) customer.state.question()).medicalUntil())
        .isEqualTo(customer.salon.now.plusSeconds(60));
  }

  @Test
  @DisplayName("Out of hours she is told when somebody will answer")
  void outOfHours() {
    Chat customer = Chat.returning("Julia", "Martín");
    customer.salon.now = DemoAgenda.at(Salon.SATURDAY, "20:00");
    customer.says("Quiero hablar con una persona");
    assertThat(customer.text()).contains("lunes 30 de noviembre", "10:00");
  }

  @Test
  @DisplayName("A returning customer is greeted by name, without introduction")
  void returning() {
    Chat customer = Chat.returning("Julia", "Martín");
    customer.says("Hola!");
    customer.isTold(Line.GreetReturning.class);
    assertThat(customer.text()).contains("Julia");
  }

  @Test
  @DisplayName(
      "A question and a booking in one message: the question is answered, then the booking")
  void questionAndBooking() {
    Chat customer = Chat.newCustomer("Laura");
    customer.says("Hola, quiero un corte de caballero el jueves, ¿tenéis parking?");
    customer.says("sí");
    customer.isTold(Line.Welcome.class, Line.Answers.class, Line.Options.class);
  }
}
