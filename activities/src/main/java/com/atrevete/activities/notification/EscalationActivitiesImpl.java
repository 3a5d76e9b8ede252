package com.atrevete.activities.notification;

import com.atrevete.activities.Work;
import com.atrevete.workflows.notification.Escalation;
import com.atrevete.workflows.notification.EscalationActivities;
import org.springframework.stereotype.Component;

/** Raises escalations for workflows. */
@Component
final class EscalationActivitiesImpl implements EscalationActivities {

  private final Work work;
  private final Escalations escalations;

  EscalationActivitiesImpl(Work work, Escalations escalations) {
    this.work = work;
    this.escalations = escalations;
  }

  @Override
  public String raise(Escalation escalation) {
    return work.inTransaction(() -> {
      escalations.raise(
          escalation.reason(),
          escalation.booking(),
          escalation.conversation(),
          escalation.key(),
          escalation.now());
      return Escalations.noticeKey(escalation.key());
    });
  }
}
