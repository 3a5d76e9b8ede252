package com.atrevete.domain.conversation;

import static com.atrevete.domain.catalog.DemoCatalog.HAROL;
import static com.atrevete.domain.catalog.DemoCatalog.MARTA;
import static com.atrevete.domain.catalog.DemoCatalog.PILAR;
import static com.atrevete.domain.catalog.DemoCatalog.ROSA;
import static com.atrevete.domain.catalog.DemoCatalog.VICTOR;
import static com.atrevete.domain.catalog.DemoCatalog.ids;
import static com.atrevete.domain.conversation.Salon.FRIDAY;
import static com.atrevete.domain.conversation.Salon.MONDAY;
import static com.atrevete.domain.conversation.Salon.SATURDAY;
import static com.atrevete.domain.conversation.Salon.SUNDAY;
import static com.atrevete.domain.conversation.Salon.THURSDAY;
import static com.atrevete.domain.conversation.Salon.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.domain.calendar.DemoAgenda;
import com.atrevete.domain.catalog.Catalog;
import com.atrevete.domain.catalog.Stylist;
import com.atrevete.domain.payment.Money;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("From a wish to times on offer")
class WishesTest {

  private final Chat julia = Chat.returning("Julia", "Martín");

  @Test
  @DisplayName("A refused pack is not offered again, whatever she changes her mind to")
  void packOnce() {
    julia.says("Quiero mechas el viernes");
    julia.isTold(Line.OfferPack.class);
    julia.says("No, gracias");
    julia.isTold(Line.Options.class);
    julia.says("Mejor un corte de pelo");
    julia.isTold(Line.Options.class);
    assertThat(julia.line(Line.Options.class).visit().price()).isEqualTo(Money.ofCents(2620));
  }

  @Test
  @DisplayName("A week that begins today is not today: the pack is offered")
  void packThisWeek() {
    julia.says("Quiero mechas, cualquier día de esta semana");
    julia.isTold(Line.OfferPack.class);
  }

  @Test
  @DisplayName("No pack is offered for today")
  void noPackToday() {
    julia.says("Quiero mechas hoy");
    julia.isTold(Line.Options.class);
  }

  @Test
  @DisplayName("Taking the pack keeps what was wanted besides it")
  void packAndMore() {
    julia.says("Quiero mechas y secado el viernes");
    julia.isTold(Line.OfferPack.class);
    julia.says("sí");
    assertThat(julia.line(Line.Options.class).visit().price()).isEqualTo(Money.ofCents(8820));
    assertThat(julia.text()).contains("Pack Mechas + Corte de pelo y Secado", "88,20 €");
  }

  @Test
  @DisplayName("Services that are exactly a pack get its price, and this is said")
  void exactPack() {
    julia.says("Quiero mechas y corte de pelo el viernes");
    julia.isTold(Line.ThatIsThePack.class, Line.Options.class);
    assertThat(julia.text()).contains("80,00 €", "86,20 €");
  }

  @Test
  @DisplayName("\"Manicura\" asks with or without bioterapia; what else was wanted stays")
  void manicure() {
    julia.says("Quiero manicura y cejas el jueves");
    julia.isAsked(Question.Variant.class);
    assertThat(julia.line(Line.AskVariant.class).variants())
        .extracting(s -> s.name())
        .containsExactly("Manicura permanente", "Manicura permanente + bioterapia");
    julia.says("con bioterapia");
    assertThat(julia.state.wish().services())
        .containsExactlyInAnyOrderElementsOf(
            ids("Manicura permanente + bioterapia", "Depilación de cejas"));
  }

  @Test
  @DisplayName("\"Peinado\" asks short or long, also beside a cut")
  void hairdo() {
    julia.says("Quiero corte de pelo y peinado el jueves");
    julia.isAsked(Question.Variant.class);
    assertThat(julia.line(Line.AskVariant.class).variants())
        .extracting(s -> s.name())
        .containsExactly("Peinado corto", "Peinado largo");
    julia.says("largo");
    assertThat(julia.state.wish().services())
        .containsExactlyInAnyOrderElementsOf(ids("Corte de pelo", "Peinado largo"));
  }

