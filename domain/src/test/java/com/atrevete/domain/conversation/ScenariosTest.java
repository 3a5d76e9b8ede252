package com.atrevete.domain.conversation;

import static com.atrevete.domain.catalog.DemoCatalog.PILAR;
import static com.atrevete.domain.catalog.DemoCatalog.ids;
import static com.atrevete.domain.conversation.Salon.MONDAY;
import static com.atrevete.domain.conversation.Salon.TUESDAY;
import static com.atrevete.domain.conversation.Salon.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.domain.calendar.DemoAgenda;
import com.atrevete.domain.language.FaqTopic;
import com.atrevete.domain.payment.Money;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The scenarios, as far as Maite's side of the conversation goes")
class ScenariosTest {

  @Test
  @DisplayName(
      "1. Laura's first visit: the pack is suggested, held for 30 minutes, paid, confirmed")
  void standardBooking() {
    Chat laura = Chat.newCustomer("Laura");

    laura.says("Hola! Quería hacerme mechas el viernes");
    laura.isTold(Line.Introduction.class, Line.ConfirmName.class).isAsked(Question.Name.class);
    assertThat(laura.line(Line.ConfirmName.class).proposed()).isEqualTo("Laura");

    laura.says("Sí, soy yo");
    laura.isTold(Line.Welcome.class, Line.OfferPack.class).isAsked(Question.PackOrNot.class);
    Line.OfferPack pack = laura.line(Line.OfferPack.class);
    assertThat(pack.pack().price()).isEqualTo(Money.ofCents(8000));
    assertThat(pack.apart()).isEqualTo(Money.ofCents(8620));
    assertThat(laura.text()).contains("80,00 €", "86,20 €", "6,20 €", "2 h", "2 h 10 min");

    laura.says("Sí, me apunto al pack");
    laura.isTold(Line.Options.class).isAsked(Question.WhichSlot.class);
    assertThat(laura.offered()).containsExactly("09:30 Marta", "10:00 Pilar");
    Line.Options options = laura.line(Line.Options.class);
    assertThat(options.visit().deposit()).isEqualTo(Money.ofCents(1600));
    assertThat(options.hold()).isEqualTo(Duration.ofMinutes(30));

    laura.says("La segunda");
    laura.isTold(Line.SlotHeld.class, Line.AskSurname.class).isAsked(Question.Surname.class);
    assertThat(laura.salon.last().holdExpiresAt())
        .isEqualTo(laura.salon.now.plus(Duration.ofMinutes(30)));

    laura.says("Torres");
    laura.isAsked(Question.Deposit.class);
    assertThat(laura.salon.surname).isEqualTo("Torres");

    laura.getsLink().isTold(Line.DepositLink.class);
    assertThat(laura.text()).contains("16,00 €", "https://pay.example/1", "12:30");

    laura.isConfirmed().isTold(Line.Confirmed.class).isAsked(Question.Nothing.class);
    assertThat(laura.text())
        .contains(
            "Mechas + Corte de pelo",
            "80,00 €",
            "viernes 27 de noviembre",
            "10:00",
            "Pilar",
            "2 h",
            "16,00 €",
            "24 horas",
            "https://maps.example/atrevete");
  }

  @Test
  @DisplayName(
      "4. Ana asks whether she may dye her hair while pregnant: name, then a person, no advice")
  void medicalQuestion() {
    Chat ana = Chat.newCustomer("✨");

    ana.says("Hola, estoy embarazada, ¿me puedo teñir el pelo?");
    ana.isTold(Line.Introduction.class, Line.AskName.class).isAsked(Question.Name.class);
    assertThat(ana.done).isEmpty();

    ana.says("Ana");
    ana.isTold(Line.Welcome.class, Line.MedicalColleague.class);
    assertThat(ana.escalated(EscalationReason.MEDICAL)).isTrue();
    ana.isAsked(Question.Nothing.class);
  }

  @Test
  @DisplayName("4. Without a name the team is told after 60 seconds all the same")
  void medicalQuestionWithoutName() {
    Chat ana = Chat.newCustomer("Ana");
    ana.says("Tengo alergia al tinte, ¿qué me recomiendas?");
    assertThat(((Question.Name) ana.state.question()).medicalUntil())
        .isEqualTo(ana.salon.now.plusSeconds(60));

    ana.salon.passes(Duration.ofSeconds(60));
    ana.happens(new Event.TimeIsUp());

    ana.isTold(Line.MedicalColleague.class);
    assertThat(ana.escalated(EscalationReason.MEDICAL)).isTrue();
    assertThat(ana.done).contains(new Effect.FlagName());
  }

