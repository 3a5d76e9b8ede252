package com.atrevete.workflows.notification;

import io.temporal.activity.ActivityInterface;

/** Asks a person to look. */
@ActivityInterface(namePrefix = "Escalation")
public interface EscalationActivities {

  /**
   * Writes the escalation and the team's notice, once for each business key, and hands the
   * conversation over when the reason is one of those.
   *
   * @return the business key of the notice, to be delivered
   */
  String raise(Escalation escalation);
}
