package com.atrevete.workflows.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.conversation.BookingNews;
import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.domain.conversation.MessageId;
import com.atrevete.workflows.SalonDataConverter;
import com.atrevete.workflows.booking.BookingAnswer;
import com.atrevete.workflows.clock.ClockMoved;
import io.temporal.api.common.v1.Payload;
import io.temporal.common.converter.DataConverter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every message of a conversation arrives as it was sent")
class MessagesTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123456Z");
  private static final ConversationId CONVERSATION = new ConversationId(UUID.randomUUID());
  private static final MessageId MESSAGE = new MessageId(UUID.randomUUID());
  private static final BookingId BOOKING = new BookingId(UUID.randomUUID());
  private static final BookingRequest REQUEST =
      new BookingRequest(BOOKING, BookingRequest.Kind.CANCEL, UUID.randomUUID());
  private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

  static Stream<Object> everyMessage() {
    MessageReceived received = new MessageReceived(MESSAGE, NOON);
    BookingChanged news = new BookingChanged(BOOKING, BookingNews.REMINDER, "key");
    return Stream.of(
        received,
        news,
        new ConversationStart(CONVERSATION, 5_000),
        new ClockMoved(86_400_000),
        new StaffAction(UUID.randomUUID()),
        new StaffMessage(UUID.randomUUID(), MESSAGE),
        new Handling(true, NOON),
        new Handling(false, null),
        new HandOver(CONVERSATION, true, null),
        new ConversationStatus(3, false, NOON),
        new Session(
            true,
            NOON,
            null,
            Duration.ofSeconds(3),
            Duration.ofSeconds(10),
            10,
            10,
            Duration.ofHours(24),
            List.of(received),
            List.of(MESSAGE),
            7),
        new TurnMessages(CONVERSATION, List.of(MESSAGE)),
        new TurnReading(true),
        TurnInput.of(CONVERSATION, List.of(MESSAGE)),
        TurnInput.of(CONVERSATION, news),
        TurnInput.of(CONVERSATION, REQUEST),
        TurnInput.timeIsUp(CONVERSATION),
        new TurnOutcome(
            false,
            null,
            NOON,
            List.of(BOOKING),
            List.of(BOOKING),
            List.of(REQUEST),
            List.of(MESSAGE),
            true),
        new Reassurance(CONVERSATION, Reassurance.Kind.SLOW, "key"),
        new BookingAnswer(false, "too_late"));
  }

  @ParameterizedTest
  @MethodSource("everyMessage")
  @DisplayName("in plain text")
  void plain(Object message) {
    assertArrives(SalonDataConverter.create(null), message);
  }

  @ParameterizedTest
  @MethodSource("everyMessage")
  @DisplayName("encrypted")
  void encrypted(Object message) {
    assertArrives(SalonDataConverter.create(KEY), message);
  }

  private static void assertArrives(DataConverter converter, Object message) {
    Payload payload = converter.toPayload(message).orElseThrow();
    Object arrived = converter.fromPayload(payload, message.getClass(), message.getClass());
    assertThat(arrived).isEqualTo(message);
  }
}
