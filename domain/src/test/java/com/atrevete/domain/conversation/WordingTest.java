package com.atrevete.domain.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.domain.booking.AppointmentStatus;
import com.atrevete.domain.booking.Quotes;
import com.atrevete.domain.calendar.DemoAgenda;
import com.atrevete.domain.calendar.Slot;
import com.atrevete.domain.catalog.DemoCatalog;
import com.atrevete.domain.language.FaqTopic;
import com.atrevete.domain.payment.Money;
import com.atrevete.domain.policy.Policies;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("How Maite puts it")
class WordingTest {

  private final Chat julia = Chat.returning("Julia", "Martín");

  @ParameterizedTest
  @MethodSource("everyLine")
  @DisplayName("Everything Maite may say has words, and no number or name is left open")
  void everyLineHasWords(Class<? extends Line> type) throws ReflectiveOperationException {
    Line line = example(type);
    String text = new Wording(julia.voice()).message(List.of(line));

    assertThat(text).isNotBlank().doesNotContain("null", "[", "Optional", "PT", "%s", "%d");
    assertThat(new Wording(julia.voice()).buttons(List.of(line))).allMatch(b -> b.length() <= 20);
  }

  static Stream<Class<?>> everyLine() {
    return Arrays.stream(Line.class.getPermittedSubclasses())
        .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()));
  }

  @ParameterizedTest
  @EnumSource(Event.MediaKind.class)
  @DisplayName("Every kind of message that cannot be read has its words")
  void everyMediaKind(Event.MediaKind kind) {
    assertThat(new Wording(julia.voice()).message(List.of(new Line.CannotRead(kind)))).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource(BookingNews.class)
  @DisplayName("Every piece of news of a booking is told in words")
  void everyNews(BookingNews news) {
    julia.salon.has(Bookings.hold(Salon.FRIDAY, "12:00"));
    assertThat(julia.hears(news).text()).isNotBlank();
  }

  @Test
  @DisplayName("A group's confirmation is one message that lists each person")
  void group() {
    BookingFacts cut = Bookings.cut(Salon.FRIDAY, "16:00");
    BookingFacts.Part own = cut.parts().getFirst();
    BookingFacts.Part daughters =
        new BookingFacts.Part(
            List.of("Peinado corto"),
            "Harol",
            own.startsAt(),
            own.startsAt().plus(Duration.ofMinutes(30)),
            Money.ofCents(1700),
            Money.ofCents(340),
            "Alba");
    julia.salon.has(
        new BookingFacts(
            cut.id(),
            AppointmentStatus.CONFIRMED,
            List.of(own, daughters),
            Money.ofCents(4320),
            Money.ofCents(864),
            null,
            null,
            Money.ofCents(864),
            Money.ZERO,
            Policies.defaults().cancellation()));
    assertThat(julia.hears(BookingNews.CONFIRMED).text())
        .contains("Corte de pelo", "Pilar", "Alba: Peinado corto", "Harol", "8,64 €", "43,20 €");
  }

  @Test
  @DisplayName("A visit today says so; a free one mentions no deposit")
  void todayAndFree() {
    julia.salon.has(
        Bookings.confirmed(Salon.MONDAY, "18:00", "Consulta gratuita", "Marta", 15, 0, 0));
    assertThat(julia.hears(BookingNews.CONFIRMED).text())
        .contains("Hoy, lunes 23 de noviembre", "18:00", "Marta", "15 min", "https://maps.example")
        .doesNotContainIgnoringCase("señal");
  }

  @Test
  @DisplayName("Money and lists are Spanish")
  void spanish() {
    assertThat(Spanish.money(Money.ofCents(1600))).isEqualTo("16,00 €");
    assertThat(Spanish.list(List.of("Corte", "Infoactivo"))).isEqualTo("Corte e Infoactivo");
    assertThat(Spanish.list(List.of("Corte", "Hidratación"))).isEqualTo("Corte e Hidratación");
    assertThat(Spanish.duration(Duration.ofMinutes(70))).isEqualTo("1 h 10 min");
  }

  @Test
  @DisplayName("A question that staff keep no answer to leaves no hole in the message")
  void noAnswerKept() {
    String text =
        new Wording(julia.voice())
            .message(
                List.of(
                    new Line.Answers(List.of(FaqTopic.GIFT_CARDS), null), new Line.AnythingElse()));
    assertThat(text).isEqualTo("¿Te ayudo con algo más? 😊");
  }

  private static Line example(Class<? extends Line> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = Arrays.stream(components).map(c -> value(c.getGenericType())).toArray();
    Constructor<? extends Line> made =
        type.getDeclaredConstructor(
            Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
    return made.newInstance(values);
  }

  private static Object value(Type type) {
    if (type instanceof ParameterizedType list) {
      return List.of(value(list.getActualTypeArguments()[0]));
    }
    var cut = DemoCatalog.CATALOG.services().getFirst();
    var visit = Quotes.visit(DemoCatalog.CATALOG, List.of(cut.id()), null, Policies.defaults());
    Instant noon = DemoAgenda.at(Salon.FRIDAY, "12:00");
    return switch (((Class<?>) type).getSimpleName()) {
      case "String" -> "Pilar";
      case "boolean" -> true;
      case "int" -> 2;
      case "Integer" -> 20;
      case "Service" -> cut;
      case "Pack" -> DemoCatalog.CATALOG.packs().getFirst();
      case "Money" -> Money.ofCents(9000);
      case "Duration" -> Duration.ofMinutes(90);
      case "Visit" -> visit;
      case "Slot" -> Slot.of(DemoCatalog.PILAR.id(), noon, visit);
      case "LocalDate" -> LocalDate.of(2026, 11, 27);
      case "Instant" -> noon;
      case "BookingFacts" -> Bookings.hold(Salon.FRIDAY, "12:00");
      case "FaqTopic" -> FaqTopic.PARKING;
      case "MediaKind" -> Event.MediaKind.VOICE;
      default -> throw new AssertionError("no example of " + type);
    };
  }
}
