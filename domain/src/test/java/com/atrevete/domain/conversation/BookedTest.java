package com.atrevete.domain.conversation;

import static com.atrevete.domain.conversation.Salon.FRIDAY;
import static com.atrevete.domain.conversation.Salon.MONDAY;
import static com.atrevete.domain.conversation.Salon.THURSDAY;
import static com.atrevete.domain.conversation.Salon.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.domain.booking.AppointmentStatus;
import com.atrevete.domain.calendar.DemoAgenda;
import com.atrevete.domain.payment.Money;
import com.atrevete.domain.policy.Policies;
import com.atrevete.domain.policy.PolicyKey;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Bookings that exist: paying, cancelling, asking, answering the reminder")
class BookedTest {

  private final Chat julia = Chat.returning("Julia", "Martín");

  private BookingFacts has(BookingFacts booking) {
    return julia.salon.has(booking);
  }

  @Test
  @DisplayName("An unpaid hold is released only after its own yes")
  void cancelHold() {
    BookingFacts hold = has(Bookings.hold(FRIDAY, "12:00"));
    julia.says("Quiero cancelar la cita");
    julia.isTold(Line.AskCancelHold.class).isAsked(Question.ReallyCancel.class);
    assertThat(julia.done).isEmpty();
    julia.says("sí");
    assertThat(julia.done).containsExactly(new Effect.Cancel(hold.id()));
    julia.isAsked(Question.Nothing.class);
  }

  @Test
  @DisplayName("More than 24 h ahead the deposit goes back, and the question says so")
  void cancelFree() {
    BookingFacts cut = has(Bookings.cut(FRIDAY, "12:00"));
    julia.says("Tengo que cancelar mi cita del viernes");
    julia.isTold(Line.AskCancelRefunded.class);
    assertThat(julia.text()).contains("5,24 €", "5–10 días");
    julia.says("sí, cancélala");
    assertThat(julia.done).containsExactly(new Effect.Cancel(cut.id()));
    julia.salon.becomes(
        cut.id(), b -> Bookings.with(b, AppointmentStatus.CANCELLED, null, b.paid(), b.paid()));
    julia.hears(BookingNews.CANCELLED);
    assertThat(julia.text()).contains("solicitada", "5,24 €");
  }

  @Test
  @DisplayName("24 h or less: forfeited, said before and after; no refund is promised")
  void cancelLate() {
    BookingFacts cut = has(Bookings.cut(TUESDAY, "10:00"));
    julia.salon.now = DemoAgenda.at(MONDAY, "22:00");
    julia.says("Necesito cancelar la cita de mañana");
    julia.isTold(Line.AskCancelForfeited.class);
    assertThat(julia.text()).contains("5,24 €", "no se devuelve");
    julia.says("sí");
    julia.salon.becomes(
        cut.id(), b -> Bookings.with(b, AppointmentStatus.CANCELLED, null, b.paid(), Money.ZERO));
    julia.hears(BookingNews.CANCELLED);
    assertThat(julia.text()).doesNotContain("solicitada").contains("no se devuelve");
  }

  @Test
  @DisplayName("The refund was promised yesterday, the yes comes within 24 h: asked again, truly")
  void termsChanged() {
    BookingFacts cut = julia.salon.has(Bookings.cut(FRIDAY, "12:00"));
    julia.salon.passes(Duration.between(julia.salon.now(), cut.startsAt()).minusHours(26));
    julia.says("Quiero cancelar la cita");
    julia.isTold(Line.AskCancelRefunded.class);
    julia.salon.passes(Duration.ofHours(3));
    julia.says("sí");
    assertThat(julia.done).isEmpty();
    julia.isTold(Line.AskCancelForfeited.class);
    julia.salon.passes(Duration.ofHours(18));
    julia.says("sí");
    assertThat(julia.escalated(EscalationReason.VERY_LATE)).isTrue();
  }

  @Test
  @DisplayName("The salon changes its rules: a visit keeps those it was held under")
  void rulesOfItsOwn() {
    has(Bookings.cut(FRIDAY, "12:00"));
    julia.salon.policies = Policies.of(Map.of(PolicyKey.FREE_CANCELLATION_HOURS.key(), "240"));
    julia.says("Quiero cancelar la cita");
    julia.isTold(Line.AskCancelRefunded.class);
  }

  @Test
  @DisplayName("The team's hour began between her yes and the deed: the team learns of it")
  void refusedForBeingLate() {
    BookingFacts cut = julia.salon.has(Bookings.cut(FRIDAY, "12:00"));
    julia.salon.passes(Duration.between(julia.salon.now(), cut.startsAt()).minusHours(5));
    julia.happens(new Event.Refused(cut.id(), Event.Refused.CANCEL));
    assertThat(julia.escalated(EscalationReason.VERY_LATE)).isTrue();
  }

