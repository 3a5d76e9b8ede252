package com.atrevete.activities.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.activities.SalonUnderTest;
import com.atrevete.activities.SalonUnderTest.Customer;
import com.atrevete.domain.booking.AppointmentStatus;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.booking.NextStep;
import com.atrevete.domain.calendar.Slot;
import com.atrevete.domain.payment.PaymentId;
import com.atrevete.domain.policy.PolicyKey;
import com.atrevete.persistence.booking.HoldResult;
import com.atrevete.persistence.policy.PolicyStore;
import com.atrevete.workflows.booking.BookingAnswer;
import com.atrevete.workflows.booking.BookingChangeActivities;
import com.atrevete.workflows.booking.BookingMoment;
import com.atrevete.workflows.booking.BookingRecord;
import com.atrevete.workflows.booking.CancelOrder;
import com.atrevete.workflows.booking.CancelRequest;
import com.atrevete.workflows.booking.ConfirmationOrder;
import com.atrevete.workflows.booking.Decision;
import com.atrevete.workflows.booking.ExtensionOrder;
import com.atrevete.workflows.booking.HoldActivities;
import com.atrevete.workflows.booking.HoldExtension;
import com.atrevete.workflows.booking.ManualConfirmation;
import com.atrevete.workflows.booking.VisitActivities;
import com.atrevete.workflows.calendar.CalendarActivities;
import com.atrevete.workflows.notification.NoticeActivities;
import com.atrevete.workflows.payment.CheckoutActivities;
import com.atrevete.workflows.payment.ClosedLink;
import com.atrevete.workflows.payment.PaymentActivities;
import com.atrevete.workflows.payment.RefundActivities;
import com.atrevete.workflows.payment.RefundOrder;
import com.atrevete.workflows.payment.ReportFailure;
import com.atrevete.workflows.payment.SettleAnswer;
import com.atrevete.workflows.payment.SettleEvent;
import com.atrevete.workflows.payment.Settlement;
import com.atrevete.workflows.payment.Settlement.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BookingStepsTest {

  private static final String PAID = "checkout.session.completed";
  private static final String REFUSED = "payment_intent.payment_failed";

  private static SalonUnderTest salon;
  private static Deque<Slot> slots;

  @BeforeAll
  static void open() {
    salon = new SalonUnderTest();
    slots = new ArrayDeque<>();
    Instant last = Instant.MIN;
    for (Slot slot : salon.slots()) {
      if (slot.start().isAfter(last)) {
        slots.add(slot);
        last = slot.end();
      }
    }
  }

  @AfterAll
  static void close() {
    salon.close();
  }

  @Test
  @DisplayName(
      "Of two customers for one slot one has it; the other hears that it is taken and nothing of"
          + " hers is left")
  void oneSlotTwoCustomers() {
    Slot slot = slots.remove();
    salon.holds(salon.laura("Torres"), slot, salon.now());
    int bookings = salon.count("booking");

    HoldResult second = salon.hold(salon.laura("Gil"), slot, salon.haircut(), salon.now());

    assertThat(second).isInstanceOf(HoldResult.SlotTaken.class);
    assertThat(salon.count("booking")).isEqualTo(bookings);
  }

  @Test
  @DisplayName("Taken up twice: one payment, one link, the warning planned")
  void takenUpTwice() {
    Held held = held("Torres");

    BookingRecord once = takeUp(held);
    BookingRecord twice = takeUp(held);

    assertThat(twice).isEqualTo(once);
    assertThat(once.nextStep()).isEqualTo(NextStep.HOLD_WARNING);
    assertThat(once.nextAt()).isEqualTo(held.at().plus(Duration.ofMinutes(25)));
    assertThat(once.title()).startsWith("Corte de pelo · ");
    assertThat(salon.the(CheckoutActivities.class).open(link(once))).isTrue();
    assertThat(salon.the(CheckoutActivities.class).open(link(once))).isTrue();
    assertThat(salon.count("sandbox_checkout WHERE booking_id = '" + held.id() + "'")).isOne();
    assertThat(audited(held, "held")).isOne();
  }

  @Test
  @DisplayName("Without a surname nothing is asked for; with it the deposit is")
  void surname() {
    Held held = held(salon.laura(null));
    assertThat(takeUp(held).nextStep()).isEqualTo(NextStep.SURNAME);
    assertThat(salon.count("payment WHERE booking_id = '" + held.id() + "'")).isZero();

    salon
        .jdbc()
        .sql("UPDATE customer SET surname = 'Torres' WHERE id = ?")
        .param(held.customer().id().value())
        .update();
    assertThat(takeUp(held).nextStep()).isEqualTo(NextStep.HOLD_WARNING);
  }

  @Test
  @DisplayName("One payment announced twice, and by a second event: confirmed once, told" + " once")
  void paidOnce() {
    Held held = held("Torres");
    PaymentId payment = opened(held);
    UUID event = paid(payment);

    assertThat(settle(payment, event, held.at()).outcome()).isEqualTo(Outcome.CONFIRMED);
    assertThat(settle(payment, event, held.at()).outcome()).isEqualTo(Outcome.CONFIRMED);
    assertThat(settle(payment, paid(payment), held.at()).outcome()).isEqualTo(Outcome.DUPLICATE);
    assertThat(salon.the(CheckoutActivities.class).close(payment).paid()).isFalse();

    assertThat(status(held)).isEqualTo("confirmed/paid");
    assertThat(salon.count("notification WHERE booking_id = '" + held.id() + "'")).isOne();
    assertThat(
            salon.count(
                "refund r JOIN payment p ON p.id = r.payment_id WHERE p.booking_id = '"
                    + held.id()
                    + "'"))
        .isZero();
    assertThat(salon.value("SELECT outcome FROM provider_event WHERE id = '" + event + "'"))
        .isEqualTo("confirmed");
    assertThat(audited(held, "confirmed")).isOne();
  }

  @Test
  @DisplayName(
      "The closed link says that it was paid: confirmed, and its event later changes nothing")
  void paidByTheAnswer() {
    Held held = held("Torres");
    PaymentId payment = opened(held);
    SettleAnswer answer =
        new SettleAnswer(
            payment,
            new ClosedLink(payment, true, "pi_" + payment, SalonUnderTest.DEPOSIT, "eur"),
            held.at());

    assertThat(salon.the(PaymentActivities.class).settleAnswer(answer).outcome())
        .isEqualTo(Outcome.CONFIRMED);
    assertThat(settle(payment, paid(payment), held.at()).outcome()).isEqualTo(Outcome.DUPLICATE);
    assertThat(status(held)).isEqualTo("confirmed/paid");
  }

  @Test
  @DisplayName(
      "A closed link that was paid too late is taken in again after a crash: the refund is sent")
  void answerTwice() {
    Held held = held("Torres");
    PaymentId payment = opened(held);
    Instant later = held.at().plus(Duration.ofMinutes(40));
    salon.the(HoldActivities.class).expire(new BookingMoment(held.id(), later));
    salon.holds(salon.laura("Gil"), held.slot(), later);
    SettleAnswer answer =
        new SettleAnswer(
            payment,
            new ClosedLink(payment, true, "pi_" + payment, SalonUnderTest.DEPOSIT, "eur"),
            later);

    Settlement once = salon.the(PaymentActivities.class).settleAnswer(answer);
    Settlement again = salon.the(PaymentActivities.class).settleAnswer(answer);

    assertThat(once.outcome()).isEqualTo(Outcome.TOO_LATE);
    assertThat(again).isEqualTo(once);
  }

  @Test
  @DisplayName("The hold is made longer: the next booking has it, a running one keeps its own")
  void holdChanged() {
    PolicyStore policies = salon.the(PolicyStore.class);
    Held before = held("Torres");
    policies.change(PolicyKey.HOLD_MINUTES.key(), "60", "pilar");
    try {
      Held after = held("Gil");
      opened(before);
      says(before, UUID.randomUUID());

      assertThat(load(after).holdExpiresAt()).isEqualTo(after.at().plus(Duration.ofMinutes(60)));
      assertThat(load(before).holdExpiresAt()).isEqualTo(before.at().plus(Duration.ofMinutes(45)));
    } finally {
      policies.change(PolicyKey.HOLD_MINUTES.key(), "30", "pilar");
    }
  }

  @Test
  @DisplayName("Paid by both links: the second payment goes back, the visit stays")
  void paidByBothLinks() {
    Held held = held("Torres");
    PaymentId first = opened(held);
    says(held, UUID.randomUUID());
    PaymentId second = link(load(held));

    assertThat(settle(second, paid(second), held.at()).outcome()).isEqualTo(Outcome.CONFIRMED);
    Settlement twice = settle(first, paid(first), held.at());

    assertThat(twice.outcome()).isEqualTo(Outcome.PAID_TWICE);
    assertThat(twice.refund()).isNotNull();
    assertThat(salon.count("refund WHERE reason = 'paid_twice' AND payment_id = '" + first + "'"))
        .isOne();
    assertThat(status(held)).isEqualTo("confirmed/paid");
  }

  @Test
  @DisplayName("Five events of one payment at the same moment: confirmed once, nothing refunded")
  void fiveAtOnce() {
    Held held = held("Torres");
    PaymentId payment = opened(held);
    List<UUID> events = Stream.generate(() -> paid(payment)).limit(5).toList();

    List<Outcome> outcomes = atOnce(events, event -> settle(payment, event, held.at()).outcome());

    assertThat(outcomes).containsOnlyOnce(Outcome.CONFIRMED);
    assertThat(outcomes).filteredOn(o -> o == Outcome.DUPLICATE).hasSize(4);
    assertThat(salon.count("refund WHERE payment_id = '" + payment + "'")).isZero();
    assertThat(audited(held, "confirmed")).isOne();
  }

  @Test
  @DisplayName("Eight customers take one slot at the same moment: exactly one has it")
  void eightForOneSlot() {
    Slot slot = slots.remove();
    List<Customer> customers = Stream.generate(() -> salon.laura("Torres")).limit(8).toList();

    List<HoldResult> results =
        atOnce(customers, one -> salon.hold(one, slot, salon.haircut(), salon.now()));

    assertThat(results).filteredOn(HoldResult.Held.class::isInstance).hasSize(1);
    assertThat(results).filteredOn(HoldResult.SlotTaken.class::isInstance).hasSize(7);
  }

  private static <T, R> List<R> atOnce(List<T> those, Function<T, R> act) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<CompletableFuture<R>> running =
          those.stream()
              .map(one -> CompletableFuture.supplyAsync(() -> act.apply(one), threads))
              .toList();
      return running.stream().map(CompletableFuture::join).toList();
    }
  }

  @Test
  @DisplayName("An event that is faster than our knowledge of its session still confirms")
  void eventBeforeItsSession() {
    Held held = held("Torres");
    PaymentId payment = link(takeUp(held));

    assertThat(settle(payment, paid(payment), held.at()).outcome()).isEqualTo(Outcome.CONFIRMED);

    assertThat(salon.value("SELECT provider_session_id FROM payment WHERE id = '" + payment + "'"))
        .isEqualTo("cs_" + payment);
  }

  @Test
  @DisplayName("Wrong amount, currency or mode: not confirmed, one escalation")
  void wrongPayment() {
    Held held = held("Torres");
    PaymentId payment = opened(held);

    for (UUID event :
        new UUID[] {
          salon.event(PAID, payment.value(), 100, "eur", false),
          salon.event(PAID, payment.value(), SalonUnderTest.DEPOSIT, "usd", false),
          salon.event(PAID, payment.value(), SalonUnderTest.DEPOSIT, "eur", true)
        }) {
      assertThat(settle(payment, event, held.at()).outcome()).isEqualTo(Outcome.WRONG_PAYMENT);
    }

    assertThat(status(held)).isEqualTo("provisional/pending");
    assertThat(escalations(held, "wrong_payment")).isOne();
  }

  @Test
  @DisplayName("The session's end that is announced after the payment changes nothing")
  void expiredAfterCompleted() {
    Held held = held("Torres");
    PaymentId payment = opened(held);
    settle(payment, paid(payment), held.at());

    Settlement late =
        settle(
            payment,
            salon.event("checkout.session.expired", payment.value(), 0, "eur", false),
            held.at());

    assertThat(late.outcome()).isEqualTo(Outcome.IGNORED);
    assertThat(status(held)).isEqualTo("confirmed/paid");
  }

  @Test
  @DisplayName("Not paid in time: expired at the deadline, not before, and once")
  void expired() {
    Held held = held("Torres");
    PaymentId payment = opened(held);
    HoldActivities holds = salon.the(HoldActivities.class);

    assertThat(holds.expire(moment(held, Duration.ofMinutes(29))).status())
        .isEqualTo(AppointmentStatus.PROVISIONAL);
    assertThat(salon.the(CheckoutActivities.class).close(payment).paid()).isFalse();
    BookingRecord once = holds.expire(moment(held, Duration.ofMinutes(30)));
    assertThat(holds.expire(moment(held, Duration.ofMinutes(31)))).isEqualTo(once);

    assertThat(once.nextStep()).isNull();
    assertThat(status(held)).isEqualTo("expired/void");
    assertThat(salon.value("SELECT status FROM payment WHERE id = '" + payment + "'"))
        .isEqualTo("expired");
    assertThat(audited(held, "expired")).isOne();
  }

  @Test
  @DisplayName("Three holds left to expire within a day: the team is told at the third")
  void abuse() {
    Customer customer = salon.laura("Torres");
    for (int i = 1; i <= 3; i++) {
      Held held = held(customer);
      salon.the(HoldActivities.class).expire(moment(held, Duration.ofMinutes(30)));
      assertThat(escalations(held, "hold_abuse")).isEqualTo(i == 3 ? 1 : 0);
    }
  }

  @Test
  @DisplayName("Paid after the hold, slot free: a new appointment replaces the old one, once")
  void lateAndFree() {
    Held held = held("Torres");
    PaymentId payment = opened(held);
    Instant later = held.at().plus(Duration.ofMinutes(40));
    salon.the(HoldActivities.class).expire(new BookingMoment(held.id(), later));
    UUID event = paid(payment);

    assertThat(settle(payment, event, later).outcome()).isEqualTo(Outcome.CONFIRMED_LATE);
    assertThat(settle(payment, event, later).outcome()).isEqualTo(Outcome.CONFIRMED_LATE);

    assertThat(
            salon.count(
                "appointment WHERE booking_id = '"
                    + held.id()
                    + "' AND replaces IS NOT NULL AND status = 'confirmed' AND payment_status ="
                    + " 'paid'"))
        .isOne();
    assertThat(
            salon.count(
                "appointment_service s JOIN appointment a ON a.id = s.appointment_id WHERE"
                    + " a.booking_id = '"
                    + held.id()
                    + "'"))
        .isEqualTo(2);
    assertThat(load(held).nextStep()).isEqualTo(NextStep.REMINDER);
  }

  @Test
  @DisplayName("Paid after the hold, slot taken by another: the money goes back, once")
  void lateAndTaken() {
    Held held = held("Torres");
    PaymentId payment = opened(held);
    Instant later = held.at().plus(Duration.ofMinutes(40));
    salon.the(HoldActivities.class).expire(new BookingMoment(held.id(), later));
    salon.holds(salon.laura("Gil"), held.slot(), later);
    UUID event = paid(payment);

    Settlement once = settle(payment, event, later);
    Settlement twice = settle(payment, event, later);
    RefundOrder order = new RefundOrder(Objects.requireNonNull(once.refund()), later);
    assertThat(salon.the(RefundActivities.class).send(order)).isTrue();
    assertThat(salon.the(RefundActivities.class).send(order)).isTrue();

    assertThat(once.outcome()).isEqualTo(Outcome.TOO_LATE);
    assertThat(twice).isEqualTo(once);
    assertThat(
            salon.count(
                "refund WHERE payment_id = '"
                    + payment
                    + "' AND status = 'succeeded' AND reason = 'late_payment'"))
        .isOne();
    assertThat(salon.count("sandbox_refund WHERE payment_intent_id = 'pi_" + payment + "'"))
        .isOne();
    assertThat(status(held)).isEqualTo("expired/void");
  }

  @Test
  @DisplayName(
      "Failed once: new attempt, 15 minutes more; provider and customer about one attempt count"
          + " once; a second failure goes to a person")
  void failures() {
    Held held = held("Torres");
    PaymentId first = opened(held);
    UUID refused = salon.event(REFUSED, first.value(), 0, "eur", false);

    assertThat(settle(first, refused, held.at()).outcome()).isEqualTo(Outcome.RETRY);
    assertThat(settle(first, refused, held.at()).outcome()).isEqualTo(Outcome.RETRY);
    UUID word = UUID.randomUUID();
    assertThat(says(held, word)).isEqualTo(Outcome.RETRY);
    assertThat(says(held, word)).isEqualTo(Outcome.RETRY);
    BookingRecord retried = load(held);
    assertThat(retried.attempt()).isEqualTo(2);
    assertThat(retried.holdExpiresAt()).isEqualTo(held.at().plus(Duration.ofMinutes(45)));

    assertThat(says(held, UUID.randomUUID())).isEqualTo(Outcome.TAKEN_OVER);
    BookingRecord takenOver = load(held);
    assertThat(takenOver.nextStep()).isEqualTo(NextStep.TAKEOVER);
    assertThat(takenOver.holdExpiresAt()).isEqualTo(held.slot().start().minus(Duration.ofHours(1)));
    assertThat(escalations(held, "payment_failed")).isOne();
    assertThat(
            salon.value(
                "SELECT handled_by FROM conversation WHERE id = '"
                    + held.customer().conversation()
                    + "'"))
        .isEqualTo("staff");
    assertThat(salon.count("payment WHERE booking_id = '" + held.id() + "' AND status = 'failed'"))
        .isEqualTo(2);
  }

  @Test
  @DisplayName("While a person decides the team is reminded once for each time that is due")
  void teamReminded() {
    Held held = held("Torres");
    opened(held);
    says(held, UUID.randomUUID());
    says(held, UUID.randomUUID());
    Instant due = Objects.requireNonNull(load(held).nextAt());
    HoldActivities holds = salon.the(HoldActivities.class);

    BookingRecord once = holds.remindTeam(new BookingMoment(held.id(), due));
    BookingRecord twice = holds.remindTeam(new BookingMoment(held.id(), due));

    assertThat(twice).isEqualTo(once);
    assertThat(once.nextAt()).isAfter(due);
    assertThat(
            salon.count(
                "notification WHERE booking_id = '"
                    + held.id()
                    + "' AND template = 'decision_waiting'"))
        .isOne();
  }

  @Test
  @DisplayName(
      "Cancelled early: the refund's row is written before it is sent, and the deposit is refunded"
          + " once")
  void cancelEarly() {
    Held held = confirmed();
    BookingChangeActivities changes = salon.the(BookingChangeActivities.class);
    CancelOrder order = new CancelOrder(moment(held, Duration.ZERO), new CancelRequest("maite"));

    Decision once = changes.cancel(order);
    Decision twice = changes.cancel(order);
    assertThat(once.answer()).isEqualTo(new BookingAnswer(true, "refund_requested"));
    assertThat(twice.answer()).isEqualTo(once.answer());
    assertThat(twice.refunds()).isEqualTo(once.refunds()).hasSize(1);
    assertThat(status(held)).isEqualTo("cancelled/paid");

    salon.the(RefundActivities.class).send(new RefundOrder(once.refunds().getFirst(), held.at()));
    assertThat(status(held)).isEqualTo("cancelled/refunded");
    assertThat(
            salon.count(
                "notification WHERE booking_id = '"
                    + held.id()
                    + "' AND template = 'booking_cancelled'"))
        .isOne();
  }

  @Test
  @DisplayName("A refund that cannot be sent fails visibly, once")
  void refundFails() {
    Held held = confirmed();
    Decision decision =
        salon
            .the(BookingChangeActivities.class)
            .cancel(new CancelOrder(moment(held, Duration.ZERO), new CancelRequest("maite")));
    RefundOrder order = new RefundOrder(decision.refunds().getFirst(), held.at());

    salon.the(RefundActivities.class).giveUp(order);
    salon.the(RefundActivities.class).giveUp(order);

    assertThat(status(held)).isEqualTo("cancelled/refund_failed");
    assertThat(escalations(held, "refund_failed")).isOne();
  }

  @Test
  @DisplayName(
      "Cancelled late: forfeited; very late: nothing by the customer's word; a hold: released at"
          + " any hour")
  void cancelLate() {
    BookingChangeActivities changes = salon.the(BookingChangeActivities.class);
    CancelRequest customer = new CancelRequest("maite");

    Held late = confirmed();
    Instant dayBefore = late.slot().start().minus(Duration.ofHours(20));
    assertThat(
            changes
                .cancel(new CancelOrder(new BookingMoment(late.id(), dayBefore), customer))
                .answer())
        .isEqualTo(new BookingAnswer(true, "deposit_forfeited"));
    assertThat(status(late)).isEqualTo("cancelled/forfeited");

    Held veryLate = confirmed();
    Instant soon = veryLate.slot().start().minus(Duration.ofHours(2));
    assertThat(
            changes
                .cancel(new CancelOrder(new BookingMoment(veryLate.id(), soon), customer))
                .answer())
        .isEqualTo(new BookingAnswer(false, "goes_to_team"));
    assertThat(status(veryLate)).isEqualTo("confirmed/paid");

    Held hold = held("Torres");
    assertThat(changes.cancel(new CancelOrder(moment(hold, Duration.ZERO), customer)).answer())
        .isEqualTo(new BookingAnswer(true, "cancelled"));
    assertThat(status(hold)).isEqualTo("cancelled/void");
  }

  @Test
  @DisplayName("Staff confirm by hand, once, and give a hold more time up to its start")
  void staff() {
    BookingChangeActivities changes = salon.the(BookingChangeActivities.class);
    Held held = held("Torres");
    opened(held);
    HoldExtension past = new HoldExtension(held.slot().start().plusSeconds(1), "pilar");
    assertThat(changes.extendHold(new ExtensionOrder(moment(held, Duration.ZERO), past)).answer())
        .isEqualTo(new BookingAnswer(false, "past_start"));
    HoldExtension more = new HoldExtension(held.at().plus(Duration.ofHours(2)), "pilar");
    assertThat(
            changes
                .extendHold(new ExtensionOrder(moment(held, Duration.ZERO), more))
                .record()
                .holdExpiresAt())
        .isEqualTo(more.until());

    ConfirmationOrder cash =
        new ConfirmationOrder(moment(held, Duration.ZERO), new ManualConfirmation("cash", "pilar"));
    assertThat(changes.confirmManually(cash).answer())
        .isEqualTo(new BookingAnswer(true, "confirmed"));
    assertThat(changes.confirmManually(cash).answer())
        .isEqualTo(new BookingAnswer(true, "confirmed"));
    assertThat(status(held)).isEqualTo("confirmed/paid");
    assertThat(salon.count("payment WHERE booking_id = '" + held.id() + "' AND method = 'cash'"))
        .isOne();

    Held waived = held("Torres");
    changes.confirmManually(
        new ConfirmationOrder(
            moment(waived, Duration.ZERO), new ManualConfirmation("waived", "pilar")));
    assertThat(status(waived)).isEqualTo("confirmed/waived");
  }

  @Test
  @DisplayName("Reminded, answered, served and closed: each once")
  void visit() {
    Held held = confirmed();
    VisitActivities visits = salon.the(VisitActivities.class);
    Instant reminder = Objects.requireNonNull(load(held).nextAt());
    BookingMoment reminding = new BookingMoment(held.id(), reminder);

    assertThat(visits.remind(reminding).due()).isTrue();
    assertThat(visits.remind(reminding).due()).isTrue();
    visits.answerReminder(reminding);
    BookingMoment end = new BookingMoment(held.id(), held.slot().end());
    BookingRecord once = visits.complete(end);
    assertThat(visits.complete(end)).isEqualTo(once);

    assertThat(once.nextStep()).isEqualTo(NextStep.CORRECTION);
    assertThat(status(held)).isEqualTo("completed/paid");
    assertThat(
            salon.value(
                "SELECT total_spent_cents FROM customer WHERE id = '" + held.customer().id() + "'"))
        .isEqualTo("2620");
    assertThat(visits.close(end).nextStep()).isNull();
    assertThat(audited(held, "reminded")).isOne();
    assertThat(audited(held, "completed")).isOne();
  }

  @Test
  @DisplayName("The calendar shows what the record says; the professional's notice is sent once")
  void mirrorAndNotice() {
    Held held = held("Torres");
    CalendarActivities calendar = salon.the(CalendarActivities.class);
    String event =
        "SELECT e.status FROM sandbox_calendar_event e JOIN appointment a ON a.calendar_event_id ="
            + " e.event_id WHERE a.booking_id = '"
            + held.id()
            + "'";
    calendar.mirror(held.id());
    assertThat(salon.value(event)).isEqualTo("tentative");

    PaymentId payment = opened(held);
    settle(payment, paid(payment), held.at());
    calendar.mirror(held.id());
    calendar.mirror(held.id());
    assertThat(salon.value(event)).isEqualTo("confirmed");

    salon.the(NoticeActivities.class).deliver(held.id());
    salon.the(NoticeActivities.class).deliver(held.id());
    assertThat(
            salon.value(
                "SELECT status || attempts FROM notification WHERE booking_id = '"
                    + held.id()
                    + "'"))
        .isEqualTo("sent1");
  }

  // The test's words
  // -------------------------------------------------------------------------------

  private record Held(BookingId id, Customer customer, Slot slot, Instant at) {}

  private static Held held(String surname) {
    return held(salon.laura(surname));
  }

  private static Held held(Customer customer) {
    Slot slot = slots.remove();
    Instant now = salon.now();
    return new Held(salon.holds(customer, slot, now), customer, slot, now);
  }

  private static Held confirmed() {
    Held held = held("Torres");
    PaymentId payment = opened(held);
    settle(payment, paid(payment), held.at());
    return held;
  }

  private static BookingMoment moment(Held held, Duration later) {
    return new BookingMoment(held.id(), held.at().plus(later));
  }

  private static BookingRecord takeUp(Held held) {
    return salon.the(HoldActivities.class).takeUp(moment(held, Duration.ZERO));
  }

  private static BookingRecord load(Held held) {
    return salon.the(HoldActivities.class).load(moment(held, Duration.ZERO));
  }

  private static PaymentId link(BookingRecord record) {
    return Objects.requireNonNull(record.link());
  }

  private static PaymentId opened(Held held) {
    PaymentId payment = link(takeUp(held));
    salon.the(CheckoutActivities.class).open(payment);
    return payment;
  }

  private static UUID paid(PaymentId payment) {
    return salon.event(PAID, payment.value(), SalonUnderTest.DEPOSIT, "eur", false);
  }

  private static Settlement settle(PaymentId payment, UUID event, Instant now) {
    return salon.the(PaymentActivities.class).settle(new SettleEvent(payment, event, now));
  }

  private static Outcome says(Held held, UUID message) {
    return salon
        .the(PaymentActivities.class)
        .reportFailure(new ReportFailure(held.id(), message, held.at()))
        .outcome();
  }

  private static String status(Held held) {
    return salon.value(
        "SELECT status || '/' || payment_status FROM appointment WHERE booking_id = '"
            + held.id()
            + "'");
  }

  private static int escalations(Held held, String reason) {
    return salon.count(
        "escalation WHERE booking_id = '" + held.id() + "' AND reason = '" + reason + "'");
  }

  private static int audited(Held held, String action) {
    return salon.count(
        "audit_entry WHERE entity_id = '" + held.id() + "' AND action = '" + action + "'");
  }
}
