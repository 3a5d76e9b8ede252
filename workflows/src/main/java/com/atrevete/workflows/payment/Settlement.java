package com.atrevete.workflows.payment;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.conversation.BookingNews;
import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.domain.payment.PaymentId;
import com.atrevete.domain.payment.RefundId;
import com.atrevete.workflows.notification.CustomerNews;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What money, or its failure, meant for its booking.
 *
 * @param conversation whom to tell; absent for a visit that staff entered
 * @param payment which it was about; absent when there was none
 * @param refund requested because of it
 */
public record Settlement(
    Outcome outcome,
    BookingId booking,
    @Nullable ConversationId conversation,
    @Nullable PaymentId payment,
    @Nullable RefundId refund) {

  /** Tells the customer what there is to tell. */
  public void tell(CustomerNews customer) {
    outcome.news().ifPresent(news -> customer.tell(conversation, booking, news, occasion()));
  }

  /** A booking is confirmed once; the rest is about one of its payments. */
  private String occasion() {
    return outcome == Outcome.CONFIRMED || payment == null ? "" : payment.toString();
  }

  /** The possible meanings. */
  public enum Outcome {
    /** Paid in time. */
    CONFIRMED,
    /** Paid after the hold ended, the slot was still free: new appointments replace the old. */
    CONFIRMED_LATE,
    /** Paid when the slot was no longer to be had: the money goes back. */
    TOO_LATE,
    /** Paid by a second link: the second payment goes back. */
    PAID_TWICE,
    /** Known already. */
    DUPLICATE,
    /** Not the amount, currency or mode that was asked for: a person looks. */
    WRONG_PAYMENT,
    /** A first failure: a new link and more time. */
    RETRY,
    /** A second failure: a person takes over. */
    TAKEN_OVER,
    /** Says nothing that changes the booking. */
    IGNORED;

    /** What the customer is told; nothing when the answer is still to come or nothing changed. */
    public Optional<BookingNews> news() {
      return switch (this) {
        case CONFIRMED -> Optional.of(BookingNews.CONFIRMED);
        case CONFIRMED_LATE -> Optional.of(BookingNews.CONFIRMED_LATE);
        case TOO_LATE -> Optional.of(BookingNews.LATE_PAYMENT_REFUNDED);
        case PAID_TWICE -> Optional.of(BookingNews.PAID_TWICE);
        case WRONG_PAYMENT -> Optional.of(BookingNews.WRONG_PAYMENT);
        case TAKEN_OVER -> Optional.of(BookingNews.PAYMENT_FAILED);
        case RETRY, DUPLICATE, IGNORED -> Optional.empty();
      };
    }

    /** The word that the event's row remembers. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Reads that word; throws {@link IllegalArgumentException} for any other. */
    public static Outcome of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }
}