  @Test
  @DisplayName("5. Carla's payment fails twice: a new link, then a person")
  void paymentFailsTwice() {
    Chat carla = Chat.newCustomer("Carla");
    carla.says("Hola, quiero color para el jueves a las 11");
    carla.says("sí");
    carla.isAsked(Question.WhichSlot.class);
    assertThat(carla.offered().getFirst()).startsWith("11:00");
    assertThat(carla.line(Line.Options.class).visit().deposit()).isEqualTo(Money.ofCents(760));

    carla.says("la primera");
    carla.says("Ruiz");
    carla.getsLink();
    carla.says("me da error");
    assertThat(carla.done).containsExactly(new Effect.RetryPayment(carla.salon.last().id()));
    carla.hears(BookingNews.PAYMENT_RETRY).isTold(Line.NewLink.class);
    carla.says("tampoco");
    assertThat(carla.done).containsExactly(new Effect.RetryPayment(carla.salon.last().id()));
    carla.hears(BookingNews.PAYMENT_FAILED).isTold(Line.PaymentTakenOver.class);
  }

  @Test
  @DisplayName(
      "6. A customer called ✨✨ is asked her name; hours and parking in one message; thanks")
  void frequentQuestions() {
    Chat sofia = Chat.newCustomer("✨✨");
    sofia.says("Hola, ¿a qué hora abrís los sábados? ¿Y hay parking cerca?");
    sofia.isTold(Line.Introduction.class, Line.AskName.class);

    sofia.says("Me llamo Sofía");
    sofia.isTold(Line.Welcome.class, Line.Answers.class, Line.AnythingElse.class);
    assertThat(sofia.line(Line.Answers.class).topics())
        .containsExactlyInAnyOrder(FaqTopic.HOURS, FaqTopic.PARKING);
    assertThat(sofia.text()).contains("10:00", "14:00", "calle Central", "Sofía");

    sofia.says("Muchas gracias!");
    sofia.isTold(Line.YouAreWelcome.class);
    assertThat(sofia.done).isEmpty();
  }

  @Test
  @DisplayName("8. Laura hesitates: both services described, a free consultation, no deposit")
  void undecided() {
    Chat laura = Chat.newCustomer("Laura");
    laura.says("Hola, no sé si hacerme óleo o barro gold, ¿qué me recomiendas?");
    laura.says("sí");
    laura.isTold(Line.Welcome.class, Line.Descriptions.class, Line.OfferConsultation.class);
    assertThat(laura.text()).contains("Óleo pigmento", "34,00 €", "Barro gold", "48,00 €");

    laura.says("Vale, el jueves a las 10 con Marta");
    laura.isAsked(Question.WhichSlot.class);
    assertThat(laura.offered().getFirst()).isEqualTo("10:00 Marta");
    assertThat(laura.line(Line.Options.class).visit().duration()).isEqualTo(Duration.ofMinutes(15));
    assertThat(laura.text()).doesNotContainIgnoringCase("señal");

    laura.says("la 1");
    laura.isAsked(Question.Surname.class);
    laura.says("Gil");
    laura.isConfirmed().isTold(Line.Confirmed.class);
    assertThat(laura.text()).doesNotContainIgnoringCase("señal").contains("Gratis", "15 min");
  }

  @Test
  @DisplayName("10. Patricia's three services follow each other with one person: 110 min, 90.50 €")
  void chained() {
    Chat patricia = Chat.returning("Patricia", "Vega");
    patricia.says("Hola! Quiero barro gold, agua lluvia y peinado largo el viernes por la mañana");
    patricia.isAsked(Question.WhichSlot.class);
    assertThat(patricia.offered().getFirst()).isEqualTo("09:30 Marta");
    assertThat(patricia.text()).contains("90,50 €", "1 h 50 min", "18,10 €");

    patricia.says("la primera");
    patricia.isTold(Line.SlotHeld.class, Line.LinkFollows.class).isAsked(Question.Deposit.class);
  }