  @Test
  @DisplayName("Hair and beauty cannot be one visit: explained, one of the two is booked")
  void twoTrades() {
    julia.says("Quiero un corte de caballero y pedicura el jueves");
    julia.isTold(Line.CategoriesApart.class).isAsked(Question.OneCategory.class);
    julia.says("la pedicura");
    julia.isTold(Line.Options.class);
    assertThat(julia.state.wish().services()).isEqualTo(ids("Pedicura"));
  }

  @Test
  @DisplayName("\"Sí\" to hair or beauty begins with the hair and does not ask in circles")
  void twoTradesYes() {
    julia.says("Quiero un corte de caballero y pedicura el jueves");
    julia.says("sí");
    julia.isTold(Line.Options.class);
  }

  @Test
  @DisplayName("\"Las dos cosas\" begins with the hair: it speaks of services, not of people")
  void twoTradesBoth() {
    julia.says("Quiero un corte de caballero y pedicura el jueves");
    julia.says("las dos cosas");
    julia.isTold(Line.Options.class);
  }

  @Test
  @DisplayName("\"No, mejor el sábado\" changes the day; \"por la tarde\" stays")
  void otherDay() {
    julia.says("Quiero barro el jueves por la tarde");
    assertThat(julia.offeredDays()).containsOnly(THURSDAY.toString());
    julia.says("no, mejor el viernes");
    assertThat(julia.offeredDays()).containsOnly(FRIDAY.toString());
    assertThat(julia.offered().getFirst().substring(0, 2)).isGreaterThanOrEqualTo("14");
  }

  @Test
  @DisplayName("A counter-offer: another hour, another professional")
  void counterOffer() {
    julia.says("Quiero barro el jueves");
    julia.says("¿No hay nada a las 17:00?");
    assertThat(julia.offered().getFirst()).startsWith("17:00");
    julia.says("mejor con Harol");
    assertThat(julia.offered()).allMatch(slot -> slot.endsWith("Harol"));
  }

  @Test
  @DisplayName("\"Sí\" to two options: which one? \"Ninguna\": which day?")
  void yesAndNone() {
    julia.says("Quiero barro el jueves");
    julia.says("sí");
    julia.isTold(Line.WhichOption.class).isAsked(Question.WhichSlot.class);
    julia.says("ninguna");
    julia.isTold(Line.AskDay.class).isAsked(Question.WhichDay.class);
    assertThat(julia.state.wish().hasDay()).isFalse();
  }

  @Test
  @DisplayName("Who does not mind the day is offered the soonest and not asked again")
  void anyDay() {
    julia.says("Quiero barro");
    julia.isAsked(Question.WhichDay.class);
    julia.says("con quien sea");
    julia.isTold(Line.Options.class);
    assertThat(julia.offeredDays()).containsOnly(MONDAY.toString());
  }

  @Test
  @DisplayName("\"Me da igual\" to two options is no choice")
  void eitherIsNoChoice() {
    julia.says("Quiero barro el jueves");
    julia.says("me da igual");
    julia.isAsked(Question.WhichSlot.class);
    assertThat(julia.salon.bookings).isEmpty();
  }

  @Test
  @DisplayName("A closed day: the reason, and times on the next days with room")
  void closedDay() {
    julia.salon.closes(TUESDAY, "fiesta local");
    julia.says("Quiero barro mañana");
    julia.isTold(Line.ClosedThatDay.class, Line.Options.class);
    assertThat(julia.offeredDays()).containsExactly("2026-11-25", "2026-11-26");
    assertThat(julia.text()).contains("fiesta local");
  }

  @Test
  @DisplayName("Sunday is closed without a special reason")
  void sunday() {
    julia.says("Quiero barro el domingo");
    julia.isTold(Line.ClosedThatDay.class, Line.Options.class);
    assertThat(julia.line(Line.ClosedThatDay.class).day()).isEqualTo(SUNDAY);
    assertThat(julia.text()).doesNotContain("null");
  }

  @Test
  @DisplayName("The opening hours of a holiday are not those of other days")
  void hoursOfAHoliday() {
    julia.salon.closes(THURSDAY, "fiesta local");
    julia.says("¿A qué hora abrís el jueves?");
    julia.isTold(Line.ClosedThatDay.class, Line.AnythingElse.class);
  }

