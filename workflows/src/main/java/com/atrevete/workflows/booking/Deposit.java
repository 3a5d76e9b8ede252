package com.atrevete.workflows.booking;

import com.atrevete.domain.conversation.BookingNews;
import com.atrevete.domain.payment.PaymentId;
import com.atrevete.domain.payment.RefundId;
import com.atrevete.workflows.payment.ClosedLink;
import com.atrevete.workflows.payment.RefundOrder;
import com.atrevete.workflows.payment.ReportFailure;
import com.atrevete.workflows.payment.SettleAnswer;
import com.atrevete.workflows.payment.SettleEvent;
import com.atrevete.workflows.payment.Settlement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The deposit of a booking: its links, the money that comes or fails, the money that goes back. */
final class Deposit {

  private final Activities activities;
  private final Errands errands;
  private final Standing standing;
  private @Nullable PaymentId asked;

  Deposit(Activities activities, Errands errands, Standing standing) {
    this.activities = activities;
    this.errands = errands;
    this.standing = standing;
  }

  /** Sends the link that the customer should have, unless she has it. */
  void ask() {
    PaymentId link = standing.record().link();
    if (standing.isHeld() && link != null && !link.equals(asked)) {
      asked = link;
      errands.openLink(link, () -> tellLink(link), this::noLink);
    }
  }

  private void tellLink(PaymentId link) {
    if (standing.isHeld() && link.equals(standing.record().link())) {
      int attempt = standing.record().attempt();
      standing.tell(
          attempt == 1 ? BookingNews.DEPOSIT_ASKED : BookingNews.PAYMENT_RETRY,
          String.valueOf(attempt));
    }
  }

  private void noLink() {
    activities.raiseSystemFailure(standing.record(), standing.now());
    errands.deliverNotices(standing.record().booking());
  }

  void settle(ProviderNews news) {
    follow(
        activities.payments.settle(new SettleEvent(news.payment(), news.event(), standing.now())));
  }

  /** A link that was paid before it could be closed counts as the provider's event. */
  void settlePaid(List<ClosedLink> links) {
    links.stream()
        .filter(ClosedLink::paid)
        .map(link -> new SettleAnswer(link.payment(), link, standing.now()))
        .forEach(answer -> follow(activities.payments.settleAnswer(answer)));
  }

  /** She hears of the link that replaced the failed one, also when she has it already. */
  BookingAnswer reportFailure(RetryPayment request) {
    PaymentId before = asked;
    Settlement settlement =
        activities.payments.reportFailure(
            new ReportFailure(standing.record().booking(), request.message(), standing.now()));
    follow(settlement);
    PaymentId link = standing.record().link();
    if (settlement.outcome() == Settlement.Outcome.RETRY && link != null && link.equals(before)) {
      standing.tell(BookingNews.PAYMENT_RETRY, request.message().toString());
    }
    return switch (settlement.outcome()) {
      case RETRY, DUPLICATE -> new BookingAnswer(true, "new_link");
      case TAKEN_OVER -> new BookingAnswer(true, "taken_over");
      case CONFIRMED, CONFIRMED_LATE, TOO_LATE, PAID_TWICE, WRONG_PAYMENT, IGNORED ->
          new BookingAnswer(false, "not_held");
    };
  }

  private void follow(Settlement settlement) {
    standing.follow(activities.holds.load(standing.moment()));
    if (settlement.refund() != null) {
      refund(settlement.refund());
    }
    switch (settlement.outcome()) {
      case DUPLICATE, IGNORED -> {}
      case CONFIRMED -> closeLinks();
      case RETRY -> replaceLink();
      case CONFIRMED_LATE, TOO_LATE, PAID_TWICE, WRONG_PAYMENT, TAKEN_OVER -> {
        settlement.tell(standing.customer());
        errands.deliverNotices(settlement.booking());
      }
    }
  }

  /** The old link is closed before there is a new one: it may have been paid after all. */
  private void replaceLink() {
    PaymentId link = standing.record().link();
    List<PaymentId> old =
        standing.record().openLinks().stream().filter(open -> !open.equals(link)).toList();
    errands.closeLinks(
        old,
        closed -> {
          settlePaid(closed);
          ask();
        });
  }

  /** Nothing more is to be paid by link. */
  void closeLinks() {
    errands.closeLinks(standing.record().openLinks(), this::settlePaid);
  }

  void refund(RefundId refund) {
    errands.refund(
        new RefundOrder(refund, standing.now()),
        confirmed -> {
          if (confirmed) {
            standing.tell(BookingNews.REFUND_SUCCEEDED, refund.toString());
          }
        },
        () -> {
          activities.refunds.giveUp(new RefundOrder(refund, standing.now()));
          errands.deliverNotices(standing.record().booking());
        });
  }
}
