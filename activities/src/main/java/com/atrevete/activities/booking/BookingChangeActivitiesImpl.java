package com.atrevete.activities.booking;

import com.atrevete.activities.Work;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.payment.RefundId;
import com.atrevete.workflows.booking.BookingAnswer;
import com.atrevete.workflows.booking.BookingChangeActivities;
import com.atrevete.workflows.booking.CancelOrder;
import com.atrevete.workflows.booking.ConfirmationOrder;
import com.atrevete.workflows.booking.Decision;
import com.atrevete.workflows.booking.ExtensionOrder;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Carries out what customers and staff ask of a booking. */
@Component
final class BookingChangeActivitiesImpl implements BookingChangeActivities {

  private final Work work;
  private final Records records;
  private final Cancellation cancellation;
  private final StaffDecisions staff;

  BookingChangeActivitiesImpl(
      Work work, Records records, Cancellation cancellation, StaffDecisions staff) {
    this.work = work;
    this.records = records;
    this.cancellation = cancellation;
    this.staff = staff;
  }

  @Override
  public Decision cancel(CancelOrder order) {
    BookingId id = order.moment().booking();
    return work.inTransaction(() -> {
      BookingAnswer answer =
          cancellation.cancel(records.lock(id), order.request().actor(), order.moment().now());
      List<RefundId> refunds = answer.accepted() ? cancellation.refundsToSend(id) : List.of();
      return new Decision(answer, records.read(id), refunds);
    });
  }

  @Override
  public Decision extendHold(ExtensionOrder order) {
    BookingId id = order.moment().booking();
    return decide(
        id, () -> staff.extend(records.lock(id), order.extension(), order.moment().now()));
  }

  @Override
  public Decision confirmManually(ConfirmationOrder order) {
    BookingId id = order.moment().booking();
    return decide(
        id, () -> staff.confirm(records.lock(id), order.confirmation(), order.moment().now()));
  }

  private Decision decide(BookingId id, Supplier<BookingAnswer> decision) {
    return work.inTransaction(() -> {
      BookingAnswer answer = decision.get();
      return new Decision(answer, records.read(id), List.of());
    });
  }
}
