package com.atrevete.workflows.booking;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.payment.PaymentId;
import com.atrevete.workflows.ActivityLimits;
import com.atrevete.workflows.calendar.CalendarActivities;
import com.atrevete.workflows.notification.NoticeActivities;
import com.atrevete.workflows.payment.CheckoutActivities;
import com.atrevete.workflows.payment.ClosedLink;
import com.atrevete.workflows.payment.RefundActivities;
import com.atrevete.workflows.payment.RefundOrder;
import io.temporal.workflow.Async;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a booking has done outside while its process goes on: payment links, the calendar, notices.
 * A service that is down holds up nothing else. Results come back through the inbox.
 */
final class Errands {

  /** How long closing a link is tried before the slot is freed all the same. */
  private static final Duration CLOSING_LINK = Duration.ofMinutes(10);

  private final CheckoutActivities opening =
      Workflow.newActivityStub(
          CheckoutActivities.class, ActivityLimits.outside(Duration.ofHours(2)));
  private final CheckoutActivities closing =
      Workflow.newActivityStub(CheckoutActivities.class, ActivityLimits.outside(CLOSING_LINK));
  private final CalendarActivities calendar =
      Workflow.newActivityStub(
          CalendarActivities.class, ActivityLimits.outside(Duration.ofDays(1)));
  private final NoticeActivities notices =
      Workflow.newActivityStub(NoticeActivities.class, ActivityLimits.outside(Duration.ofHours(1)));

  private final RefundActivities refunds =
      Workflow.newActivityStub(
          RefundActivities.class, ActivityLimits.outside(RefundOrder.PATIENCE));

  private final Inbox inbox;
  private Promise<@Nullable Void> calendarShown = Workflow.newPromise(null);
  private int open;

  Errands(Inbox inbox) {
    this.inbox = inbox;
  }

  /** Whether something is still being done. */
  boolean areOpen() {
    return open > 0;
  }

  /** Makes a payment link; tells whether there is one, or that it could not be made. */
  void openLink(PaymentId payment, Runnable opened, Runnable failed) {
    run(
        Async.function(opening::open, payment),
        isOpen -> {
          if (isOpen) {
            opened.run();
          }
        },
        failed);
  }

  /** Closes payment links; one that cannot be closed in time counts as unpaid. */
  void closeLinks(List<PaymentId> payments, Consumer<List<ClosedLink>> closed) {
    if (payments.isEmpty()) {
      closed.accept(List.of());
      return;
    }
    List<Promise<ClosedLink>> links = payments.stream().map(this::closeLink).toList();
    run(
        Promise.allOf(links).thenApply(all -> links.stream().map(Promise::get).toList()),
        closed,
        () -> {});
  }

  /** An unreachable provider counts as unpaid: money that came all the same is a late payment. */
  private Promise<ClosedLink> closeLink(PaymentId payment) {
    return Async.function(closing::close, payment)
        .exceptionally(unreachable -> ClosedLink.unpaid(payment));
  }

  /** Sends money back; tells whether the provider confirmed it, or that it cannot be done. */
  void refund(RefundOrder order, Consumer<Boolean> sent, Runnable failed) {
    run(Async.function(refunds::send, order), sent, failed);
  }

  /** Shows the booking in the calendar, after what is being shown already. */
  void mirror(BookingId booking) {
    calendarShown =
        calendarShown
            .exceptionally(unreachable -> null)
            .thenCompose(shown -> Async.procedure(calendar::mirror, booking));
    run(calendarShown, shown -> {}, () -> {});
  }

  /** Sends the notices that wait. */
  void deliverNotices(BookingId booking) {
    run(Async.procedure(notices::deliver, booking), sent -> {}, () -> {});
  }

  private <T extends @Nullable Object> void run(
      Promise<T> errand, Consumer<T> done, Runnable failed) {
    open++;
    errand.handle((result, failure) -> {
      open--;
      if (failure == null) {
        inbox.put(() -> done.accept(result));
      } else {
        inbox.put(failed);
      }
      return null;
    });
  }
}
