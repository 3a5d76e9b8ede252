package com.atrevete.activities.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.conversation.BookingNews;
import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.domain.conversation.MessageId;
import com.atrevete.domain.conversation.Question;
import com.atrevete.persistence.conversation.MessageKind;
import com.atrevete.persistence.conversation.StoredMessage;
import com.atrevete.workflows.conversation.BookingChanged;
import com.atrevete.workflows.conversation.HandOver;
import com.atrevete.workflows.conversation.Reassurance;
import com.atrevete.workflows.conversation.TurnInput;
import com.atrevete.workflows.conversation.TurnOutcome;
import io.temporal.failure.ApplicationFailure;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("A turn on the real database: done twice equals done once")
@Timeout(120)
class TurnsTest {

  private static Desk desk;
  private static int customers;

  private final String phone = newCustomer();

  @BeforeAll
  static void open() {
    desk = new Desk();
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  private static String newCustomer() {
    String phone = "+34611999%03d".formatted(++customers);
    desk.knows(phone, "Julia", "Martín");
    return phone;
  }

  @Test
  @DisplayName("From the wish to the held slot: booking, appointment, message and state agree")
  void holds() {
    desk.says(phone, "Hola", "quiero barro el jueves 3 de diciembre");
    TurnInput choice = desk.writes(phone, "la primera");
    TurnOutcome outcome = desk.take(choice);

    assertThat(outcome.start()).hasSize(1);
    assertThat(outcome.nameCompleted()).isEqualTo(outcome.start());
    assertThat(desk.dialogue(choice.conversation()).question())
        .isEqualTo(new Question.Deposit(outcome.start().getFirst()));
    assertThat(desk.statusOf(choice.messages().getFirst())).isEqualTo("answered");
    assertThat(desk.count(bookingsOf(choice.conversation()))).isEqualTo(1);
  }

  private static String bookingsOf(ConversationId conversation) {
    return "booking WHERE conversation_id = '" + conversation + "'";
  }

  @Test
  @DisplayName("The choice is taken twice: one booking, one answer, the same follow-up")
  void choiceTwice() {
    desk.says(phone, "quiero barro el jueves 3 de diciembre");
    TurnInput choice = desk.writes(phone, "la segunda");
    TurnOutcome first = desk.take(choice);
    List<String> told = desk.told(choice.conversation());

    TurnOutcome again = desk.conversations.takeTurn(choice);

    assertThat(again).isEqualTo(first);
    assertThat(desk.told(choice.conversation())).isEqualTo(told);
    assertThat(desk.count(bookingsOf(choice.conversation()))).isEqualTo(1);
  }

  @Test
  @DisplayName("A request to a booking is said again after a crash, not decided again")
  void requestTwice() {
    BookingId booking = holdsSomething();
    desk.says(phone, "quiero cancelar la cita");
    TurnInput yes = desk.writes(phone, "sí");
    TurnOutcome first = desk.take(yes);
    assertThat(first.requests())
        .singleElement()
        .satisfies(request -> assertThat(request.booking()).isEqualTo(booking));

    assertThat(desk.conversations.takeTurn(yes).requests()).isEqualTo(first.requests());
  }

  private BookingId holdsSomething() {
    desk.says(phone, "quiero barro el viernes 4 de diciembre");
    return desk.says(phone, "la primera").start().getFirst();
  }

  @Test
  @DisplayName("Two customers choose one slot at the same moment: one has it, the other new times")
  void race() {
    String other = newCustomer();
    desk.says(phone, "quiero color el miércoles 2 de diciembre a las 12:00 con Pilar");
    desk.says(other, "quiero color el miércoles 2 de diciembre a las 12:00 con Pilar");
    TurnInput one = desk.writes(phone, "la primera");
    TurnInput two = desk.writes(other, "la primera");

    List<TurnOutcome> outcomes =
        Stream.of(one, two)
            .map(input -> CompletableFuture.supplyAsync(() -> desk.take(input)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(outcomes.stream().filter(o -> !o.start().isEmpty())).hasSize(1);
    ConversationId loser =
        outcomes.get(0).start().isEmpty() ? one.conversation() : two.conversation();
    assertThat(desk.dialogue(loser).question()).isInstanceOf(Question.WhichSlot.class);
    assertThat(desk.told(loser).getLast()).contains("se acaba de ocupar");
  }

  @Test
  @DisplayName("A failure in the middle of a turn leaves nothing of it")
  void crash() {
    desk.says(phone, "quiero barro el jueves 10 de diciembre");
    TurnInput choice = desk.writes(phone, "la primera");
    desk.jdbc
        .sql(
            "ALTER TABLE message ADD CONSTRAINT breaks CHECK (text NOT LIKE '¡Te lo guardo%') NOT"
                + " VALID")
        .update();
    try {
      assertThatThrownBy(() -> desk.take(choice)).isNotNull();
    } finally {
      desk.jdbc.sql("ALTER TABLE message DROP CONSTRAINT breaks").update();
    }
    assertThat(desk.count(bookingsOf(choice.conversation()))).isZero();
    assertThat(desk.statusOf(choice.messages().getFirst())).isEqualTo("received");

    assertThat(desk.conversations.takeTurn(choice).start()).hasSize(1);
  }

  @Test
  @DisplayName("While a person answers the message waits; afterwards it is answered once")
  void takeover() {
    TurnInput hello = desk.writes(phone, "¿hay parking?");
    desk.conversations.handOver(new HandOver(hello.conversation(), true, UUID.randomUUID()));
    assertThat(desk.take(hello).byStaff()).isTrue();
    assertThat(desk.told(hello.conversation())).isEmpty();
    assertThat(desk.statusOf(hello.messages().getFirst())).isEqualTo("received");

    desk.conversations.handOver(new HandOver(hello.conversation(), false, null));
    assertThat(desk.conversations.open(hello.conversation()).waiting()).hasSize(1);
    desk.take(hello);
    assertThat(desk.told(hello.conversation())).hasSize(1);
  }

  @Test
  @DisplayName("A person takes over before Maite's answer left: it is dropped and not sent")
  void lateAnswerIsDropped() {
    TurnInput question = desk.writes(phone, "¿hay parking?");
    MessageId answer = desk.take(question).send().getFirst();
    desk.conversations.handOver(new HandOver(question.conversation(), true, UUID.randomUUID()));

    desk.messages.send(answer);

    assertThat(desk.statusOf(answer)).isEqualTo("dropped");
    assertThat(desk.channel.delivered).doesNotContainKey(answer);
  }

  @Test
  @DisplayName("While a person answers Maite does not say \"un momento\"")
  void noWordWhileStaff() {
    TurnInput question = desk.writes(phone, "¿hay parking?");
    desk.conversations.handOver(new HandOver(question.conversation(), true, UUID.randomUUID()));
    desk.conversations.reassure(
        new Reassurance(question.conversation(), Reassurance.Kind.SLOW, "slow-" + phone));
    assertThat(desk.told(question.conversation())).isEmpty();
  }

  @Test
  @DisplayName("A piece of news is told once, also when it comes again after other turns")
  void newsOnce() {
    BookingId booking = holdsSomething();
    ConversationId conversation = desk.writes(phone, "gracias").conversation();
    TurnInput news =
        new TurnInput(
            conversation,
            List.of(),
            new BookingChanged(booking, BookingNews.HOLD_WARNING, "warning-" + booking),
            null,
            false);
    int before = desk.told(conversation).size();
    desk.conversations.takeTurn(news);
    desk.says(phone, "¿hay parking?");
    desk.conversations.takeTurn(news);
    assertThat(desk.told(conversation)).hasSize(before + 2);
  }

  @Test
  @DisplayName("The team is told at once; given back, what a person was wanted for is seen to")
  void seenTo() {
    TurnInput please = desk.writes(phone, "quiero hablar con una persona");
    assertThat(desk.take(please).tellTeam()).isTrue();
    ConversationId conversation = please.conversation();
    String open = "escalation WHERE status = 'open' AND conversation_id = '" + conversation + "'";
    assertThat(desk.count(open)).isEqualTo(1);

    desk.conversations.handOver(new HandOver(conversation, false, UUID.randomUUID()));
    assertThat(desk.count(open)).isZero();
  }

  @Test
  @DisplayName("Asking for a person: escalation and notice to the team once, a person answers")
  void escalation() {
    TurnInput please = desk.writes(phone, "quiero hablar con una persona");
    TurnOutcome outcome = desk.take(please);
    desk.conversations.takeTurn(please);

    assertThat(outcome.byStaff()).isTrue();
    assertThat(outcome.handledUntil()).isEqualTo(desk.clock.now().plus(Duration.ofHours(24)));
    assertThat(desk.count("escalation WHERE conversation_id = '" + please.conversation() + "'"))
        .isEqualTo(1);
    assertThat(
            desk.count(
                "notification WHERE business_key LIKE 'team-human_please-turn-"
                    + please.messages().getFirst()
                    + "'"))
        .isEqualTo(1);
  }

  @Test
  @DisplayName("After two days of silence \"la primera\" takes no old offer")
  void silence() {
    TurnInput wish = desk.writes(phone, "quiero barro el jueves 3 de diciembre");
    desk.take(wish);
    desk.passes(Duration.ofDays(2));
    TurnInput choice = desk.writes(phone, "la primera");
    desk.take(choice);
    desk.passes(Duration.ofDays(-2));
    assertThat(desk.count(bookingsOf(wish.conversation()))).isZero();
    assertThat(desk.told(wish.conversation())).hasSize(2);
  }

  @Test
  @DisplayName("Which of two visits is to be cancelled is chosen by its day")
  void whichBooking() {
    holdsSomething();
    desk.says(phone, "quiero otra cita para barro el jueves 10 de diciembre");
    BookingId second = desk.says(phone, "la primera").start().stream().toList().getLast();
    desk.says(phone, "quiero cancelar una cita");
    TurnInput which = desk.writes(phone, "la segunda");
    desk.take(which);
    assertThat(desk.dialogue(which.conversation()).question())
        .isEqualTo(new Question.ReallyCancel(second, false, null));
  }

  @Test
  @DisplayName("A voice note is answered, a reaction is not; both are dealt with")
  void otherKinds() {
    StoredMessage voice = desk.arrives(phone, MessageKind.VOICE, "");
    desk.take(Desk.input(voice.conversation(), List.of(voice.message())));
    StoredMessage reaction = desk.arrives(phone, MessageKind.REACTION, "❤️");
    desk.take(Desk.input(reaction.conversation(), List.of(reaction.message())));

    assertThat(desk.told(voice.conversation())).hasSize(1);
    assertThat(desk.statusOf(reaction.message())).isEqualTo("answered");
  }

  @Test
  @DisplayName("A message is sent once; an interrupted one is looked up first")
  void sending() {
    MessageId answer = desk.says(phone, "¿hay parking?").send().getFirst();
    desk.channel.breaksAfterDelivery = true;
    int before = desk.channel.sends;

    assertThatThrownBy(() -> desk.messages.send(answer)).isInstanceOf(ApplicationFailure.class);
    assertThat(desk.statusOf(answer)).isEqualTo("sending");
    desk.messages.send(answer);
    desk.messages.send(answer);

    assertThat(desk.statusOf(answer)).isEqualTo("sent");
    assertThat(desk.channel.sends).isEqualTo(before + 1);
  }

  @Test
  @DisplayName("A new customer: introduced once, her name kept, her surname completes the booking")
  void newCustomerBooks() {
    String laura = "+34611998001";
    desk.says(laura, "Hola, quiero barro el martes 1 de diciembre");
    desk.says(laura, "sí");
    TurnOutcome held = desk.says(laura, "la primera");
    assertThat(held.start()).hasSize(1);
    assertThat(held.nameCompleted()).isEmpty();
    TurnInput surname = desk.writes(laura, "Torres");
    assertThat(desk.take(surname).nameCompleted()).isEqualTo(held.start());
    assertThat(desk.told(surname.conversation()).stream().filter(t -> t.contains("/privacidad")))
        .hasSize(1);
    assertThat(
            desk.count(
                "customer WHERE phone = '"
                    + laura
                    + "' AND first_name = 'Laura' AND surname = 'Torres'"))
        .isEqualTo(1);
  }

  @Test
  @DisplayName("Given up: escalated with a word to the customer, a person answers; twice is once")
  void givenUp() {
    TurnInput question = desk.writes(phone, "¿hay parking?");
    desk.conversations.giveUp(question);
    TurnOutcome outcome = desk.conversations.giveUp(question);
    assertThat(outcome.byStaff()).isTrue();
    assertThat(desk.told(question.conversation())).hasSize(1);
    assertThat(desk.statusOf(question.messages().getFirst())).isEqualTo("received");
  }
}
