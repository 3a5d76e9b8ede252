package com.atrevete.domain.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.domain.booking.AppointmentStatus;
import com.atrevete.domain.language.DemoVocabulary;
import com.atrevete.domain.language.FaqTopic;
import com.atrevete.domain.language.Intent;
import com.atrevete.domain.language.PartOfDay;
import com.atrevete.domain.language.Understanding;
import com.atrevete.domain.language.Vocabulary;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever a customer says, and in whatever order: nothing breaks and nothing is done unasked. */
@DisplayName("Anything a customer may say")
class AnythingTest {

  private static final int TURNS = 60;

  private final Chat anybody = Chat.newCustomer("Laura");
  private Random random = new Random();

  @RepeatedTest(300)
  @DisplayName("never breaks the dialogue, holds no slot unchosen and cancels nothing unasked")
  void anything(RepetitionInfo repetition) {
    random = new Random(repetition.getCurrentRepetition());
    if (random.nextBoolean()) {
      anybody.salon.firstName = "Laura";
      anybody.salon.surname = random.nextBoolean() ? "Torres" : null;
    }
    for (int turn = 0; turn < TURNS; turn++) {
      anybody.salon.passes(Duration.ofMinutes(random.nextInt(random.nextInt(10) == 0 ? 600 : 20)));
      Question before = anybody.state.question();
      int bookings = anybody.salon.bookings.size();
      switch (random.nextInt(12)) {
        case 0 -> anybody.happens(new Event.Sent(any(List.of(Event.MediaKind.values()))));
        case 1 -> news();
        case 2 -> anybody.happens(new Event.TimeIsUp());
        case 3 -> anybody.state = anybody.state.afterSilence();
        default -> {
          Understanding said = anySaid();
          anybody.means(said);
          check(before, said, bookings);
        }
      }
      assertThat(anybody.text()).isNotNull();
      new Wording(anybody.voice()).buttons(anybody.told);
    }
  }

  private void news() {
    if (anybody.salon.bookings.isEmpty()) {
      return;
    }
    BookingFacts booking = any(anybody.salon.bookings);
    BookingNews news = any(List.of(BookingNews.values()));
    switch (news) {
      case CONFIRMED, CONFIRMED_LATE -> become(booking, AppointmentStatus.CONFIRMED);
      case HOLD_EXPIRED, LATE_PAYMENT_REFUNDED -> become(booking, AppointmentStatus.EXPIRED);
      case CANCELLED -> become(booking, AppointmentStatus.CANCELLED);
      default -> {}
    }
    anybody.hears(news, booking.id());
  }

  private void become(BookingFacts booking, AppointmentStatus status) {
    anybody.salon.becomes(
        booking.id(), b -> Bookings.with(b, status, null, b.deposit(), b.refund()));
  }

  private void check(Question before, Understanding said, int bookings) {
    if (anybody.salon.bookings.size() > bookings) {
      assertThat(before).isInstanceOf(Question.WhichSlot.class);
      Question.WhichSlot offer = (Question.WhichSlot) before;
      assertThat(offer.options())
          .anyMatch(slot -> slot.start().equals(anybody.salon.last().startsAt()));
    }
    for (Effect effect : anybody.done) {
      if (effect instanceof Effect.Cancel cancel) {
        assertThat(before)
            .isInstanceOfSatisfying(
                Question.ReallyCancel.class,
                asked -> assertThat(asked.booking()).isEqualTo(cancel.booking()));
        assertThat(said.intent()).isEqualTo(Intent.CONFIRM_YES);
      }
      if (effect instanceof Effect.RetryPayment retry) {
        assertThat(anybody.salon.find(retry.booking()).isUnpaidHold()).isTrue();
        assertThat(said.intent()).isEqualTo(Intent.PAYMENT_PROBLEM);
      }
      if (effect instanceof Effect.AnswerReminder reminder) {
        assertThat(before).isEqualTo(new Question.Reminded(reminder.booking()));
      }
    }
    if (said.has(Intent.MEDICAL)) {
      assertThat(anybody.told)
          .noneMatch(line -> line instanceof Line.Options || line instanceof Line.OfferPack);
    }
  }

  private Understanding anySaid() {
    Vocabulary words = DemoVocabulary.get();
    boolean plain = random.nextInt(3) == 0;
    Intent intent = any(List.of(Intent.values()));
    if (plain) {
      return with(intent, null, List.of());
    }
    List<String> services =
        random.nextBoolean()
            ? List.of()
            : random
                .ints(1 + random.nextInt(3), 0, words.services().size())
                .mapToObj(i -> words.services().get(i).name())
                .distinct()
                .toList();
    return with(intent, random.nextInt(4), services);
  }

  private Understanding with(Intent intent, @Nullable Integer option, List<String> services) {
    LocalDate day = maybe(Salon.MONDAY.plusDays(random.nextInt(120)));
    LocalDate from = day != null ? null : maybe(Salon.MONDAY.plusDays(random.nextInt(20)));
    return new Understanding(
        intent,
        random.nextInt(4) == 0 ? List.of(any(List.of(Intent.values()))) : List.of(),
        services,
        random.nextInt(5) == 0,
        day,
        from,
        day != null ? null : maybe(Salon.MONDAY.plusDays(random.nextInt(30))),
        maybe(LocalTime.of(9 + random.nextInt(12), 30 * random.nextInt(2))),
        random.nextInt(6) == 0 ? LocalTime.of(16, 0) : null,
        random.nextInt(6) == 0 ? LocalTime.of(12, 0) : null,
        random.nextInt(4) == 0 ? any(List.of(PartOfDay.values())) : null,
        random.nextInt(4) == 0 ? any(DemoVocabulary.get().stylists()) : null,
        random.nextInt(6) == 0 ? any(DemoVocabulary.get().stylists()) : null,
        random.nextInt(6) == 0,
        option,
        random.nextInt(4) == 0 ? "Laura" : null,
        random.nextInt(4) == 0 ? "Torres" : null,
        maybe(2),
        maybe(20),
        maybe(15),
        random.nextInt(3) == 0 ? List.of(any(List.of(FaqTopic.values()))) : List.of(),
        maybe(Salon.FRIDAY),
        "es");
  }

  private <T> @Nullable T maybe(T value) {
    return random.nextInt(3) == 0 ? value : null;
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
