package com.atrevete.workflows.booking;

import com.atrevete.domain.booking.AppointmentStatus;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.booking.NextStep;
import com.atrevete.domain.payment.RefundId;
import com.atrevete.workflows.calendar.CalendarActivities;
import com.atrevete.workflows.notification.Escalation;
import com.atrevete.workflows.notification.EscalationActivities;
import com.atrevete.workflows.notification.News;
import com.atrevete.workflows.notification.NewsActivities;
import com.atrevete.workflows.notification.NoticeActivities;
import io.temporal.failure.ApplicationFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The salon's record in memory: what the activities on the database do, without one. */
final class FakeSalon
    implements HoldActivities,
        VisitActivities,
        BookingChangeActivities,
        CalendarActivities,
        NoticeActivities,
        NewsActivities,
        EscalationActivities,
        ReconciliationActivities {

  final Map<BookingId, FakeBooking> bookings = new ConcurrentHashMap<>();
  volatile boolean calendarIsDown;
  private final Set<String> toldKeys = ConcurrentHashMap.newKeySet();

  FakeBooking add(FakeBooking booking) {
    bookings.put(booking.id, booking);
    return booking;
  }

  FakeBooking of(BookingId id) {
    return Objects.requireNonNull(bookings.get(id));
  }

  @Override
  public BookingRecord load(BookingMoment moment) {
    return of(moment.booking()).record();
  }

  @Override
  public BookingRecord takeUp(BookingMoment moment) {
    FakeBooking booking = of(moment.booking());
    if (booking.isHeld()) {
      switch (booking.nextStep) {
        case START, SURNAME -> askNext(booking, moment.now());
        case HOLD_WARNING, HOLD_EXPIRY -> booking.ensureLink();
        default -> {}
      }
    }
    return booking.record();
  }

  private static void askNext(FakeBooking booking, Instant now) {
    if (!booking.nameComplete) {
      booking.plan(NextStep.SURNAME, booking.holdExpiresAt);
    } else if (booking.free) {
      booking.confirm(now);
    } else {
      booking.ensureLink();
      booking.awaitDeposit(now);
    }
  }

  @Override
  public BookingRecord warn(BookingMoment moment) {
    FakeBooking booking = of(moment.booking());
    if (booking.isHeld()) {
      booking.plan(NextStep.HOLD_EXPIRY, booking.holdExpiresAt);
    }
    return booking.record();
  }

  @Override
  public BookingRecord remindTeam(BookingMoment moment) {
    FakeBooking booking = of(moment.booking());
    if (booking.isHeld()) {
      booking.happened.add("team reminded");
      booking.awaitDecision(moment.now());
    }
    return booking.record();
  }

  @Override
  public BookingRecord expire(BookingMoment moment) {
    FakeBooking booking = of(moment.booking());
    if (booking.isHeld() && !moment.now().isBefore(booking.holdExpiresAt)) {
      booking.status = AppointmentStatus.EXPIRED;
      booking.plan(null, null);
    }
    return booking.record();
  }

  @Override
  public Reminding remind(BookingMoment moment) {
    FakeBooking booking = of(moment.booking());
    boolean due = moment.now().plus(Duration.ofHours(3)).isBefore(booking.startsAt);
    booking.reminded |= due;
    booking.plan(NextStep.COMPLETION, booking.end());
    return new Reminding(due, booking.record());
  }

  @Override
  public BookingRecord answerReminder(BookingMoment moment) {
    of(moment.booking()).happened.add("reminder answered");
    return of(moment.booking()).record();
  }

  @Override
  public BookingRecord complete(BookingMoment moment) {
    FakeBooking booking = of(moment.booking());
    booking.status = AppointmentStatus.COMPLETED;
    booking.plan(NextStep.CORRECTION, booking.end().plus(Duration.ofDays(7)));
    return booking.record();
  }

  @Override
  public BookingRecord close(BookingMoment moment) {
    of(moment.booking()).plan(null, null);
    return of(moment.booking()).record();
  }

  @Override
  public Decision cancel(CancelOrder order) {
    FakeBooking booking = of(order.moment().booking());
    Duration ahead = Duration.between(order.moment().now(), booking.startsAt);
    if (booking.isHeld()) {
      return cancelled(booking, "cancelled", List.of());
    }
    if (booking.status != AppointmentStatus.CONFIRMED) {
      return new Decision(new BookingAnswer(false, "not_open"), booking.record(), List.of());
    }
    if (ahead.compareTo(Duration.ofHours(6)) < 0) {
      return new Decision(new BookingAnswer(false, "goes_to_team"), booking.record(), List.of());
    }
    return ahead.compareTo(Duration.ofHours(24)) > 0
        ? cancelled(booking, "refund_requested", List.of(new RefundId(booking.id.value())))
        : cancelled(booking, "deposit_forfeited", List.of());
  }

  private static Decision cancelled(FakeBooking booking, String code, List<RefundId> refunds) {
    booking.status = AppointmentStatus.CANCELLED;
    booking.plan(null, null);
    return new Decision(new BookingAnswer(true, code), booking.record(), refunds);
  }

  @Override
  public Decision extendHold(ExtensionOrder order) {
    FakeBooking booking = of(order.moment().booking());
    if (!booking.isHeld()) {
      return new Decision(new BookingAnswer(false, "not_held"), booking.record(), List.of());
    }
    booking.holdExpiresAt = order.extension().until();
    if (booking.nextStep == NextStep.TAKEOVER) {
      booking.awaitDecision(order.moment().now());
    } else {
      booking.awaitDeposit(order.moment().now());
    }
    return new Decision(new BookingAnswer(true, "extended"), booking.record(), List.of());
  }

  @Override
  public Decision confirmManually(ConfirmationOrder order) {
    FakeBooking booking = of(order.moment().booking());
    if (!booking.isHeld()) {
      return new Decision(new BookingAnswer(false, "not_held"), booking.record(), List.of());
    }
    booking.confirm(order.moment().now());
    return new Decision(new BookingAnswer(true, "confirmed"), booking.record(), List.of());
  }

  @Override
  public void mirror(BookingId booking) {
    if (calendarIsDown) {
      throw ApplicationFailure.newFailure("calendar_unavailable", "Outside");
    }
    of(booking).happened.add("calendar " + of(booking).status.code());
  }

  @Override
  public void deliver(BookingId booking) {
    of(booking).happened.add("notices delivered");
  }

  @Override
  public void deliverWaiting() {}

  /** Told once for each key, as the conversation does. */
  @Override
  public void tell(News news) {
    if (toldKeys.add(news.key())) {
      of(news.booking()).happened.add("told " + news.news());
    }
  }

  @Override
  public String raise(Escalation escalation) {
    of(Objects.requireNonNull(escalation.booking()))
        .happened
        .add("escalated " + escalation.reason());
    return escalation.key();
  }

  @Override
  public int startMissing() {
    return new HashSet<>(bookings.keySet()).size();
  }
}
