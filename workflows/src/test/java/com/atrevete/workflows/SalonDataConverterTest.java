package com.atrevete.workflows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atrevete.domain.booking.AppointmentStatus;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.booking.NextStep;
import com.atrevete.domain.catalog.StylistId;
import com.atrevete.domain.conversation.BookingNews;
import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.domain.conversation.EscalationReason;
import com.atrevete.domain.payment.PaymentId;
import com.atrevete.domain.payment.RefundId;
import com.atrevete.workflows.booking.BookingAnswer;
import com.atrevete.workflows.booking.BookingMoment;
import com.atrevete.workflows.booking.BookingProgress;
import com.atrevete.workflows.booking.BookingRecord;
import com.atrevete.workflows.booking.BookingStart;
import com.atrevete.workflows.booking.CancelOrder;
import com.atrevete.workflows.booking.CancelRequest;
import com.atrevete.workflows.booking.ConfirmationOrder;
import com.atrevete.workflows.booking.Decision;
import com.atrevete.workflows.booking.ExtensionOrder;
import com.atrevete.workflows.booking.HoldExtension;
import com.atrevete.workflows.booking.ManualConfirmation;
import com.atrevete.workflows.booking.ProviderNews;
import com.atrevete.workflows.booking.Reminding;
import com.atrevete.workflows.booking.RetryPayment;
import com.atrevete.workflows.clock.ClockMoved;
import com.atrevete.workflows.notification.Escalation;
import com.atrevete.workflows.notification.News;
import com.atrevete.workflows.payment.ClosedLink;
import com.atrevete.workflows.payment.PaymentEventStart;
import com.atrevete.workflows.payment.RefundOrder;
import com.atrevete.workflows.payment.Reopening;
import com.atrevete.workflows.payment.ReportFailure;
import com.atrevete.workflows.payment.SettleAnswer;
import com.atrevete.workflows.payment.SettleEvent;
import com.atrevete.workflows.payment.Settlement;
import io.temporal.api.common.v1.Payload;
import io.temporal.common.converter.DataConverter;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SalonDataConverterTest {

  private static final String KEY = key((byte) 1);
  private static final String OTHER_KEY = key((byte) 2);
  private static final BookingId BOOKING = new BookingId(new UUID(1, 1));
  private static final PaymentId PAYMENT = new PaymentId(new UUID(2, 2));
  private static final RefundId REFUND = new RefundId(new UUID(3, 3));
  private static final ConversationId CONVERSATION = new ConversationId(new UUID(4, 4));
  private static final Instant NOW = Instant.parse("2026-11-27T15:00:00.123456Z");
  private static final BookingMoment MOMENT = new BookingMoment(BOOKING, NOW);
  private static final ClosedLink PAID = new ClosedLink(PAYMENT, true, "pi_1", 524, "eur");

  private static BookingRecord record() {
    return new BookingRecord(
        BOOKING,
        CONVERSATION,
        AppointmentStatus.PROVISIONAL,
        NextStep.HOLD_WARNING,
        NOW,
        NOW,
        PAYMENT,
        1,
        List.of(PAYMENT),
        NOW,
        new StylistId(new UUID(5, 5)),
        "Corte · vie 27 nov 16:00 · Marta",
        3_600_000);
  }

  static Stream<Object> messages() {
    return Stream.of(
        record(),
        MOMENT,
        PAID,
        new BookingStart(BOOKING, 5),
        new BookingAnswer(true, "new_link"),
        new BookingProgress(AppointmentStatus.CONFIRMED, null, null),
        new CancelOrder(MOMENT, new CancelRequest("maite")),
        new ExtensionOrder(MOMENT, new HoldExtension(NOW, "pilar")),
        new ConfirmationOrder(MOMENT, new ManualConfirmation("cash", "pilar")),
        new Decision(new BookingAnswer(true, "cancelled"), record(), List.of(REFUND)),
        new ProviderNews(new UUID(6, 6), PAYMENT),
        new Reminding(true, record()),
        new RetryPayment(new UUID(7, 7)),
        new ClockMoved(9),
        new Escalation(EscalationReason.HOLD_ABUSE, BOOKING, null, "key", NOW),
        new News(CONVERSATION, BOOKING, BookingNews.CONFIRMED, "key", 5),
        new PaymentEventStart(new UUID(8, 8), PAYMENT, 5),
        new RefundOrder(REFUND, NOW),
        new Reopening(BOOKING, 5),
        new ReportFailure(BOOKING, new UUID(9, 9), NOW),
        new SettleAnswer(PAYMENT, PAID, NOW),
        new SettleEvent(PAYMENT, new UUID(1, 2), NOW),
        new Settlement(Settlement.Outcome.PAID_TWICE, BOOKING, CONVERSATION, PAYMENT, REFUND));
  }

  @ParameterizedTest
  @MethodSource("messages")
  @DisplayName("Every message arrives as it was sent, in plain text and encrypted")
  void roundTrip(Object message) {
    for (DataConverter converter :
        List.of(SalonDataConverter.create(null), SalonDataConverter.create(KEY))) {
      Payload sent = converter.toPayload(message).orElseThrow();
      assertThat((Object) converter.fromPayload(sent, message.getClass(), message.getClass()))
          .isEqualTo(message);
    }
  }

  @Test
  @DisplayName("A field that an older process does not know is passed over")
  void unknownField() {
    DataConverter converter = SalonDataConverter.create("");
    Payload newer =
        converter.toPayload(new Newer("cancelled", true, "something new")).orElseThrow();

    assertThat(converter.fromPayload(newer, BookingAnswer.class, BookingAnswer.class))
        .isEqualTo(new BookingAnswer(true, "cancelled"));
  }

  /** A message as a later version may send it. */
  record Newer(String code, boolean accepted, String reason) {}

  @Test
  @DisplayName("An encrypted payload hides its content and names its key")
  void encrypted() {
    DataConverter converter = SalonDataConverter.create(KEY);
    Payload sent = converter.toPayload(new CancelRequest("pilar")).orElseThrow();

    assertThat(sent.getData().toStringUtf8()).doesNotContain("pilar");
    assertThat(sent.getMetadataMap()).containsKey("encryption-key-id");
    assertThatThrownBy(() ->
            SalonDataConverter.create(OTHER_KEY)
                .fromPayload(sent, CancelRequest.class, CancelRequest.class))
        .hasStackTraceContaining("is not configured");
  }

  @Test
  @DisplayName("After a change of keys, old payloads are still read")
  void rotated() {
    Payload old =
        SalonDataConverter.create(KEY).toPayload(new CancelRequest("pilar")).orElseThrow();

    assertThat(
            SalonDataConverter.create(OTHER_KEY + "," + KEY)
                .fromPayload(old, CancelRequest.class, CancelRequest.class))
        .isEqualTo(new CancelRequest("pilar"));
  }

  @Test
  @DisplayName("A key that is no key is refused at start")
  void badKey() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SalonDataConverter.create("not a key"))
        .withMessageContaining("32 bytes");
  }

  private static String key(byte filling) {
    byte[] bytes = new byte[32];
    java.util.Arrays.fill(bytes, filling);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
