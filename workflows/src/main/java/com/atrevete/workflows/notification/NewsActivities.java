package com.atrevete.workflows.notification;

import io.temporal.activity.ActivityInterface;

/** Brings news to the customer's conversation, which alone speaks to her. */
@ActivityInterface(namePrefix = "News")
public interface NewsActivities {

  /** Tells the conversation, which is started if its last session is over. */
  void tell(News news);
}