  @Test
  @DisplayName("Her usual professional is busy at the hour she names: others at that hour first")
  void hourBeforeHabit() {
    julia.salon.preferred = PILAR.id();
    julia.salon.diary.busy(PILAR, THURSDAY, "11:00", "11:30");
    julia.says("Quiero barro el jueves a las 11:00");
    julia.isTold(Line.Options.class);
    assertThat(julia.offered()).allMatch(slot -> slot.startsWith("11:00"));
  }

  @Test
  @DisplayName("Nobody is free at that hour: said, other hours of the day")
  void hourTaken() {
    everybody("17:00", "18:00");
    julia.says("Quiero barro el jueves a las 17:00");
    julia.isTold(Line.NotAtThatTime.class, Line.Options.class);
    assertThat(julia.offeredDays()).containsOnly(THURSDAY.toString());
  }

  @Test
  @DisplayName("She asked for has no room then: somebody else at that hour")
  void notWithHer() {
    julia.salon.diary.busy(PILAR, THURSDAY, "10:00", "20:00");
    julia.says("Quiero barro el jueves a las 17:00 con Pilar");
    julia.isTold(Line.NotWithHer.class, Line.Options.class);
    assertThat(julia.offered()).allMatch(slot -> slot.startsWith("17:00"));
  }

  @Test
  @DisplayName("Nobody at that hour and she has no room at all: the others' hours of that day")
  void notWithHerNorThen() {
    everybody("17:00", "18:00");
    julia.salon.diary.busy(PILAR, THURSDAY, "10:00", "20:00");
    julia.says("Quiero barro el jueves a las 17:00 con Pilar");
    julia.isTold(Line.NotWithHer.class, Line.Options.class);
    assertThat(julia.offeredDays()).containsOnly(THURSDAY.toString());
  }

  @Test
  @DisplayName("A full day: said, the next two days with room")
  void fullDay() {
    everybody("09:00", "21:00");
    julia.says("Quiero barro el jueves");
    julia.isTold(Line.NoRoomThen.class, Line.Options.class);
    assertThat(julia.offeredDays()).containsExactly(FRIDAY.toString(), SATURDAY.toString());
  }

  @Test
  @DisplayName("A professional who does not do it: said, offered with those who do")
  void doesNotDoIt() {
    julia.says("Quiero barro el jueves con Rosa");
    julia.isTold(Line.DoesNotDoIt.class, Line.Options.class);
    assertThat(julia.offered()).noneMatch(slot -> slot.endsWith("Rosa"));
  }

  @Test
  @DisplayName("Beyond the booking horizon no time is offered")
  void beyondHorizon() {
    julia.says("Quiero barro el 20 de marzo");
    julia.isTold(Line.BeyondHorizon.class).isAsked(Question.WhichDay.class);
  }

  @Test
  @DisplayName("An option for today is taken 9 minutes later although its lead time passed, not 11")
  void staleOption() {
    julia.salon.now = DemoAgenda.at(THURSDAY, "13:00");
    julia.says("Quiero barro hoy");
    julia.salon.passes(Duration.ofMinutes(11));
    julia.says("la primera");
    julia.isTold(Line.JustTaken.class, Line.Options.class);
    julia.salon.passes(Duration.ofMinutes(9));
    julia.says("la primera");
    julia.isTold(Line.SlotHeld.class, Line.LinkFollows.class);
  }

  @Test
  @DisplayName("The slot was taken a moment ago: no error, new times")
  void slotTaken() {
    julia.says("Quiero barro el jueves");
    var gone = julia.line(Line.Options.class).slots().getFirst();
    julia.salon.take(gone);
    julia.says("la primera");
    julia.isTold(Line.JustTaken.class, Line.Options.class);
    assertThat(julia.line(Line.Options.class).slots()).doesNotContain(gone);
  }

  @Test
  @DisplayName("With two unpaid holds there is no third")
  void tooManyHolds() {
    julia.salon.has(Bookings.hold(TUESDAY, "12:00"));
    julia.salon.has(Bookings.hold(FRIDAY, "12:00"));
    julia.says("Quiero otra cita para barro el jueves");
    julia.isAsked(Question.WhichSlot.class);
    julia.says("la primera");
    julia.isTold(Line.TooManyHolds.class);
    assertThat(julia.salon.bookings).hasSize(2);
  }

