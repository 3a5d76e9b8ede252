package com.atrevete.activities.notification;

import com.atrevete.activities.Work;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.integrations.GatewayException;
import com.atrevete.persistence.notification.NotificationStore;
import com.atrevete.persistence.notification.StoredNotice;
import com.atrevete.workflows.notification.NoticeActivities;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sends notices; one that stays unsendable is marked so and shown in the admin. */
@Component
final class NoticeActivitiesImpl implements NoticeActivities {

  private final Work work;
  private final NotificationStore notifications;
  private final NoticeSender sender;
  private final UnansweredTakeovers unanswered;

  NoticeActivitiesImpl(
      Work work,
      NotificationStore notifications,
      NoticeSender sender,
      UnansweredTakeovers unanswered) {
    this.work = work;
    this.notifications = notifications;
    this.sender = sender;
    this.unanswered = unanswered;
  }

  @Override
  public void deliver(BookingId booking) {
    work.outside(() -> {
      sendAll(notifications.waiting(booking))
          .ifPresent(away -> {
            throw away;
          });
      return true;
    });
  }

  /** First whoever still waits for a person is brought up again. */
  @Override
  public void deliverWaiting() {
    work.outside(() -> {
      unanswered.remindTeam();
      sendAll(notifications.waiting()); // what did not go out goes with the next round
      return true;
    });
  }

  /** One that cannot go out keeps no other from it; what keeps one from going out, if anything. */
  private Optional<GatewayException> sendAll(List<StoredNotice> notices) {
    Optional<GatewayException> away = Optional.empty();
    for (StoredNotice notice : notices) {
      try {
        sender.send(notice);
      } catch (GatewayException refused) {
        if (refused.retryable()) {
          notifications.tried(notice.id());
          away = Optional.of(refused);
        } else {
          notifications.failed(notice.id());
        }
      }
    }
    return away;
  }
}
