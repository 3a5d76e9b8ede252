package com.atrevete.workflows.booking;

import static com.atrevete.domain.booking.AppointmentStatus.CANCELLED;
import static com.atrevete.domain.booking.AppointmentStatus.CONFIRMED;
import static com.atrevete.domain.booking.AppointmentStatus.EXPIRED;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.conversation.BookingNews;
import com.atrevete.workflows.clock.ClockMoved;
import com.atrevete.workflows.clock.WorkflowClock;
import com.atrevete.workflows.notification.CustomerNews;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a booking stands, as the database last said, and what a change of it means to others. */
final class Standing {

  private final BookingId booking;
  private final WorkflowClock clock;
  private final CustomerNews customer;
  private final Errands errands;
  private @Nullable BookingRecord latest;

  Standing(BookingId booking, WorkflowClock clock, Errands errands) {
    this.booking = booking;
    this.clock = clock;
    this.customer = new CustomerNews(clock);
    this.errands = errands;
  }

  /** Takes over what the database says now, shows it, and tells what it means. */
  void follow(BookingRecord now) {
    BookingRecord before = latest;
    latest = now;
    clock.move(new ClockMoved(now.offsetMillis()));
    Signboard.show(now);
    if (before == null || before.status() != now.status()) {
      errands.mirror(booking);
      errands.deliverNotices(booking);
    }
    if (before != null && before.status() != now.status()) {
      tellChange(before, now);
    }
  }

  private void tellChange(BookingRecord before, BookingRecord now) {
    if (now.status() == EXPIRED) {
      tell(BookingNews.HOLD_EXPIRED, "");
    } else if (now.status() == CONFIRMED && before.isHeld()) {
      tell(BookingNews.CONFIRMED, "");
    } else if (now.status() == CANCELLED) {
      tell(BookingNews.CANCELLED, "");
    }
  }

  /**
   * Tells the customer.
   *
   * @param occasion what makes this news different from the same news at another time
   */
  void tell(BookingNews news, String occasion) {
    customer.tell(record().conversation(), booking, news, occasion);
  }

  CustomerNews customer() {
    return customer;
  }

  BookingRecord record() {
    return Objects.requireNonNull(latest);
  }

  /** The same for who may ask before the first look at the database. */
  @Nullable BookingRecord recordIfKnown() {
    return latest;
  }

  boolean isHeld() {
    return record().isHeld();
  }

  Instant holdEnd() {
    return Objects.requireNonNull(record().holdExpiresAt());
  }

  Instant now() {
    return clock.now();
  }

  BookingMoment moment() {
    return new BookingMoment(booking, clock.now());
  }
}
