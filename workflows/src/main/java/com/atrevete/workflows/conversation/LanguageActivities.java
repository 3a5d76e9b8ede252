package com.atrevete.workflows.conversation;

import io.temporal.activity.ActivityInterface;

/** Language understanding; on a task queue of its own, because a model may answer slowly. */
@ActivityInterface(namePrefix = "Language")
public interface LanguageActivities {

  /** Reads the messages of a turn together and stores what they mean in the last one's row. */
  TurnReading interpret(TurnMessages turn);
}