  @Test
  @DisplayName("3. Under 6 h Maite cancels nothing; the team gets it, the customer is told")
  void cancelVeryLate() {
    BookingFacts today = has(Bookings.cut(MONDAY, "17:00"));
    julia.salon.now = DemoAgenda.at(MONDAY, "15:00");
    julia.says("No puedo ir a la cita de hoy, cancélala por favor");
    julia.isTold(Line.VeryLateColleague.class);
    assertThat(julia.done)
        .containsExactly(new Effect.Escalate(EscalationReason.VERY_LATE, today.id()));
  }

  @Test
  @DisplayName("\"No\" to \"shall I cancel?\" keeps it")
  void keep() {
    has(Bookings.cut(FRIDAY, "12:00"));
    julia.says("Quiero cancelar la cita");
    julia.says("no, déjala");
    julia.isTold(Line.KeptAsItIs.class).isAsked(Question.Nothing.class);
    assertThat(julia.done).isEmpty();
  }

  @Test
  @DisplayName("Two visits: which one? The second is the one that is cancelled")
  void whichOne() {
    has(Bookings.cut(TUESDAY, "18:00"));
    BookingFacts friday = has(Bookings.cut(FRIDAY, "12:00"));
    julia.says("Quiero cancelar una cita");
    julia.isTold(Line.WhichBooking.class).isAsked(Question.WhichBooking.class);
    julia.says("la del viernes");
    julia.isAsked(Question.ReallyCancel.class);
    julia.says("sí");
    assertThat(julia.done).containsExactly(new Effect.Cancel(friday.id()));
  }

  @Test
  @DisplayName("\"Sí\" to \"which one?\" is no answer")
  void yesToWhichOne() {
    has(Bookings.cut(TUESDAY, "18:00"));
    has(Bookings.cut(FRIDAY, "12:00"));
    julia.says("Quiero cancelar una cita");
    julia.says("sí");
    julia.isTold(Line.WhichBooking.class).isAsked(Question.WhichBooking.class);
  }

  @Test
  @DisplayName("A day without a visit: the visits she has are listed, not denied")
  void otherDay() {
    has(Bookings.cut(TUESDAY, "18:00"));
    has(Bookings.cut(FRIDAY, "12:00"));
    julia.says("Quiero cancelar la cita del jueves");
    julia.isTold(Line.WhichBooking.class);
  }

  @Test
  @DisplayName("\"¿Qué citas tengo?\" lists them; an unpaid one is marked")
  void myBookings() {
    has(Bookings.cut(TUESDAY, "18:00"));
    has(Bookings.hold(FRIDAY, "12:00"));
    julia.says("¿Qué citas tengo?");
    julia.isTold(Line.YourBookings.class);
    assertThat(julia.text())
        .contains("martes 24 de noviembre", "18:00", "viernes 27 de noviembre", "pendiente");
  }

  @Test
  @DisplayName("The reminder is answered with thanks: noted and answered")
  void reminderAnswered() {
    BookingFacts visit =
        has(
            Bookings.confirmed(
                THURSDAY, "16:00", "Manicura permanente + bioterapia", "Rosa", 90, 4070, 814));
    julia.hears(BookingNews.REMINDER).isAsked(Question.Reminded.class);
    assertThat(julia.text())
        .contains(
            "Manicura permanente + bioterapia",
            "jueves 26 de noviembre",
            "16:00",
            "Rosa",
            "1 h 30 min",
            "8,14 €",
            "24 horas");
    julia.says("¡Perfecto, gracias!");
    assertThat(julia.done).containsExactly(new Effect.AnswerReminder(visit.id()));
    julia.isTold(Line.ReminderAnswered.class);
  }

  @Test
  @DisplayName("\"Cancela\" to the reminder asks whether she really wants to")
  void reminderCancelled() {
    has(Bookings.cut(FRIDAY, "12:00"));
    julia.hears(BookingNews.REMINDER);
    julia.says("No voy a poder ir, cancélala");
    julia.isAsked(Question.ReallyCancel.class);
  }

  @Test
  @DisplayName("A free visit's reminder mentions no deposit")
  void freeReminder() {
    has(Bookings.confirmed(THURSDAY, "10:00", "Consulta gratuita", "Marta", 15, 0, 0));
    julia.hears(BookingNews.REMINDER);
    assertThat(julia.text()).doesNotContainIgnoringCase("señal");
  }

