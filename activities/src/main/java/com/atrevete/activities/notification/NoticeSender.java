package com.atrevete.activities.notification;

import com.atrevete.integrations.GatewayException;
import com.atrevete.integrations.notification.Notice;
import com.atrevete.integrations.notification.NoticeGateway;
import com.atrevete.integrations.notification.TeamGateway;
import com.atrevete.integrations.notification.TeamNotice;
import com.atrevete.persistence.clock.BusinessClock;
import com.atrevete.persistence.notification.NotificationStore;
import com.atrevete.persistence.notification.StoredNotice;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings a notice to its professional by e-mail, else by SMS, else to the team. */
@Component
final class NoticeSender {

  private static final String SUBJECT = "Atrévete Peluquería";

  private final NoticeGateway notices;
  private final TeamGateway team;
  private final NotificationStore notifications;
  private final BusinessClock clock;

  NoticeSender(
      NoticeGateway notices,
      TeamGateway team,
      NotificationStore notifications,
      BusinessClock clock) {
    this.notices = notices;
    this.team = team;
    this.notifications = notifications;
    this.clock = clock;
  }

  /** Throws {@link GatewayException} when it cannot be sent now. */
  void send(StoredNotice notice) {
    if (byMail(notice) || bySms(notice)) {
      return;
    }
    TeamGateway.Way way = team.tell(new TeamNotice(notice.businessKey(), SUBJECT, notice.text()));
    sent(notice, way.name().toLowerCase(Locale.ROOT));
  }

  private boolean byMail(StoredNotice notice) {
    return to(notice, Notice.Kind.EMAIL, notice.email(), "email");
  }

  private boolean bySms(StoredNotice notice) {
    return to(notice, Notice.Kind.SMS, notice.phone(), "sms");
  }

  /** An address that will never work is passed over; one that may work later is tried again. */
  private boolean to(
      StoredNotice notice, Notice.Kind kind, @Nullable String recipient, String channel) {
    if (recipient == null) {
      return false;
    }
    try {
      notices.send(new Notice(notice.businessKey(), kind, recipient, SUBJECT, notice.text()));
    } catch (GatewayException refused) {
      if (refused.retryable()) {
        throw refused;
      }
      return false;
    }
    sent(notice, channel);
    return true;
  }

  private void sent(StoredNotice notice, String channel) {
    notifications.sent(notice.id(), channel, clock.now());
  }
}
