package com.atrevete.domain.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.domain.booking.AppointmentStatus;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.calendar.DemoAgenda;
import com.atrevete.domain.language.DemoVocabulary;
import com.atrevete.domain.language.FaqTopic;
import com.atrevete.domain.language.Intent;
import com.atrevete.domain.language.ProfileName;
import com.atrevete.domain.language.SpanishInterpreter;
import com.atrevete.domain.language.Understanding;
import com.atrevete.domain.payment.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One customer's conversation: what she says, and what Maite says and does. */
final class Chat {

  private static final SpanishInterpreter INTERPRETER = new SpanishInterpreter();

  final Salon salon;
  DialogueState state = DialogueState.FRESH;

  /** What Maite said in the last turn. */
  List<Line> told = new ArrayList<>();

  /** What she did in the last turn, besides talking. */
  List<Effect> done = new ArrayList<>();

  /** What the last message was understood as. */
  Understanding understood = Understanding.of(Intent.UNCLEAR);

  Chat(Salon salon) {
    this.salon = salon;
  }

  /** A customer who writes for the first time. */
  static Chat newCustomer(String whatsappName) {
    Salon salon = new Salon();
    salon.profileName = ProfileName.firstName(whatsappName).orElse(null);
    return new Chat(salon);
  }

  /** A customer whom the salon knows. */
  static Chat returning(String firstName, String surname) {
    Salon salon = new Salon();
    salon.firstName = firstName;
    salon.surname = surname;
    salon.introduced = true;
    return new Chat(salon);
  }

  Chat says(String... messages) {
    understood =
        INTERPRETER.interpret(
            Hearing.turn(
                state, salon.customer().bookings(), salon.catalog, salon.now, List.of(messages)),
            DemoVocabulary.get());
    return happens(new Event.Said(understood, messages.length, salon.now));
  }

  Chat means(Understanding meant) {
    understood = meant;
    return happens(new Event.Said(meant, 1, salon.now));
  }

  Chat happens(Event first) {
    told = new ArrayList<>();
    done = new ArrayList<>();
    Event event = first;
    while (event != null) {
      Decision decision = Dialogue.next(state, event, salon);
      state = decision.state();
      event = null;
      for (Effect effect : decision.effects()) {
        event = effect instanceof Effect.Hold hold ? salon.hold(hold) : event;
        carryOut(effect);
      }
    }
    return this;
  }

  private void carryOut(Effect effect) {
    switch (effect) {
      case Effect.Say say -> told.add(say.line());
      case Effect.RememberName name -> {
        done.add(name);
        salon.firstName = name.firstName() != null ? name.firstName() : salon.firstName;
        salon.surname = name.surname() != null ? name.surname() : salon.surname;
      }
      case Effect.FlagName flag -> {
        done.add(flag);
        salon.nameUnclear = true;
      }
      case Effect.Introduced _ -> salon.introduced = true;
      default -> done.add(effect);
    }
  }

  // What bookings do ------------------------------------------------------------------------------

  Chat hears(BookingNews news) {
    return hears(news, salon.last().id());
  }

  Chat hears(BookingNews news, BookingId booking) {
    return happens(new Event.News(news, salon.find(booking)));
  }

  /** The payment link arrives. */
  Chat getsLink() {
    BookingFacts last = salon.last();
    salon.becomes(
        last.id(),
        b ->
            Bookings.with(
                b, AppointmentStatus.PROVISIONAL, "https://pay.example/1", Money.ZERO, Money.ZERO));
    return hears(BookingNews.DEPOSIT_ASKED);
  }

  /** She pays, or the visit is free and complete: it is confirmed. */
  Chat isConfirmed() {
    salon.becomes(
        salon.last().id(),
        b -> Bookings.with(b, AppointmentStatus.CONFIRMED, null, b.deposit(), Money.ZERO));
    return hears(BookingNews.CONFIRMED);
  }

  // What is expected ------------------------------------------------------------------------------

  Chat isTold(Class<?>... lines) {
    assertThat(told.stream().<Object>map(Object::getClass).toList())
        .as("what Maite says to %s", understood)
        .containsExactly((Object[]) lines);
    return this;
  }

  Chat isAsked(Class<? extends Question> question) {
    assertThat(state.question())
        .as("after %s, which got %s", understood, told)
        .isInstanceOf(question);
    return this;
  }

  <T extends Line> T line(Class<T> type) {
    return told.stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow(() ->
            new AssertionError(
                "no " + type.getSimpleName() + " among " + told + " after " + understood));
  }

  /** The times on offer: "10:00 Pilar". */
  List<String> offered() {
    return line(Line.Options.class).slots().stream().map(DemoAgenda::show).toList();
  }

  /** The same with their days. */
  List<String> offeredDays() {
    return line(Line.Options.class).slots().stream().map(s -> s.day().toString()).toList();
  }

  boolean escalated(EscalationReason reason) {
    return done.stream()
        .anyMatch(e -> e instanceof Effect.Escalate escalate && escalate.reason() == reason);
  }

  /** The Spanish text of the last turn. */
  String text() {
    return new Wording(voice()).message(told);
  }

  Voice voice() {
    return new Voice(
        salon.firstName,
        salon.now,
        salon.catalog,
        Map.of(
            FaqTopic.ADDRESS, "Calle Real 1, Alcobendas: https://maps.example/atrevete",
            FaqTopic.PARKING, "Hay un parking en calle Central, a dos minutos.",
            FaqTopic.PAYMENT, "Se paga con tarjeta o en efectivo."),
        salon.policies.opening(),
        "https://atrevete.example");
  }
}