  @Test
  @DisplayName("The surname is asked until it is given, and nothing else makes it forgotten")
  void surnameStaysOpen() {
    julia.salon.surname = null;
    julia.says("Quiero barro el jueves");
    julia.says("la primera");
    julia.isAsked(Question.Surname.class);
    julia.says("¿Cuánto cuesta la pedicura?");
    julia.isTold(Line.Prices.class, Line.AskSurname.class).isAsked(Question.Surname.class);
    julia.says("¿Hay parking?");
    julia.isAsked(Question.Surname.class);
    julia.says("Martín López");
    assertThat(julia.salon.surname).isEqualTo("Martín López");
  }

  @Test
  @DisplayName("\"Me da error\" without anything to pay")
  void nothingToPay() {
    julia.says("El enlace de pago me da error");
    julia.isTold(Line.NothingToPay.class);
    assertThat(julia.done).isEmpty();
  }

  @Test
  @DisplayName("\"Ya he pagado\": only the provider's word counts")
  void claimed() {
    has(Bookings.hold(FRIDAY, "12:00"));
    julia.says("Ya he pagado la señal");
    julia.isTold(Line.PaymentNotSeen.class);
    assertThat(julia.done).isEmpty();
  }

  @Test
  @DisplayName("\"Ya he pagado\" after it arrived")
  void claimedAndPaid() {
    has(Bookings.cut(FRIDAY, "12:00"));
    julia.says("Ya he pagado la señal");
    julia.isTold(Line.AlreadyPaid.class);
  }

  @Test
  @DisplayName("The hold expired: her \"sí\" looks for the same again")
  void expired() {
    BookingFacts hold = has(Bookings.hold(FRIDAY, "12:00"));
    julia.state = julia.state.asking(new Question.Deposit(hold.id()));
    julia.salon.becomes(
        hold.id(), b -> Bookings.with(b, AppointmentStatus.EXPIRED, null, Money.ZERO, Money.ZERO));
    julia.hears(BookingNews.HOLD_EXPIRED);
    julia.says("Sí, por favor");
    julia.isTold(Line.Options.class);
    assertThat(julia.offeredDays()).containsOnly(FRIDAY.toString());
  }

  @Test
  @DisplayName("Paid too late and the slot is taken: refund said, new times offered")
  void paidTooLate() {
    BookingFacts hold = has(Bookings.hold(FRIDAY, "12:00"));
    julia.state = julia.state.asking(new Question.Deposit(hold.id()));
    julia.salon.becomes(
        hold.id(),
        b -> Bookings.with(b, AppointmentStatus.EXPIRED, null, b.deposit(), b.deposit()));
    julia.hears(BookingNews.LATE_PAYMENT_REFUNDED);
    julia.isTold(Line.LatePaymentRefunded.class, Line.Options.class);
    assertThat(julia.text()).contains("5,24 €", "solicitado");
  }

  @Test
  @DisplayName("News of one booking leave another topic open")
  void newsLeaveTopic() {
    BookingFacts visit = has(Bookings.cut(THURSDAY, "12:00"));
    julia.says("Quiero otra cita para barro el viernes");
    julia.isAsked(Question.WhichSlot.class);
    julia.hears(BookingNews.REMINDER, visit.id());
    julia.isAsked(Question.WhichSlot.class);
    julia.says("la primera");
    julia.isAsked(Question.Deposit.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"uy, mejor el viernes", "no, espera, mejor el viernes", "no, el viernes"})
  @DisplayName("\"Mejor el viernes\" while the slot is held: released after a yes, then new times")
  void otherTimeForTheHold(String message) {
    julia.says("Quiero barro el jueves");
    julia.says("la primera");
    julia.getsLink();
    julia.says(message);
    julia.isTold(Line.AskCancelHold.class);
    BookingFacts hold = julia.salon.last();
    julia.says("sí");
    assertThat(julia.done).containsExactly(new Effect.Cancel(hold.id()));
    julia.salon.becomes(
        hold.id(),
        b -> Bookings.with(b, AppointmentStatus.CANCELLED, null, Money.ZERO, Money.ZERO));
    julia.hears(BookingNews.CANCELLED).isTold(Line.Cancelled.class, Line.Options.class);
    assertThat(julia.offeredDays()).containsOnly(FRIDAY.toString());
  }

  @Test
  @DisplayName("To move a visit near or far is a colleague's work")
  void move() {
    has(Bookings.cut(FRIDAY, "12:00"));
    julia.says("¿Puedo cambiar mi cita al sábado?");
    assertThat(julia.escalated(EscalationReason.HUMAN_PLEASE)).isTrue();
  }
}