  @Test
  @DisplayName("\"La segunda\" means the second of the times on offer now")
  void replacedOptions() {
    julia.says("Quiero barro el jueves");
    julia.says("¿y el viernes?");
    var second = julia.line(Line.Options.class).slots().get(1);
    julia.says("la segunda");
    assertThat(julia.salon.last().startsAt()).isEqualTo(second.start());
  }

  @Test
  @DisplayName("Price, then \"vale, resérvame\": which day?")
  void priceThenBook() {
    julia.says("¿Cuánto cuesta el barro gold?");
    julia.isAsked(Question.ShallWeBook.class);
    julia.says("Vale, resérvame");
    julia.isTold(Line.AskDay.class);
    julia.says("el jueves");
    julia.isTold(Line.Options.class);
  }

  @Test
  @DisplayName("A price and the opening hours in one breath: both are answered")
  void priceAndHours() {
    julia.says("¿Cuánto cuesta un corte de caballero y a qué hora abrís el lunes?");
    julia.isTold(Line.Answers.class, Line.Prices.class, Line.AskDay.class);
  }

  @Test
  @DisplayName("A price asked while times are on offer does not change what is on offer")
  void priceWhileChoosing() {
    julia.says("Quiero barro el jueves");
    julia.says("¿cuánto cuesta el recogido?");
    julia.isTold(Line.Prices.class, Line.Options.class);
    julia.says("la primera");
    assertThat(julia.salon.last().price()).isEqualTo(Money.ofCents(3650));
  }

  @Test
  @DisplayName("A second consultation is not booked while one is to come")
  void consultationOnce() {
    julia.salon.has(Bookings.confirmed(FRIDAY, "10:00", "Consulta gratuita", "Marta", 15, 0, 0));
    julia.says("No sé si hacerme barro u óleo, ¿qué me recomiendas?");
    julia.isAsked(Question.Consultation.class);
    julia.says("sí");
    julia.isTold(Line.ConsultationAlreadyBooked.class);
  }

  @Test
  @DisplayName("A refused consultation goes back to the services")
  void consultationRefused() {
    julia.says("No sé si hacerme barro u óleo, ¿qué me recomiendas?");
    julia.says("no hace falta");
    julia.isTold(Line.AskService.class);
    julia.says("el barro, el jueves");
    julia.isTold(Line.Options.class);
  }

  @Test
  @DisplayName("\"Lo de siempre\" without a visit: said, and asked")
  void noUsual() {
    julia.says("Lo de siempre");
    julia.isTold(Line.NoUsual.class).isAsked(Question.WhichService.class);
  }

  @Test
  @DisplayName("Her usual professional is away: the same with others")
  void usualAway() {
    julia.salon.usual = ids("Barro");
    julia.salon.preferred = PILAR.id();
    julia.salon.diary.busy(PILAR, THURSDAY, "09:00", "21:00");
    julia.says("Lo de siempre el jueves");
    julia.isTold(Line.Usual.class, Line.NotWithHer.class, Line.Options.class);
  }

  @Test
  @DisplayName("A service that staff take out of the catalogue meanwhile is not sold")
  void serviceGone() {
    julia.says("Quiero barro el jueves");
    Catalog all = julia.salon.catalog;
    julia.salon.catalog =
        new Catalog(
            all.services().stream().filter(s -> !s.name().equals("Barro")).toList(),
            all.packs(),
            all.stylists());
    julia.says("la primera");
    assertThat(julia.salon.bookings).isEmpty();
    assertThat(julia.told).isNotEmpty();
  }

  private void everybody(String from, String to) {
    for (Stylist stylist : List.of(PILAR, MARTA, ROSA, HAROL, VICTOR)) {
      julia.salon.diary.busy(stylist, THURSDAY, from, to);
    }
  }

  @Test
  @DisplayName("A whole week without room is named as a week")
  void fullWeek() {
    for (int day = 0; day < 7; day++) {
      for (Stylist stylist : List.of(PILAR, MARTA, ROSA, HAROL, VICTOR)) {
        julia.salon.diary.busy(stylist, MONDAY.plusDays(7 + day), "09:00", "21:00");
      }
    }
    julia.says("Quiero barro la semana que viene");
    julia.isTold(Line.NoRoomThen.class, Line.Options.class);
    Line.NoRoomThen then = julia.line(Line.NoRoomThen.class);
    assertThat(then.from()).isBefore(then.to());
  }
}