  @Test
  @DisplayName(
      "13. Prices of eyebrows and manicure, then a booking without the pack: 105 min, 47.70 €")
  void priceBecomesBooking() {
    Chat lucia = Chat.newCustomer("Lucía");
    lucia.says("Hola, ¿cuánto cuestan las cejas y la manicura?");
    lucia.says("Sí");
    Line.Prices prices = lucia.line(Line.Prices.class);
    assertThat(prices.services()).hasSize(3);
    assertThat(lucia.text()).contains("7,00 €", "28,00 €", "40,70 €", "32,00 €");

    lucia.says("Pues la manicura con bioterapia y las cejas, sin el pack, el jueves");
    lucia.isAsked(Question.WhichSlot.class);
    assertThat(lucia.text()).contains("47,70 €", "1 h 45 min", "9,54 €");
  }

  @Test
  @DisplayName("15. Fernando asks how long it all takes, then books Tuesday: 95 min, 77.40 €")
  void howLong() {
    Chat fernando = Chat.returning("Fernando", "Castro");
    fernando.says("Hola, ¿cuánto tardáis en total con corte de pelo, cultura de color y secado?");
    assertThat(fernando.text()).contains("1 h 35 min", "77,40 €");

    fernando.says("Perfecto, pues el martes");
    fernando.isAsked(Question.WhichSlot.class);
    assertThat(fernando.text()).contains("15,48 €");
  }

  @Test
  @DisplayName(
      "16. Raquel wants the usual: the same with Pilar on Thursday, two times, her preference kept")
  void theUsual() {
    Chat raquel = Chat.returning("Raquel", "Navarro");
    raquel.salon.usual = ids("Corte de pelo", "Infoactivo sensitivo");
    raquel.salon.preferred = PILAR.id();

    raquel.says("Hola! Lo de siempre para el jueves");

    raquel.isTold(Line.Usual.class, Line.Options.class);
    assertThat(raquel.offered()).containsExactly("10:00 Pilar", "10:30 Pilar");
    assertThat(raquel.text()).contains("47,10 €", "1 h 10 min", "9,42 €");
    assertThat(raquel.done).contains(new Effect.PreferStylist(PILAR.id()));
  }

  @Test
  @DisplayName(
      "17. Next Monday is closed: told why, other days, the pack refused, a cut on Tuesday")
  void holiday() {
    Chat sofia = Chat.newCustomer("✨Sof✨");
    sofia.salon.now = DemoAgenda.at(MONDAY.plusDays(-3), "12:00");
    sofia.salon.closes(MONDAY, "fiesta local");

    sofia.says("Hola! ¿Tenéis hueco el lunes que viene para cortarme el pelo?");
    sofia.says("Soy Sofía");
    sofia.isTold(Line.Welcome.class, Line.ClosedThatDay.class, Line.OfferPack.class);
    Line.ClosedThatDay closed = sofia.line(Line.ClosedThatDay.class);
    assertThat(closed.reason()).isEqualTo("fiesta local");
    assertThat(closed.open()).containsExactly(TUESDAY, WEDNESDAY);

    sofia.says("No, solo el corte");
    sofia.isTold(Line.AskDay.class);
    sofia.says("El martes por la mañana");
    sofia.isAsked(Question.WhichSlot.class);
    assertThat(sofia.offeredDays()).containsOnly(TUESDAY.toString());
    assertThat(sofia.line(Line.Options.class).visit().deposit()).isEqualTo(Money.ofCents(524));
  }

  @Test
  @DisplayName("18. Marta at 13:00 wants a cut today: from 14:00, two options, 15 minutes to pay")
  void today() {
    Chat marta = Chat.returning("Marta", "Prieto");
    marta.salon.now = DemoAgenda.at(WEDNESDAY, "13:00").plusSeconds(20);

    marta.says("Hola! ¿Me podéis cortar el pelo hoy?");
    marta.isTold(Line.Options.class);
    assertThat(marta.offered()).containsExactly("14:00 Víctor", "14:30 Harol");
    assertThat(marta.text()).contains("15 min", "5,24 €", "hoy");

    marta.says("la de las 14:30");
    assertThat(marta.salon.last().holdExpiresAt())
        .isEqualTo(marta.salon.now.plus(Duration.ofMinutes(15)));
    marta.getsLink();
    assertThat(marta.text()).contains("hoy");
    marta.isConfirmed();
    assertThat(marta.text()).contains("Hoy, miércoles 25 de noviembre");
    assertThat(marta.state.wish()).isEqualTo(Wish.NONE);
    assertThat(List.copyOf(marta.done)).isEmpty();
  }
}
