package com.atrevete.activities.notification;

import com.atrevete.activities.Work;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.integrations.GatewayException;
import com.atrevete.persistence.notification.NotificationStore;
import com.atrevete.persistence.notification.StoredNotice;
import com.atrevete.workflows.notification.NoticeActivities;
import io.temporal.activity.Activity;
import org.springframework.stereotype.Component;

/** Sends notices; one that stays unsendable is marked so and shown in the admin. */
@Component
final class NoticeActivitiesImpl implements NoticeActivities {

  private static final int ATTEMPTS = 6;

  private final Work work;
  private final NotificationStore notifications;
  private final NoticeSender sender;

  NoticeActivitiesImpl(Work work, NotificationStore notifications, NoticeSender sender) {
    this.work = work;
    this.notifications = notifications;
    this.sender = sender;
  }

  @Override
  public void deliver(BookingId booking) {
    work.outside(() -> {
      notifications.waiting(booking).forEach(this::send);
      return true;
    });
  }

  @Override
  public void deliverWaiting() {
    work.outside(() -> {
      notifications.waiting().forEach(this::send);
      return true;
    });
  }

  private void send(StoredNotice notice) {
    try {
      sender.send(notice);
    } catch (GatewayException refused) {
      if (refused.retryable() && Activity.getExecutionContext().getInfo().getAttempt() < ATTEMPTS) {
        notifications.tried(notice.id());
        throw refused;
      }
      notifications.failed(notice.id());
    }
  }
}
